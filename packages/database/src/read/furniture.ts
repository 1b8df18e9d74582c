import type { ArticleFilter, EvidenceSubject } from '@parallax/domain'
import { sql } from 'kysely'
import { currentEntity } from './current-entity.ts'
import { matches, ofArticle } from './filter.ts'
import { fetchEach } from './page.ts'
import type { Reader } from './reader.ts'
import { withNarrower } from './set-conditions.ts'

/** Whose furniture is asked for: the articles of the filter, and what is looked for in it. */
export interface FurnitureRequest {
  filter: ArticleFilter
  subject: Extract<EvidenceSubject, { kind: 'entity' | 'topic' }>
}

/** Names of the entity (or passages about the topic) in furniture, and the articles that have them. */
export interface FurnitureTotal {
  mentions: number
  articles: number
}

/** How much of each subject stands in the furniture of the filter's articles, in one statement. It is in no other count. */
export async function furnitureEach(
  db: Reader,
  requests: readonly FurnitureRequest[],
): Promise<FurnitureTotal[]> {
  const rows = await fetchEach(
    db,
    requests.map(({ filter, subject: { kind, id } }) =>
      kind === 'entity' ? names(db, filter, id) : passages(db, filter, id),
    ),
  )
  return rows.map(([total]) => total ?? { mentions: 0, articles: 0 })
}

function names(db: Reader, filter: ArticleFilter, entity: string) {
  return db
    .selectFrom('furniture_mention as named')
    .innerJoin('article', 'article.id', 'named.articleId')
    .select(({ fn }) => [
      fn.countAll<number>().as('mentions'),
      fn.count<number>('named.articleId').distinct().as('articles'),
    ])
    .where('named.entityKey', '=', currentEntity(entity))
    .where(matches(filter, ofArticle('article')))
}

/** A sentence or line that spans of several topics touch, this one's and narrower ones', is one passage. */
function passages(db: Reader, filter: ArticleFilter, topic: string) {
  const spans = sql<{ start: number; end: number }>`jsonb_to_recordset(fact.evidence)`
  return db
    .selectFrom('furniture_topic as fact')
    .innerJoin('article', 'article.id', 'fact.articleId')
    .leftJoinLateral(spans.as<'span'>(sql`span(start int, "end" int)`), (join) => join.onTrue())
    .leftJoin('furniture_passage as beside', (join) =>
      join
        .onRef('beside.articleId', '=', 'fact.articleId')
        .on(sql<boolean>`beside.start < span."end" and beside."end" > span.start`),
    )
    .select(({ fn }) => [
      sql<number>`count(distinct (fact."articleId", beside.position)) filter (where beside.position is not null)`.as(
        'mentions',
      ),
      fn.count<number>('fact.articleId').distinct().as('articles'),
    ])
    .where(sql<boolean>`fact."topicId" = any(${withNarrower(sql`array[${topic}]`)})`)
    .where(matches(filter, ofArticle('article')))
}
