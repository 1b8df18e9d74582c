import { narrow, type Opens, type Period, type TimeUnit } from '@parallax/domain'
import type { Reader } from '../reader.ts'
import { bucketStart, bucketsBetween, unitFor } from '../time-buckets.ts'
import { articlesOfSides, type Sides, sideOf } from './sides.ts'

interface SidePoint extends Opens {
  period: Period | null
  articles: number
}

/** How many articles each side has in each day, week or month; the same stretches for every side. */
export interface SidesOverTime {
  unit: TimeUnit
  /** In the sides' order; the points and what has no date add up to a side's articles. */
  sides: { points: SidePoint[]; undated: SidePoint }[]
}

/** Coverage of the compared sides on one time axis, from the first dated article of any of them to the last. */
export async function sidesOverTime(db: Reader, compared: Sides, asked: TimeUnit): Promise<SidesOverTime> {
  const days = await db
    .selectFrom('article')
    .select(({ fn }) => [
      sideOf(compared, 'article').as('side'),
      'article.publishedDay as day',
      fn.countAll<number>().as('articles'),
    ])
    .where(articlesOfSides(compared, 'article'))
    .groupBy(['side', 'article.publishedDay'])
    .orderBy('article.publishedDay')
    .execute()
  const dated = days.flatMap(({ side, day, articles }) => (day === null ? [] : [{ side, day, articles }]))
  const [first, last] = [dated[0]?.day, dated.at(-1)?.day]
  const unit = first && last ? unitFor(first, last, asked) : asked
  const buckets = first && last ? bucketsBetween(first, last, unit) : []
  const counted = new Map<string, number>()
  for (const { side, day, articles } of dated) {
    const key = `${side} ${bucketStart(day, unit)}`
    counted.set(key, (counted.get(key) ?? 0) + articles)
  }
  return {
    unit,
    sides: compared.sides.map(({ whole }, index) => {
      const point = (period: Period | null, articles: number): SidePoint => ({
        ...{ period, articles, subject: null },
        slice: narrow(whole, { period }),
      })
      const undated = days.find(({ side, day }) => side === index && day === null)?.articles ?? 0
      return {
        points: buckets.map((period) => point(period, counted.get(`${index} ${period.from}`) ?? 0)),
        undated: point(null, undated),
      }
    }),
  }
}
