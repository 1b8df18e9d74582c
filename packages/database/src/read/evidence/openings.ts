import type { ArticleFilter } from '@parallax/domain'
import { sql } from 'kysely'
import { matches, ofArticle } from '../filter.ts'
import type { Reader } from '../reader.ts'
import { noMentions, notFurniture, oneEach, type Passage } from './passage.ts'

/** Characters shown of an article that has no sentence, because it was kept but not analysed. */
const UNREAD_LENGTH = 240

/**
 * The evidence of a count of articles: one passage for each article, the first sentence that was read of it (its
 * headline where it has one), nothing marked.
 */
export function openings(db: Reader, filter: ArticleFilter) {
  return db
    .selectFrom('article')
    .leftJoin('sentence as said', (join) =>
      join.onRef('said.articleId', '=', 'article.id').on('said.position', '=', 0),
    )
    .select([
      'article.id as articleId',
      'article.publishedDay as day',
      sql<number>`0`.as('position'),
      sql<number>`coalesce(said.start, 0)`.as('start'),
      sql<number>`coalesce(said."end", least(char_length(article.text), ${sql.lit(UNREAD_LENGTH)}))`.as(
        'end',
      ),
      sql<Passage['marks']>`'[]'::jsonb`.as('marks'),
      sql<number>`1::float8`.as('confidence'),
      sql<string>`'opening'`.as('rule'),
      notFurniture.as('role'),
      oneEach.as('value'),
      noMentions.as('mentions'),
    ])
    .where(matches(filter, ofArticle('article')))
    .$castTo<Passage>()
}
