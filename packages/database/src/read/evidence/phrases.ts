import type { ArticleFilter } from '@parallax/domain'
import { sql } from 'kysely'
import { matches, ofArticle } from '../filter.ts'
import type { Reader } from '../reader.ts'
import { noMentions, notFurniture, oneEach, type Passage } from './passage.ts'

/** A phrase's evidence: one passage for each of its places, its sentence, marked where the phrase stands. */
export function phrasePassages(db: Reader, filter: ArticleFilter, key: string) {
  const places = sql<{ start: number; end: number }>`jsonb_to_recordset(fact.occurrences)`
  const start = sql<number>`least(said.start, place.start)`
  return db
    .selectFrom('keyphrase as fact')
    .innerJoin('article', 'article.id', 'fact.articleId')
    .innerJoinLateral(places.as<'place'>(sql`place(start int, "end" int)`), (join) => join.onTrue())
    .innerJoinLateral(
      (q) =>
        q
          .selectFrom('sentence')
          .select(({ fn }) => [fn.min('sentence.start').as('start'), fn.max('sentence.end').as('end')])
          .whereRef('sentence.articleId', '=', 'fact.articleId')
          .where(sql<boolean>`sentence.start < place."end" and sentence."end" > place.start`)
          .as('said'),
      (join) => join.onTrue(),
    )
    .select([
      'fact.articleId',
      'article.publishedDay as day',
      'place.start as position',
      start.as('start'),
      sql<number>`greatest(said."end", place."end")`.as('end'),
      sql<Passage['marks']>`jsonb_build_array(jsonb_build_object(
        'start', place.start - ${start}, 'end', place."end" - ${start}))`.as('marks'),
      'fact.confidence',
      'fact.rule',
      notFurniture.as('role'),
      oneEach.as('value'),
      noMentions.as('mentions'),
    ])
    .where('fact.key', '=', key)
    .where(matches(filter, ofArticle('article')))
    .$castTo<Passage>()
}
