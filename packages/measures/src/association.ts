/**
 * In how many of `total` articles two things would stand together if they knew nothing of each other:
 * articles(a) × articles(b) ÷ articles. The usual expectation of a 2 × 2 table under independence
 * (K. Pearson, "On the Theory of Contingency", 1904).
 *
 * @returns articles, not rounded; 0 where there is none to stand in
 */
export function expectedTogether(a: number, b: number, total: number): number {
  return total === 0 ? 0 : (a * b) / total
}

/**
 * Normalised pointwise mutual information: −1 never together, 0 as often as chance, 1 only together.
 * Source: G. Bouma, "Normalized (Pointwise) Mutual Information in Collocation Extraction", GSCL 2009.
 *
 * @returns −1 to 1; null where either never occurs, since then nothing can be said
 */
export function normalizedPmi(together: number, a: number, b: number, total: number): number | null {
  if (a === 0 || b === 0 || total === 0) return null
  if (together === 0) return -1
  if (together === total) return 1
  const information = Math.log((together * total) / (a * b))
  return Math.min(1, Math.max(-1, information / -Math.log(together / total)))
}

/**
 * Dunning's log-likelihood ratio G² of a 2 × 2 table: how much more the counts are than independence explains; unlike
 * mutual information it does not prefer the rare. Chi-squared with one degree of freedom: 3.84 is 5 %, 10.83 is 0.1 %.
 * Source: T. Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence", Computational Linguistics 19 (1993).
 *
 * @returns 0 or more where the two stand together at least as often as chance gives, below 0 where less
 */
export function logLikelihood(together: number, a: number, b: number, total: number): number {
  const cells = [
    [together, a, b],
    [a - together, a, total - b],
    [b - together, total - a, b],
    [total - a - b + together, total - a, total - b],
  ] as const
  let sum = 0
  for (const [observed, row, column] of cells)
    if (observed > 0) sum += observed * Math.log((observed * total) / (row * column))
  const ratio = Math.max(0, 2 * sum)
  return together < expectedTogether(a, b, total) ? -ratio : ratio
}
