import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectedTogether, logLikelihood, normalizedPmi } from '../src/index.ts'

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
