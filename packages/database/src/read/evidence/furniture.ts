import type { ArticleFilter } from '@parallax/domain'
import { sql } from 'kysely'
import { currentEntity } from '../current-entity.ts'
import { matches, ofArticle } from '../filter.ts'
import type { Reader } from '../reader.ts'
import { withNarrower } from '../set-conditions.ts'
import { noMentions, oneEach, oneMark, type Passage } from './passage.ts'
import { RULE } from './topic-passages.ts'

const role = sql<Passage['role']>`beside.role::text`

/** An entity's mentions in furniture: one passage for each, its sentence or line, marked where the name stands. */
export function furnitureMentionPassages(db: Reader, filter: ArticleFilter, entity: string) {
  return db
    .selectFrom('furniture_mention as named')
    .innerJoin('article', 'article.id', 'named.articleId')
    .innerJoin('furniture_passage as beside', (join) =>
      join.onRef('beside.articleId', '=', 'named.articleId').onRef('beside.position', '=', 'named.passage'),
    )
    .select([
      'named.articleId',
      'article.publishedDay as day',
      'named.position',
      'beside.start',
      'beside.end',
      oneMark('named.start', 'named.end', sql.ref('beside.start')).as('marks'),
      'named.confidence',
      'named.rule',
      role.as('role'),
      oneEach.as('value'),
      noMentions.as('mentions'),
    ])
    .where('named.entityKey', '=', currentEntity(entity))
    .where(matches(filter, ofArticle('article')))
    .$castTo<Passage>()
}

/** A topic's passages in furniture: each sentence or line that a deciding span touches, marked where they do. */
export function furnitureTopicPassages(db: Reader, filter: ArticleFilter, topic: string) {
  const spans = sql<{ start: number; end: number }>`jsonb_to_recordset(fact.evidence)`
  const mark = sql`jsonb_build_object('start', greatest(span.start, beside.start) - beside.start,
    'end', least(span."end", beside."end") - beside.start)`
  return db
    .selectFrom('furniture_topic as fact')
    .innerJoin('article', 'article.id', 'fact.articleId')
    .innerJoinLateral(spans.as<'span'>(sql`span(start int, "end" int)`), (join) => join.onTrue())
    .innerJoin('furniture_passage as beside', 'beside.articleId', 'fact.articleId')
    .select([
      'fact.articleId',
      'article.publishedDay as day',
      'beside.position',
      'beside.start',
      'beside.end',
      sql<Passage['marks']>`jsonb_agg(distinct ${mark})`.as('marks'),
      sql<number>`max(fact.score)`.as('confidence'),
      sql<string>`${sql.lit(RULE)}`.as('rule'),
      role.as('role'),
      oneEach.as('value'),
      noMentions.as('mentions'),
    ])
    .where(sql<boolean>`fact."topicId" = any(${withNarrower(sql`array[${topic}]`)})`)
    .where(sql<boolean>`beside.start < span."end" and beside."end" > span.start`)
    .where(matches(filter, ofArticle('article')))
    .groupBy([
      'fact.articleId',
      'article.publishedDay',
      'beside.position',
      'beside.start',
      'beside.end',
      'beside.role',
    ])
    .$castTo<Passage>()
}
