import { type Contrast, SMALL_SAMPLE } from '@parallax/domain'
import { falseDiscoveryRates, logOddsRatio, priorWorth, shareDifference, twoSidedP } from '@parallax/measures'

/** What stands in fewer articles of all sides together cannot differ beyond chance, and is not tested. */
export const LEAST_TESTED = 3

/** How a thing's shares contrast, one a side; null where a side has no article. */
type Contrasts = (Contrast | null)[]

/** Each thing's contrasts, how many things were tested, and in how many tests. */
export interface Contrasted {
  tested: number
  tests: number
  contrasts: Contrasts[]
}

/** What is counted where it is not articles. */
export interface Sampling {
  /** In how many articles of all sides together each thing stands. */
  articles: readonly number[]
  /** How many counts of each thing tell as much as one independent one. */
  effects: readonly number[]
  /** How many counts ten articles have. */
  prior: number
}

/**
 * How each side's share of its articles differs from that of the other sides together, for every thing that was looked at.
 * An article counts once for a thing, however much of it there is: what stands in one article is not independent. The prior
 * expects of every side what all sides show together, and weighs as much as the smallest sample of which shares are drawn.
 * Of two sides each thing is one test, since one side's is the other's; of more there is one a side.
 * Source: Newcombe (1998) for the difference, Monroe, Colaresi and Quinn (2008) for z, Benjamini and Hochberg (1995) for q.
 *
 * @param counts articles of each side that have the thing: `counts[thing][side]`
 * @param sizes all articles of each side
 * @param sampling where counts and sizes are not of articles: counts are then taken for as many as are independent (Kish 1965)
 */
export function contrastsOf(
  counts: readonly (readonly number[])[],
  sizes: readonly number[],
  sampling?: Sampling,
): Contrasted {
  const plain = counts.map((own, thing) =>
    sizes.map((_, side) =>
      contrastOf(own, sizes, side, sampling?.effects[thing] ?? 1, sampling?.prior ?? SMALL_SAMPLE),
    ),
  )
  const isTested = counts.map((own, thing) => (sampling?.articles[thing] ?? sum(own)) >= LEAST_TESTED)
  const isOneTest = sizes.length === 2
  const pValues = plain.flatMap((sides, thing) =>
    isTested[thing] ? (isOneTest ? sides.slice(0, 1) : sides).flatMap((one) => one?.p ?? []) : [],
  )
  const rates = falseDiscoveryRates(pValues).values()
  const contrasts = plain.map((sides, thing) => {
    if (!isTested[thing]) return sides
    const judged = sides.map((one, side) =>
      one && one.p !== null && !(isOneTest && side > 0) ? { ...one, q: rates.next().value ?? null } : one,
    )
    const [first] = judged
    // Rounding alone could give the two sides of one test two answers.
    return isOneTest && first ? judged.map((one) => one && { ...one, p: first.p, q: first.q }) : judged
  })
  return { tested: isTested.filter(Boolean).length, tests: pValues.length, contrasts }
}

function contrastOf(
  own: readonly number[],
  sizes: readonly number[],
  side: number,
  effect: number,
  prior: number,
): Contrast | null {
  const [term, all] = [own[side] ?? 0, sizes[side] ?? 0]
  const [together, whole] = [sum(own), sum(sizes)]
  const [othersTerm, othersAll] = [together - term, whole - all]
  const between = shareDifference(
    { numerator: term, denominator: all },
    { numerator: othersTerm, denominator: othersAll },
    undefined,
    effect,
  )
  if (!between || together === 0) return between && { ...between, z: null, p: null, q: null }
  const use = (one: number, of: number) => ({ term: one / effect, all: of / effect })
  const expected = priorWorth(use(together, whole), prior / effect)
  const z = logOddsRatio(use(term, all), use(othersTerm, othersAll), expected)?.z ?? null
  return { ...between, z, p: z === null ? null : twoSidedP(z), q: null }
}

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)
