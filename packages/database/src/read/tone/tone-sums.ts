import {
  type ArticleFilter,
  type ClusterSums,
  narrow,
  type Opens,
  TONE_DIRECTIONS,
  type ToneChoice,
  type ToneDirection,
  type ToneVoice,
} from '@parallax/domain'
import { type RawBuilder, sql } from 'kysely'
import { currentEntity } from '../current-entity.ts'
import { matches, ofFact } from '../filter.ts'
import type { Reader } from '../reader.ts'
import { writable } from '../writable.ts'
import { mentionsIn, polarityIn, TELLING } from './tone-columns.ts'

/** Counts of one stretch of articles, and the sums that a mean and shares with their intervals follow from. */
export interface ToneSums extends Opens {
  mentions: number
  articles: number
  /** Over the mentions that say something. */
  polarity: ClusterSums
  directions: (Opens & {
    direction: ToneDirection
    mentions: number
    articles: number
    /** `total`: mentions of the direction; `size`: all that were read. */
    sums: ClusterSums
  })[]
}

/** Whose tone is counted, and in which words; both voices where none is told. */
export interface ToneSubject {
  entity: string
  voice?: ToneVoice | undefined
}

/** One row of sums for each key of `by`, which has rows of `tone` under the alias `fact`. */
export function toneSums(
  db: Reader,
  filter: ArticleFilter,
  { entity, voice }: ToneSubject,
  by: RawBuilder<string | null>,
): Promise<Map<string | null, SumsRow>> {
  const facts = toneFacts(db, voice, by)
    .where('fact.entityId', '=', currentEntity(writable(entity)))
    .where(matches(filter, ofFact('fact')))
  return summedTone(db, facts)
}

/** What each article's mentions of an entity come to in one voice or in both, under a key of `by`. */
export function toneFacts(db: Reader, voice: ToneVoice | undefined, by: RawBuilder<string | null>) {
  return db
    .selectFrom('tone as fact')
    .select([
      by.as('key'),
      mentionsIn('fact', voice).as('read'),
      mentionsIn('fact', voice, TELLING).as('told'),
      polarityIn('fact', voice).as('polarity'),
      ...TONE_DIRECTIONS.map((direction) => mentionsIn('fact', voice, [direction]).as(direction)),
    ])
}

/** One row of sums for each key of the facts. */
export async function summedTone(
  db: Reader,
  facts: ReturnType<typeof toneFacts>,
): Promise<Map<string | null, SumsRow>> {
  const rows = await db
    .selectFrom(facts.as('read'))
    .select('read.key')
    .select([
      clusterSums('told', 'polarity').as('polarity'),
      ...TONE_DIRECTIONS.map((direction) => clusterSums('read', direction).as(direction)),
    ])
    .select(
      TONE_DIRECTIONS.map((direction) =>
        sql<number>`count(*) filter (where ${sql.ref(`read.${direction}`)} > 0)`.as(`${direction}Articles`),
      ),
    )
    .where('read.read', '>', 0)
    .groupBy('read.key')
    .$castTo<SumsRow>()
    .execute()
  return new Map(rows.map((row) => [row.key, row]))
}

/** What one stretch has, with the way to what stands behind each number; zeros where there is nothing. */
export function toneCount(
  filter: ArticleFilter,
  { entity, voice }: ToneSubject,
  row: SumsRow = NOTHING,
): ToneSums {
  const choice: ToneChoice = { entity, ...(voice && { voice }) }
  return {
    mentions: row.none.size,
    articles: row.none.clusters,
    polarity: row.polarity,
    directions: TONE_DIRECTIONS.map((direction) => ({
      direction,
      mentions: row[direction].total,
      articles: row[`${direction}Articles`],
      sums: row[direction],
      ...opens(filter, { ...choice, direction }),
    })),
    ...opens(filter, choice),
  }
}

export type SumsRow = { key: string | null; polarity: ClusterSums } & Record<ToneDirection, ClusterSums> &
  Record<`${ToneDirection}Articles`, number>

function opens(filter: ArticleFilter, tone: ToneChoice): Opens {
  return { slice: narrow(filter, { tone }), subject: { kind: 'tone', tone } }
}

/** Sums over the rows that have any: floats in one order of adding, so that the same rows give the same bits. */
function clusterSums(size: string, total: string): RawBuilder<ClusterSums> {
  const n = sql.ref(`read.${size}`)
  const x = sql.ref(`read.${total}`)
  const sum = (value: RawBuilder<unknown>) => sql`coalesce(sum(${value} order by ${x}, ${n}), 0)`
  return sql<ClusterSums>`json_build_object('clusters', count(*) filter (where ${n} > 0),
    'size', coalesce(sum(${n}), 0), 'total', ${sum(x)}, 'sizeSquared', coalesce(sum(${n}::int8 * ${n}), 0),
    'totalSquared', ${sum(sql`${x}::float8 * ${x}`)}, 'product', ${sum(sql`${x}::float8 * ${n}`)})`
}

const EMPTY: ClusterSums = { clusters: 0, size: 0, total: 0, sizeSquared: 0, totalSquared: 0, product: 0 }
const NOTHING: SumsRow = {
  ...{ key: null, polarity: EMPTY, negative: EMPTY, none: EMPTY, positive: EMPTY },
  ...{ negativeArticles: 0, noneArticles: 0, positiveArticles: 0 },
}
