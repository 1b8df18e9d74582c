import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { twoSidedP, Z_95 } from '../src/index.ts'

describe('two-sided p of z', () => {
  // Tables of the normal distribution; the last two from M. Abramowitz and I. A. Stegun (1964), table 26.2: −log₁₀ Q(x).
  it.each([
    [0, 1],
    [0.674489750196082, 0.5],
    [1, 0.317310507862914],
    [Z_95, 0.05],
    [-2.575829303548901, 0.01],
    [3, 0.00269979606326019],
    [3.290526731491926, 0.001],
    [5, 2 * 10 ** -6.54265],
    [10, 2 * 10 ** -23.11805],
  ])('z = %f: %f', (z, p) => {
    expect(twoSidedP(z) / p).toBeCloseTo(1, Math.abs(z) >= 5 ? 4 : 10)
  })

  it('falls as z leaves 0, also where series and fraction meet, and knows no sign', () =>
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 8, noNaN: true }),
        fc.double({ min: 1e-6, max: 1, noNaN: true }),
        (z, step) => {
          expect(twoSidedP(z + step)).toBeLessThan(twoSidedP(z))
          expect(twoSidedP(-z)).toBe(twoSidedP(z))
        },
      ),
    ))

  it('is 0 at infinity, and refuses what is no number', () => {
    expect(twoSidedP(Number.POSITIVE_INFINITY)).toBe(0)
    expect(() => twoSidedP(Number.NaN)).toThrow(RangeError)
  })
})
