import { type Contrast, SMALL_SAMPLE } from '@parallax/domain'
import { falseDiscoveryRates, logOddsRatio, priorWorth, shareDifference, twoSidedP } from '@parallax/measures'

/** What stands in fewer articles of all sides together cannot differ beyond chance, and is not tested. */
export const LEAST_TESTED = 3

/** How a thing's shares contrast, one a side; null where a side has no article. */
type Contrasts = (Contrast | null)[]

/** Each thing's contrasts, and how many things were tested. */
export interface Contrasted {
  tested: number
  contrasts: Contrasts[]
}

/**
 * How each side's share of its articles differs from that of the other sides together, for every thing that was looked at.
 * An article counts once for a thing, however much of it there is: what stands in one article is not independent. The prior
 * expects of every side what all sides show together, and weighs as much as the smallest sample of which shares are drawn.
 * Source: Newcombe (1998) for the difference, Monroe, Colaresi and Quinn (2008) for z, Benjamini and Hochberg (1995) for q.
 *
 * @param counts articles of each side that have the thing: `counts[thing][side]`
 * @param sizes all articles of each side
 */
export function contrastsOf(counts: readonly (readonly number[])[], sizes: readonly number[]): Contrasted {
  const plain = counts.map((articles) => sizes.map((_, side) => contrastOf(articles, sizes, side)))
  const isTested = counts.map((articles) => sum(articles) >= LEAST_TESTED)
  const tests = plain.flatMap((sides, thing) =>
    isTested[thing] ? sides.flatMap((one) => (one && one.p !== null ? [one.p] : [])) : [],
  )
  const rates = falseDiscoveryRates(tests).values()
  const contrasts = plain.map((sides, thing) =>
    sides.map((one) =>
      one && isTested[thing] && one.p !== null ? { ...one, q: rates.next().value ?? null } : one,
    ),
  )
  return { tested: isTested.filter(Boolean).length, contrasts }
}

function contrastOf(articles: readonly number[], sizes: readonly number[], side: number): Contrast | null {
  const [term, all] = [articles[side] ?? 0, sizes[side] ?? 0]
  const [together, whole] = [sum(articles), sum(sizes)]
  const others = { term: together - term, all: whole - all }
  const between = shareDifference(
    { numerator: term, denominator: all },
    { numerator: others.term, denominator: others.all },
  )
  if (!between || together === 0) return between && { ...between, z: null, p: null, q: null }
  const z =
    logOddsRatio({ term, all }, others, priorWorth({ term: together, all: whole }, SMALL_SAMPLE))?.z ?? null
  return { ...between, z, p: z === null ? null : twoSidedP(z), q: null }
}

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)
