import { type ArticleFilter, narrow, type OutletRef, type TimeUnit } from '@parallax/domain'
import { sql } from 'kysely'
import { articlesByOutlet } from '../articles-by-outlet.ts'
import { coverage } from '../coverage.ts'
import type { Reader } from '../reader.ts'
import { type Bucket, bucketOf } from '../time-buckets.ts'
import { type ToneSubject, type ToneSums, toneCount, toneSums } from './tone-sums.ts'

const all = sql<string | null>`null::text`

/** The tone toward an entity in all articles of the filter. */
export async function entityTone(db: Reader, filter: ArticleFilter, subject: ToneSubject): Promise<ToneSums> {
  const sums = await toneSums(db, filter, subject, all)
  return toneCount(filter, subject, sums.get(null))
}

/** One outlet's counts; outlet null: articles whose outlet is not known. */
export type OutletToneSums = ToneSums & { outlet: OutletRef | null }

/**
 * The tone of each outlet toward an entity, most mentions first; without `outlets` of those that mention it, with them of
 * these in this order.
 */
export async function toneByOutlet(
  db: Reader,
  filter: ArticleFilter,
  subject: ToneSubject,
  outlets?: readonly string[],
): Promise<OutletToneSums[]> {
  const wholes = await articlesByOutlet(db, filter, outlets)
  const sums = await toneSums(db, filter, subject, sql.ref('fact.outletId'))
  const rows = wholes.map(({ outlet, whole }) => ({
    outlet,
    ...toneCount(whole, subject, sums.get(outlet?.id ?? null)),
  }))
  return outlets?.length
    ? rows
    : rows.filter(({ mentions }) => mentions > 0).sort((a, b) => b.mentions - a.mentions)
}

export type TonePointSums = ToneSums & { period: Bucket | null; covered: number }

/** The tone toward an entity in each day, week or month of the filter's articles, and in those without a date. */
export async function toneOverTime(
  db: Reader,
  filter: ArticleFilter,
  subject: ToneSubject,
  asked: TimeUnit,
): Promise<{ unit: TimeUnit; points: TonePointSums[]; undated: TonePointSums }> {
  const { unit, buckets, undated } = await coverage(db, filter, asked)
  const sums = await toneSums(db, filter, subject, bucketOf(sql.ref('fact.publishedDay'), unit))
  const point = (period: Bucket | null, covered: number): TonePointSums => ({
    ...{ period, covered },
    ...toneCount(narrow(filter, { period }), subject, sums.get(period?.from ?? null)),
  })
  return {
    unit,
    points: buckets.map(({ period, covered }) => point(period, covered)),
    undated: point(null, undated.covered),
  }
}
