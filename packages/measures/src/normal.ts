/** Density of the standard normal distribution. */
const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)

/** From here on the continued fraction is exact to a double within its steps, and the series would lose digits. */
const TAIL = 3

/**
 * Two-sided p-value of a z-score: how often chance alone gives one at least as far from 0.
 * By the power series near 0 and the continued fraction in the tail, to a relative error below 1e−12.
 * Source: M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions" (1964), 26.2.11 and 26.2.14.
 *
 * @param z any number; its sign does not matter
 * @returns 0 to 1
 * @throws RangeError where z is not a number
 */
export function twoSidedP(z: number): number {
  if (Number.isNaN(z)) throw new RangeError('z must be a number')
  const distance = Math.abs(z)
  return distance < TAIL ? Math.max(0, 1 - 2 * fromCentre(distance)) : 2 * tail(distance)
}

/** P(0 < Z < z) = φ(z) · (z + z³/3 + z⁵/15 + …). */
function fromCentre(z: number): number {
  let [term, sum] = [z, z]
  for (let odd = 3; term > sum * Number.EPSILON; odd += 2) {
    term *= (z * z) / odd
    sum += term
  }
  return density(z) * sum
}

/** P(Z > z) = φ(z) ÷ (z + 1 ÷ (z + 2 ÷ (z + 3 ÷ …))), from the inside out. */
function tail(z: number): number {
  if (z === Number.POSITIVE_INFINITY) return 0
  let fraction = z
  for (let step = 120; step >= 1; step -= 1) fraction = z + step / fraction
  return density(z) / fraction
}
