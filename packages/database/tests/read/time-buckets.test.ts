import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bucketStart, bucketsBetween, MAX_BUCKETS, unitFor } from '../../src/read/time-buckets.ts'

const day = fc
  .integer({ min: -700_000, max: 2_900_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10))
const modern = fc
  .integer({ min: 0, max: 20_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10))
const unit = fc.constantFrom('day' as const, 'week' as const, 'month' as const)

describe('buckets', () => {
  it.each([
    ['2020-05-08', 'day', '2020-05-08'],
    ['2020-05-08', 'week', '2020-05-04'],
    ['2020-05-03', 'week', '2020-04-27'],
    ['2020-05-04', 'week', '2020-05-04'],
    ['2021-01-01', 'week', '2020-12-28'],
    ['2020-02-29', 'month', '2020-02-01'],
  ] as const)('%s lies in the %s that begins on %s', (given, width, start) => {
    expect(bucketStart(given, width)).toBe(start)
  })

  it('cover every day once, without gaps', () => {
    fc.assert(
      fc.property(modern, fc.nat(900), unit, (first, days, width) => {
        const last = new Date(Date.parse(first) + days * 86_400_000).toISOString().slice(0, 10)
        const buckets = bucketsBetween(first, last, width)
        expect(buckets[0]?.from).toBe(bucketStart(first, width))
        expect(buckets.at(-1)?.from).toBe(bucketStart(last, width))
        for (const [index, { from, to }] of buckets.entries()) {
          expect(bucketStart(to, width)).toBe(from)
          const next = buckets[index + 1]
          if (next) expect(Date.parse(next.from) - Date.parse(to)).toBe(86_400_000)
        }
      }),
    )
  })

  it('end, whatever the years', () => {
    expect(bucketsBetween('9999-12-01', '9999-12-31', 'month')).toHaveLength(1)
    expect(bucketsBetween('0050-01-31', '0050-03-01', 'month')).toHaveLength(3)
  })

  it('are never too many to draw', () => {
    fc.assert(
      fc.property(day, day, unit, (a, b, asked) => {
        const [first, last] = a < b ? [a, b] : [b, a]
        const width = unitFor(first, last, asked)
        if (width !== 'month')
          expect(bucketsBetween(first, last, width).length).toBeLessThanOrEqual(MAX_BUCKETS + 1)
      }),
    )
  })

  it('are as wide as asked where that can be drawn', () => {
    expect(unitFor('2020-01-01', '2024-12-31', 'day')).toBe('day')
    expect(unitFor('1900-01-01', '2020-05-08', 'day')).toBe('month')
    expect(unitFor('2000-01-01', '2020-05-08', 'day')).toBe('week')
  })
})
