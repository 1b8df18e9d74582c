import type { ArticleFilter } from '@parallax/domain'
import { sql } from 'kysely'
import { matches, ofArticle } from '../filter.ts'
import type { Reader } from '../reader.ts'
import { withNarrower } from '../set-conditions.ts'
import { noMentions, notFurniture, oneEach, type Passage } from './passage.ts'

/** Stands where a mention names its rule: the classifier decides by the spans together, not by one rule each. */
export const RULE = 'topic-classifier'

/**
 * The evidence of a topic and of those below it: one passage for each sentence that a deciding span touches, however
 * many spans touch it, marked where they do. The number of passages is the number of such sentences; an article whose topic rests on no
 * span gives none.
 */
export function topicPassages(db: Reader, filter: ArticleFilter, topic: string) {
  const spans = sql<{ start: number; end: number }>`jsonb_to_recordset(fact.evidence)`
  const mark = sql`jsonb_build_object('start', greatest(span.start, said.start) - said.start,
    'end', least(span."end", said."end") - said.start)`
  return db
    .selectFrom('article_topic as fact')
    .innerJoin('article', 'article.id', 'fact.articleId')
    .innerJoinLateral(spans.as<'span'>(sql`span(start int, "end" int)`), (join) => join.onTrue())
    .innerJoin('sentence as said', 'said.articleId', 'fact.articleId')
    .select([
      'fact.articleId',
      'article.publishedDay as day',
      'said.position',
      'said.start',
      'said.end',
      sql<Passage['marks']>`jsonb_agg(distinct ${mark})`.as('marks'),
      sql<number>`max(fact.score)`.as('confidence'),
      sql<string>`${sql.lit(RULE)}`.as('rule'),
      notFurniture.as('role'),
      oneEach.as('value'),
      noMentions.as('mentions'),
    ])
    .where(sql<boolean>`fact."topicId" = any(${withNarrower(sql`array[${topic}]`)})`)
    .where(sql<boolean>`said.start < span."end" and said."end" > span.start`)
    .where(matches(filter, ofArticle('article')))
    .groupBy(['fact.articleId', 'article.publishedDay', 'said.position', 'said.start', 'said.end'])
    .$castTo<Passage>()
}
