import type { ArticleFilter, ArticlesOverTime, TimeUnit } from '@parallax/domain'
import { coverage } from './coverage.ts'
import type { Reader } from './reader.ts'

/**
 * How many articles of the filter each day, week or month holds. A unit too fine for the span is replaced by the
 * next coarser one; the answer says which was used.
 */
export async function articlesOverTime(
  db: Reader,
  filter: ArticleFilter,
  unit: TimeUnit,
): Promise<ArticlesOverTime> {
  const axis = await coverage(db, filter, unit)
  return {
    unit: axis.unit,
    points: axis.buckets.map(({ period, slice, covered }) => ({
      period,
      articles: covered,
      slice,
      subject: null,
    })),
    undated: { articles: axis.undated.covered, slice: axis.undated.slice, subject: null },
  }
}
