import { type ArticleFilter, narrow } from '@parallax/domain'
import { sql } from 'kysely'
import { matches, ofArticle } from '../filter.ts'
import type { Reader } from '../reader.ts'
import { notFurniture, oneEach, type Passage } from './passage.ts'

/**
 * What stands behind a pair: of the articles that name both, each sentence that names one or both of them, with every such
 * name marked.
 */
export function pairPassages(db: Reader, filter: ArticleFilter, one: string, other: string) {
  const both = narrow(narrow(filter, { entity: one }), { entity: other })
  const start = sql<number>`min(least(coalesce(said.start, mention.start), mention.start))`
  const named = db
    .selectFrom('mention')
    .innerJoin('article', 'article.id', 'mention.articleId')
    .leftJoin('sentence as said', (join) =>
      join.onRef('said.articleId', '=', 'mention.articleId').onRef('said.position', '=', 'mention.sentence'),
    )
    .select(({ fn }) => [
      'mention.articleId',
      'article.publishedDay as day',
      'mention.sentence as position',
      start.as('start'),
      sql<number>`max(greatest(coalesce(said."end", mention."end"), mention."end"))`.as('end'),
      sql<
        { start: number; end: number }[]
      >`jsonb_agg(jsonb_build_object('start', mention.start, 'end', mention."end"))`.as('spans'),
      fn.min('mention.confidence').as('confidence'),
      sql<string>`string_agg(distinct mention.rule, ':' order by mention.rule)`.as('rule'),
      sql<number[]>`array_agg(mention.position order by mention.position)`.as('mentions'),
    ])
    .where('mention.entityId', '=', sql<string>`any(${[one, other]}::text[])`)
    .where('mention.form', '=', 'name')
    .where(matches(both, ofArticle('article')))
    .groupBy(['mention.articleId', 'article.publishedDay', 'mention.sentence'])
  return db
    .selectFrom(named.as('named'))
    .select([
      ...(['named.articleId', 'named.day', 'named.position', 'named.start', 'named.end'] as const),
      sql<Passage['marks']>`(select jsonb_agg(jsonb_build_object(
        'start', span.start - named.start, 'end', span."end" - named.start))
        from jsonb_to_recordset(named.spans) as span(start int, "end" int))`.as('marks'),
      ...(['named.confidence', 'named.rule'] as const),
      notFurniture.as('role'),
      oneEach.as('value'),
      'named.mentions',
    ])
    .$castTo<Passage>()
}
