import type { ArticleFilter } from '@parallax/domain'
import { outletRows } from '../outlets/outlet-rows.ts'

/** How many outlets are shown to a reader who has not chosen any. */
const SUGGESTED = 2

/**
 * The outlets with the most articles that were read and are their own reporting: copies of one wire report and pages that could not
 * be read have no words to compare. Where two have none, those with the most articles of any kind.
 */
export async function suggestedOutlets(filter: ArticleFilter): Promise<string[]> {
  const { rows } = await outletRows({ analysed: true, originalOnly: true, ...filter }, null)
  const shown = rows.length < SUGGESTED ? (await outletRows(filter, null)).rows : rows
  return shown.slice(0, SUGGESTED).map(({ id }) => id)
}
