import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { falseDiscoveryRates, rejectedAt, twoSidedP } from '../src/index.ts'
import { drawsFrom } from './draws.ts'

/** Benjamini and Hochberg (1995), § 4: the 15 comparisons of a study of thrombolysis. */
const PUBLISHED = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1,
]

describe('false discovery rates', () => {
  it('reject the four hypotheses of the published example, where Bonferroni rejects three', () => {
    expect(rejectedAt(0.05, PUBLISHED)).toEqual(PUBLISHED.map((_, index) => index < 4))
    expect(PUBLISHED.filter((p) => p <= 0.05 / 15)).toHaveLength(3)
  })

  it('are worked by hand: p × tests ÷ rank, never above that of a larger p', () => {
    // Rank 4: 0.0095 × 15 ÷ 4. Ranks 6 and 7: 0.0298 × 15 ÷ 7 is below 0.0278 × 15 ÷ 6.
    const q = falseDiscoveryRates(PUBLISHED)
    expect(q[0]).toBeCloseTo(0.0015, 12)
    expect(q[3]).toBeCloseTo(0.035625, 12)
    expect(q[5]).toBeCloseTo(0.0298 * (15 / 7), 12)
    expect(q[5]).toBe(q[6])
    expect(q[14]).toBe(1)
  })

  it.each([
    ['nothing', [], []],
    ['one test', [0.03], [0.03]],
    ['equal p-values', [0.02, 0.02, 0.02], [0.02, 0.02, 0.02]],
  ])('of %s', (_, p, q) => {
    expect(falseDiscoveryRates(p)).toEqual(q)
  })

  it.each([[[-0.1]], [[1.1]], [[Number.NaN]]])('refuse %j', (p) => {
    expect(() => falseDiscoveryRates(p)).toThrow(RangeError)
  })

  it.each([0, 1, Number.NaN])('refuse a rate of %f', (rate) => {
    expect(() => rejectedAt(rate, [0.5])).toThrow(RangeError)
  })

  const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 })

  it('lie between p and 1, keep the order of p, and do not depend on the order of tests', () =>
    fc.assert(
      fc.property(pValues, (p) => {
        const q = falseDiscoveryRates(p)
        p.forEach((value, one) => {
          expect(q[one]).toBeGreaterThanOrEqual(value)
          expect(q[one]).toBeLessThanOrEqual(1)
          p.forEach((larger, other) => {
            if (larger >= value) expect(q[other]).toBeGreaterThanOrEqual(q[one] ?? NaN)
          })
        })
        expect(falseDiscoveryRates([...p].reverse())).toEqual([...q].reverse())
      }),
    ))

  it('keep the stated rate in 10,000 families of 20 tests, 5 of them true', () => {
    const { normal } = drawsFrom(5)
    let [wrongShare, found] = [0, 0]
    for (let family = 0; family < 10_000; family += 1) {
      const p = Array.from({ length: 20 }, (_, test) => twoSidedP(normal() + (test < 5 ? 3 : 0)))
      const rejected = rejectedAt(0.05, p)
      const right = rejected.filter((one, test) => one && test < 5).length
      const wrong = rejected.filter((one, test) => one && test >= 5).length
      wrongShare += wrong / Math.max(1, wrong + right)
      found += right
    }
    // For independent tests the rate is exactly 5 % × 15 ÷ 20.
    expect(wrongShare / 10_000).toBeGreaterThan(0.034)
    expect(wrongShare / 10_000).toBeLessThan(0.041)
    expect(found / 50_000).toBeGreaterThan(0.5)
  })
})
