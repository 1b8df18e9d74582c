import {
  type ArticleFilter,
  type EntityCount,
  type EntityRef,
  type EntityTimeline,
  type MentionsOverTime,
  narrow,
  type TimePoint,
  type TimeUnit,
} from '@parallax/domain'
import { sql } from 'kysely'
import type { Counted } from './counted.ts'
import { type Coverage, coverage } from './coverage.ts'
import { currentEntities } from './current-entity.ts'
import { matches, ofFact } from './filter.ts'
import type { Reader } from './reader.ts'
import { bucketOf } from './time-buckets.ts'

/** A line and its sum: the points and the undated add up to `mentions` and `articles`. */
export type CountedTimeline = Counted<EntityTimeline & EntityCount> & {
  points: Counted<TimePoint>[]
  undated: Counted<TimePoint>
}

interface Row extends EntityRef {
  bucket: string | null
  mentions: number
  articles: number
}

/**
 * How often each entity is mentioned by name in each day, week or month of the filter's articles. All lines share
 * one axis. Unknown ids are left out.
 */
export async function mentionsOverTime(
  db: Reader,
  filter: ArticleFilter,
  entities: readonly string[],
  unit: TimeUnit,
): Promise<MentionsOverTime & { timelines: CountedTimeline[] }> {
  const axis = await coverage(db, filter, unit)
  const rows = await perBucket(db, filter, entities, axis.unit)
  const byEntity = Map.groupBy(rows, (row) => row.id)
  // An old id leads to an entity of another; such lines come last.
  const timelines = [...new Set([...entities, ...byEntity.keys()])].flatMap((id) => {
    const own = byEntity.get(id)
    return own ? [timeline(filter, axis, own)] : []
  })
  return { unit: axis.unit, timelines }
}

/** One row at least for every known entity, with zeros where it is not mentioned. */
function perBucket(
  db: Reader,
  filter: ArticleFilter,
  entities: readonly string[],
  unit: TimeUnit,
): Promise<Row[]> {
  const current = currentEntities(sql`${entities}::text[]`)
  const facts = db
    .selectFrom('article_entity as fact')
    .select(({ fn }) => [
      'fact.entityId',
      bucketOf(sql.ref('fact.publishedDay'), unit).as('bucket'),
      sql<number>`sum(fact.mentions)`.as('mentions'),
      fn.countAll<number>().as('articles'),
    ])
    .where('fact.mentions', '>', 0)
    .where('fact.entityId', '=', sql<string>`any(${current})`)
    .where(matches(filter, ofFact('fact')))
    .groupBy(['fact.entityId', 'bucket'])
  return db
    .selectFrom('entity')
    .leftJoin(facts.as('counted'), 'counted.entityId', 'entity.id')
    .select(({ fn, lit }) => [
      'entity.id',
      'entity.name',
      'entity.type',
      'counted.bucket',
      fn.coalesce('counted.mentions', lit(0)).as('mentions'),
      fn.coalesce('counted.articles', lit(0)).as('articles'),
    ])
    .where('entity.id', '=', sql<string>`any(${current})`)
    .execute()
}

function timeline(filter: ArticleFilter, axis: Coverage, rows: Row[]): CountedTimeline {
  const [{ id, name, type } = { id: '', name: '', type: 'OTHER' as const }] = rows
  const counts = new Map(rows.map((row) => [row.bucket, row]))
  const subject = { kind: 'entity', id } as const
  const point = (period: TimePoint['period'], covered: number): Counted<TimePoint> => ({
    period,
    mentions: counts.get(period?.from ?? null)?.mentions ?? 0,
    articles: counts.get(period?.from ?? null)?.articles ?? 0,
    covered,
    whole: narrow(filter, { period }),
    slice: narrow(filter, { entity: id, period }),
    subject,
  })
  return {
    entity: { id, name, type },
    points: axis.buckets.map(({ period, covered }) => point(period, covered)),
    undated: point(null, axis.undated.covered),
    mentions: rows.reduce((sum, row) => sum + row.mentions, 0),
    articles: rows.reduce((sum, row) => sum + row.articles, 0),
    whole: filter,
    slice: narrow(filter, { entity: id }),
    subject,
  }
}
