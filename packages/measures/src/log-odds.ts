/** One group's use of a term: how often it has the term, and how often any term. */
export interface TermUse {
  term: number
  all: number
}

/** How much more one group uses a term than the others do. Natural logarithms; above 0 where the group uses it more. */
export interface LogOddsRatio {
  group: TermUse
  others: TermUse
  /** The log odds ratio, drawn toward 0 by the prior. */
  estimate: number
  variance: number
  /** The estimate in standard errors: 1.96 is two-sided 5 %. */
  z: number
}

/**
 * Log odds of a term in one group against others, with an informative Dirichlet prior: a rare term that only chance gave to
 * one of them stays near 0, and a frequent one must differ clearly. The variance is the one with both cells of each side
 * (eq. 19): eq. 20 leaves out the cell of all other terms, which is right only where the term is rare.
 * Source: B. L. Monroe, M. P. Colaresi and K. M. Quinn, "Fightin' Words: Lexical Feature Selection and Evaluation for
 * Identifying the Content of Political Conflict", Political Analysis 16 (2008), eqs. 16, 19 and 22; the prior of eq. 23.
 *
 * @param group the group, whole counts
 * @param others all it is compared with, whole counts
 * @param prior the use that is expected of both beforehand, as counts, whole or not: how large they are is how much it weighs
 * @returns null where nothing can be said: a side has no term at all, or there is no other term
 * @throws RangeError where a count is below 0 or a term has more than all; where the prior does not expect the term
 */
export function logOddsRatio(group: TermUse, others: TermUse, prior: TermUse): LogOddsRatio | null {
  for (const use of [group, others, prior]) assertUse(use)
  if (group.all === 0 || others.all === 0 || prior.term === prior.all) return null
  if (prior.term === 0) throw new RangeError('the prior must expect the term, got 0')
  const [one, other] = [posterior(group, prior), posterior(others, prior)]
  const estimate = Math.log(one.term / one.rest) - Math.log(other.term / other.rest)
  const variance = 1 / one.term + 1 / one.rest + 1 / other.term + 1 / other.rest
  return { group, others, estimate, variance, z: estimate / Math.sqrt(variance) }
}

/**
 * A prior that expects of a term what a larger collection shows, and weighs as much as `size` counts: α = size × term ÷ all.
 * Source: Monroe, Colaresi and Quinn (2008), eq. 23.
 *
 * @param use the larger collection's; any whole counts
 * @param size how many counts the prior is worth, above 0
 * @returns counts, not whole; no more than the collection has
 */
export function priorWorth(use: TermUse, size: number): TermUse {
  assertUse(use)
  if (!(size > 0)) throw new RangeError(`the prior must be worth more than 0 counts, got ${size}`)
  const scale = use.all > size ? size / use.all : 1
  return { term: use.term * scale, all: use.all * scale }
}

const posterior = (use: TermUse, prior: TermUse) => ({
  term: use.term + prior.term,
  rest: use.all - use.term + (prior.all - prior.term),
})

function assertUse({ term, all }: TermUse): void {
  if (!(term >= 0 && term <= all)) throw new RangeError(`a term must have 0 to ${all} counts, got ${term}`)
}
