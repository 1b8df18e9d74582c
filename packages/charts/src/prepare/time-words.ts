import type { TimeUnit } from '@parallax/domain'
import type { Context } from './context.ts'
import { type Line, peakOf } from './time-figure.ts'
import { count, inBucket, number, sentence } from './words.ts'

/** "31 in the week of 4 May 2020, the most in any week", for the line that the sentence is about. */
export function peakSentence(line: Line, unit: TimeUnit, noun: string): string | null {
  const peak = peakOf(line)
  if (!peak || line.points.size < 2) return null
  const most = count(peak.value, noun)
  if (peak.ties === 1)
    return `The most in one ${unit}, ${most}, ${peak.value === 1 ? 'comes' : 'come'} ${inBucket(peak.key, unit)}.`
  return `The most in one ${unit} is ${number(peak.value)}, reached ${number(peak.ties)} times, first ${inBucket(
    peak.key,
    unit,
  )}.`
}

/**
 * From the first to the last bucket that is whole and in which something was collected. Said only where the two differ and
 * are not neighbours of a handful: a change between two tiny numbers is noise.
 */
export function changeSentence(
  line: Line,
  covered: ReadonlyMap<string, number> | null,
  partial: (key: string) => boolean,
  unit: TimeUnit,
  { collection }: Context,
): string | null {
  const keys = [...line.points.keys()]
    .sort()
    .filter((key) => !partial(key) && (covered === null || (covered.get(key) ?? 0) > 0))
  const [first, last] = [keys[0], keys[keys.length - 1]]
  if (keys.length < 3 || !first || !last || collection.articles < 20) return null
  const [from, to] = [line.points.get(first)?.value ?? 0, line.points.get(last)?.value ?? 0]
  if (from === to) return null
  return sentence(
    `From the first whole ${unit} to the last it ${to > from ? 'rises' : 'falls'}`,
    `from ${number(from)} to ${number(to)}.`,
  )
}
