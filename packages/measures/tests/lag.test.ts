import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lagOf, type Meeting, type Moment, medianInterval, meet } from '../src/index.ts'
import { drawsFrom, frequency } from './draws.ts'

const at = (moment: number): Moment => ({ earliest: moment, latest: moment })
const within = (earliest: number, latest: number): Moment => ({ earliest, latest })

describe('interval of a median', () => {
  // Ranks and confidence of the tables: 2 · P(Binomial(n, ½) < k), e.g. n = 10, k = 2: 1 − 2 · 11 ÷ 1024.
  it.each([
    [6, 1, 6, 0.96875],
    [10, 2, 9, 0.978516],
    [15, 4, 12, 0.964844],
    [20, 6, 15, 0.958611],
    [25, 8, 18, 0.956715],
    [2000, 956, 1045, 0.953447],
  ])('of the numbers 1 to %i goes from %i to %i', (count, lower, upper, confidence) => {
    const found = medianInterval(Array.from({ length: count }, (_, index) => index + 1))
    expect(found).toMatchObject({ lower, upper, median: (count + 1) / 2 })
    expect(found?.confidence).toBeCloseTo(confidence, 5)
  })

  it('of five values there is none, of nothing nothing', () => {
    expect(medianInterval([5, 1, 3, 2, 4])).toEqual({ median: 3, lower: null, upper: null, confidence: null })
    expect(medianInterval([])).toBeNull()
    expect(() => medianInterval([1, Number.NaN])).toThrow(RangeError)
  })

  it('holds the median and knows no order', () =>
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 6, maxLength: 60 }), (values) => {
        const found = medianInterval(values)
        expect(found?.lower).toBeLessThanOrEqual(found?.median ?? NaN)
        expect(found?.upper).toBeGreaterThanOrEqual(found?.median ?? NaN)
        expect(medianInterval([...values].reverse())).toEqual(found)
      }),
    ))

  it('holds the true median in at least 95 % of 10,000 draws from a skewed distribution', () => {
    const { normal, whole } = drawsFrom(2)
    const held = frequency(10_000, () => {
      const values = Array.from({ length: whole(6, 60) }, () => Math.exp(2 * normal()))
      const found = medianInterval(values)
      return (found?.lower ?? 2) <= 1 && 1 <= (found?.upper ?? 0)
    })
    expect(held).toBeGreaterThan(0.95)
    expect(held).toBeLessThan(0.98)
  })
})

describe('first and follow', () => {
  it('counts who is first, ties and what is not known', () => {
    const meetings: Meeting[] = [
      { one: at(0), other: at(60) },
      { one: at(10), other: at(40) },
      { one: at(50), other: at(20) },
      { one: at(5), other: at(5) },
      { one: null, other: at(5) },
      { one: at(5), other: null },
    ]
    const outcomes = meetings.map((meeting) => meet(meeting).outcome)
    const { oneFirst, otherFirst, ties, unknown } = lagOf(meetings)
    expect(
      ['oneFirst', 'otherFirst', 'tie', 'unknown'].map((of) => outcomes.filter((one) => one === of).length),
    ).toEqual([oneFirst, otherFirst, ties, unknown])
    expect(lagOf(meetings)).toMatchObject({
      ...{ known: 4, unknown: 2, oneFirst: 2, otherFirst: 1, ties: 1, median: 15, lower: null, upper: null },
      first: { numerator: 2, denominator: 3 },
    })
  })

  it.each([
    ['the same day, no hour given', within(0, 23), within(0, 23), 'ties'],
    ['a day and an hour of it', within(0, 23), at(12), 'ties'],
    ['a day and the next', within(0, 23), within(24, 47), 'oneFirst'],
    ['an hour and the day before', at(30), within(0, 23), 'otherFirst'],
  ] as const)('%s', (_, one, other, counted) => {
    const found = lagOf([{ one, other }])
    expect(found).toMatchObject({ oneFirst: 0, otherFirst: 0, ties: 0, [counted]: 1 })
  })

  it('widens its interval by what is not known of the hour', () => {
    const exact = lagOf(
      Array.from({ length: 9 }, (_, day) => ({ one: at(100 * day), other: at(100 * day + 30) })),
    )
    const days = lagOf(
      Array.from({ length: 9 }, (_, day) => ({
        one: within(100 * day - 12, 100 * day + 12),
        other: at(100 * day + 30),
      })),
    )
    expect(exact).toMatchObject({ median: 30, lower: 30, upper: 30 })
    expect(days).toMatchObject({ median: 30, lower: 18, upper: 42 })
  })

  it('of nothing says nothing', () => {
    expect(lagOf([])).toMatchObject({ known: 0, median: null, first: { share: null } })
  })

  it('refuses a moment that ends before it begins', () => {
    expect(() => lagOf([{ one: within(2, 1), other: at(3) }])).toThrow(RangeError)
  })

  const moment = fc.option(
    fc.tuple(fc.nat(1000), fc.nat(50)).map(([start, long]) => within(start, start + long)),
  )
  it('from the other side turns its signs, and every pair is counted once', () =>
    fc.assert(
      fc.property(fc.array(fc.record({ one: moment, other: moment }), { maxLength: 40 }), (meetings) => {
        const found = lagOf(meetings)
        const turned = lagOf(meetings.map(({ one, other }) => ({ one: other, other: one })))
        expect(found.oneFirst + found.otherFirst + found.ties + found.unknown).toBe(meetings.length)
        expect(turned).toMatchObject({ oneFirst: found.otherFirst, ties: found.ties })
        if (found.lower !== null) {
          expect(turned.upper).toBeCloseTo(-found.lower, 9)
          expect(turned.median).toBeCloseTo(-(found.median ?? NaN), 9)
        }
      }),
    ))
})
