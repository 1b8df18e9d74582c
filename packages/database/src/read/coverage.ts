import { type ArticleFilter, narrow, type TimeUnit } from '@parallax/domain'
import { matches, ofArticle } from './filter.ts'
import type { Reader } from './reader.ts'
import { type Bucket, bucketStart, bucketsBetween, unitFor } from './time-buckets.ts'

/** How many articles of a filter lie on each stretch of its time axis: what zeros and gaps are told apart by. */
export interface Coverage {
  unit: TimeUnit
  /** From the bucket of the first dated article to that of the last, the empty ones too. */
  buckets: { period: Bucket; slice: ArticleFilter; covered: number }[]
  undated: { slice: ArticleFilter; covered: number }
}

/** Days are added up here, not in the database, since the unit depends on how far apart the first and last lie. */
export async function coverage(db: Reader, filter: ArticleFilter, asked: TimeUnit): Promise<Coverage> {
  const days = await db
    .selectFrom('article')
    .select(({ fn }) => ['article.publishedDay as day', fn.countAll<number>().as('articles')])
    .where(matches(filter, ofArticle('article')))
    .groupBy('article.publishedDay')
    .orderBy('article.publishedDay')
    .execute()
  const dated = days.flatMap(({ day, articles }) => (day === null ? [] : [{ day, articles }]))
  const first = dated[0]?.day
  const last = dated.at(-1)?.day ?? first
  const unit = first && last ? unitFor(first, last, asked) : asked
  const perBucket = new Map<string, number>()
  for (const { day, articles } of dated) {
    const start = bucketStart(day, unit)
    perBucket.set(start, (perBucket.get(start) ?? 0) + articles)
  }
  return {
    unit,
    buckets: (first && last ? bucketsBetween(first, last, unit) : []).map((period) => ({
      period,
      slice: narrow(filter, { period }),
      covered: perBucket.get(period.from) ?? 0,
    })),
    undated: {
      slice: narrow(filter, { period: null }),
      covered: days.find(({ day }) => day === null)?.articles ?? 0,
    },
  }
}
