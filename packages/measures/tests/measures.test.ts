import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectedTogether, logLikelihood, normalizedPmi, shareOf, wilsonInterval } from '../src/index.ts'

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

describe('association', () => {
  /** A 2 × 2 table: articles with both, with a only, with b only, with neither. */
  const table = fc.tuple(fc.nat(500), fc.nat(500), fc.nat(500), fc.nat(500))

  it('expects what the margins say', () => {
    expect(expectedTogether(10, 20, 100)).toBe(2)
    expect(expectedTogether(0, 0, 0)).toBe(0)
  })

  it('gives the same total as the margins: with b plus without b is a', () => {
    fc.assert(
      fc.property(table, ([both, onlyA, onlyB, neither]) => {
        const total = both + onlyA + onlyB + neither
        fc.pre(total > 0)
        const a = both + onlyA
        const b = both + onlyB
        expect(expectedTogether(a, b, total) + expectedTogether(a, total - b, total)).toBeCloseTo(a, 6)
      }),
    )
  })

  it('is above 0 exactly where they meet more often than expected', () => {
    fc.assert(
      fc.property(table, ([both, onlyA, onlyB, neither]) => {
        const total = both + onlyA + onlyB + neither
        const a = both + onlyA
        const b = both + onlyB
        fc.pre(both > 0 && neither > 0 && both * total !== a * b)
        expect(Math.sign(normalizedPmi(both, a, b, total) ?? 0)).toBe(Math.sign(both * total - a * b))
      }),
    )
  })

  it('stays between −1 and 1, is symmetric, and knows its ends', () => {
    fc.assert(
      fc.property(table, ([both, onlyA, onlyB, neither]) => {
        const total = both + onlyA + onlyB + neither
        const a = both + onlyA
        const b = both + onlyB
        const value = normalizedPmi(both, a, b, total)
        expect(value).toBe(normalizedPmi(both, b, a, total))
        if (a === 0 || b === 0) expect(value).toBeNull()
        else if (both === 0) expect(value).toBe(-1)
        else if (onlyA + onlyB === 0) expect(value).toBeCloseTo(1, 10)
        else expect(Math.abs(value ?? 2)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it("gives Dunning's published G² for his word pairs", () => {
    // The first row of his table: "the swiss" among 31,777 bigrams.
    expect(logLikelihood(110, 2552, 221, 31_777)).toBeCloseTo(270.72, 1)
  })

  it('is 0 at what chance gives, above it where they meet more often, below where less, and symmetric', () => {
    expect(logLikelihood(2, 10, 20, 100)).toBeCloseTo(0, 10)
    fc.assert(
      fc.property(table, ([both, onlyA, onlyB, neither]) => {
        const total = both + onlyA + onlyB + neither
        const [a, b] = [both + onlyA, both + onlyB]
        fc.pre(Math.abs(both * total - a * b) > total)
        const value = logLikelihood(both, a, b, total)
        expect(Math.sign(value)).toBe(Math.sign(both * total - a * b))
        expect(value).toBeCloseTo(logLikelihood(both, b, a, total), 6)
      }),
    )
  })
})
