import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareDifference } from '../src/index.ts'
import { drawsFrom, frequency } from './draws.ts'

const of = (numerator: number, denominator: number) => ({ numerator, denominator })

describe('difference of two shares', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998), table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%i of %i less %i of %i lies between %f and %f', (a, n, b, m, lower, upper) => {
    const found = shareDifference(of(a, n), of(b, m))
    expect(found?.difference).toBeCloseTo(a / n - b / m, 12)
    expect(found?.lower).toBeCloseTo(lower, 4)
    expect(found?.upper).toBeCloseTo(upper, 4)
  })

  it('nothing is said where a side has no article', () => {
    expect(shareDifference(of(0, 0), of(3, 4))).toBeNull()
    expect(shareDifference(of(3, 4), of(0, 0))).toBeNull()
  })

  it('refuses what cannot be', () => {
    expect(() => shareDifference(of(5, 4), of(1, 4))).toThrow(RangeError)
  })

  const counts = fc
    .integer({ min: 1, max: 5000 })
    .chain((n) => fc.integer({ min: 0, max: n }).map((numerator) => of(numerator, n)))

  it('stays within −1 and 1, holds the difference, and turns round with its sides', () =>
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const [there, back] = [shareDifference(one, other), shareDifference(other, one)]
        expect(there?.lower).toBeGreaterThanOrEqual(-1)
        expect(there?.upper).toBeLessThanOrEqual(1)
        expect(there?.lower).toBeLessThanOrEqual((there?.difference ?? NaN) + 1e-12)
        expect(there?.upper).toBeGreaterThanOrEqual((there?.difference ?? NaN) - 1e-12)
        expect(there?.lower).toBeCloseTo(-(back?.upper ?? NaN), 10)
      }),
    ))

  it('narrows as both samples grow at the same shares', () =>
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: 2, max: 40 }), (one, other, times) => {
        const grown = ({ numerator, denominator }: typeof one) => of(numerator * times, denominator * times)
        const [few, many] = [shareDifference(one, other), shareDifference(grown(one), grown(other))]
        expect((many?.upper ?? NaN) - (many?.lower ?? NaN)).toBeLessThan(
          (few?.upper ?? NaN) - (few?.lower ?? NaN) + 1e-12,
        )
      }),
    ))

  it.each([
    [10, 30],
    [30, 200],
  ])('holds the true difference in 95 % of 10,000 pairs of samples of %i to %i', (least, most) => {
    const { random, whole, binomial } = drawsFrom(most)
    const held = frequency(10_000, () => {
      const [n, m, p, q] = [whole(least, most), whole(least, most), random(), random()]
      const found = shareDifference(of(binomial(n, p), n), of(binomial(m, q), m))
      return found !== null && found.lower <= p - q && p - q <= found.upper
    })
    expect(held).toBeGreaterThan(0.94)
    expect(held).toBeLessThan(0.97)
  })
})
