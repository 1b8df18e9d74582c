import type { TimeUnit } from '@parallax/domain'
import { type Line, peakOf } from './time-figure.ts'
import { count, inBucket } from './words.ts'

/** Why there is no time axis. */
export const NOTHING_DATED =
  'None of these articles has a date, so nothing can be placed on a time axis. The table counts them.'

/** "It peaks in the week of 4 May 2020 with 31 mentions." Nothing is said of a line with one bucket. */
export function peakSentence(who: string, line: Line, unit: TimeUnit, noun: string): string | null {
  const peak = peakOf(line)
  if (!peak || line.points.size < 2) return null
  const most = count(peak.value, noun)
  if (peak.ties === 1) return `${who} peaks ${inBucket(peak.key, unit)} with ${most}.`
  const often = peak.ties === 2 ? 'twice' : `${peak.ties} times`
  return `${who} peaks at ${most} in one ${unit}, reached ${often}, first ${inBucket(peak.key, unit)}.`
}

/**
 * How the number of articles moved from the first to the last bucket that is whole and in which something was collected.
 * Said only where the difference is more than two standard deviations of two Poisson counts, so that noise is not news.
 */
export function changeSentence(
  line: Line,
  covered: ReadonlyMap<string, number> | null,
  partial: (key: string) => boolean,
  unit: TimeUnit,
): string | null {
  const keys = [...line.points.keys()]
    .sort()
    .filter((key) => !partial(key) && (covered === null || (covered.get(key) ?? 0) > 0))
  const [first, last] = [keys[0], keys[keys.length - 1]]
  if (!first || !last || first === last) return null
  const [from, to] = [line.points.get(first)?.articles ?? 0, line.points.get(last)?.articles ?? 0]
  if ((to - from) ** 2 <= 4 * (to + from)) return null
  return `It ${to > from ? 'rises' : 'falls'} from ${count(from, 'article')} ${inBucket(first, unit)} to ${count(
    to,
    'article',
  )} ${inBucket(last, unit)}.`
}
