import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareOf, wilsonInterval } from '../src/index.ts'
import { drawsFrom, frequency } from './draws.ts'

const counts = fc
  .integer({ min: 1, max: 100_000 })
  .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)))

describe('Wilson score interval', () => {
  // R. G. Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    // A. Agresti, "An Introduction to Categorical Data Analysis", 2nd ed. (2007), § 1.4: vegetarians and the score interval.
    [0, 25, 0, 0.1332],
    [9, 10, 0.5958, 0.9821],
  ])('%i of %i lies between %f and %f', (successes, trials, lower, upper) => {
    const interval = wilsonInterval(successes, trials)
    expect(interval.lower).toBeCloseTo(lower, 4)
    expect(interval.upper).toBeCloseTo(upper, 4)
  })

  it('stays within 0 and 1 and holds the share', () => {
    fc.assert(
      fc.property(counts, ([successes, trials]) => {
        const { lower, upper } = wilsonInterval(successes, trials)
        const p = successes / trials
        expect(lower).toBeGreaterThanOrEqual(0)
        expect(upper).toBeLessThanOrEqual(1)
        expect(lower).toBeLessThanOrEqual(p)
        expect(upper).toBeGreaterThanOrEqual(p)
      }),
    )
  })

  it('says the same of failures as of successes', () => {
    fc.assert(
      fc.property(counts, ([successes, trials]) => {
        const one = wilsonInterval(successes, trials)
        const other = wilsonInterval(trials - successes, trials)
        expect(one.lower).toBeCloseTo(1 - other.upper, 10)
        expect(one.upper).toBeCloseTo(1 - other.lower, 10)
      }),
    )
  })

  it('narrows as the sample grows at the same share', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 50 }), ([successes, trials], times) => {
        const few = wilsonInterval(successes, trials)
        const many = wilsonInterval(successes * times, trials * times)
        expect(many.upper - many.lower).toBeLessThan(few.upper - few.lower)
      }),
    )
  })

  it.each([
    [1, 0],
    [-1, 3],
    [4, 3],
    [0.5, 3],
    [Number.NaN, 3],
  ])('refuses %f of %f', (successes, trials) => {
    expect(() => wilsonInterval(successes, trials)).toThrow(RangeError)
  })
})

describe('share', () => {
  it('says nothing of nothing', () => {
    expect(shareOf(0, 0)).toEqual({ numerator: 0, denominator: 0, share: null, lower: null, upper: null })
  })
  it('carries its counts', () => {
    expect(shareOf(1, 4)).toMatchObject({ numerator: 1, denominator: 4, share: 0.25 })
  })
  it('refuses more than the whole', () => {
    expect(() => shareOf(1, 0)).toThrow(RangeError)
  })
})

describe('coverage in 10,000 draws', () => {
  it.each([
    [5, 10],
    [10, 40],
    [40, 400],
  ])('of samples of %i to %i the interval holds the true share in 95 % of cases', (least, most) => {
    const { random, whole, binomial } = drawsFrom(least)
    const held = frequency(10_000, () => {
      const [trials, p] = [whole(least, most), random()]
      const { lower, upper } = wilsonInterval(binomial(trials, p), trials)
      return lower <= p && p <= upper
    })
    expect(held).toBeGreaterThan(0.94)
    expect(held).toBeLessThan(0.96)
  })
})
