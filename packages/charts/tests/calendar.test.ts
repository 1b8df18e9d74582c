import { describe, expect, test } from 'vitest'
import { countAxis, shareAxis } from '../src/prepare/axis.ts'
import { bucketEnd, buckets, everyBucket, timeTicks } from '../src/prepare/calendar.ts'

const never = '2030-01-01'
const none = () => false

describe('buckets', () => {
  test.each([
    ['2020-05-04', 'week', '2020-05-10'],
    ['2020-12-28', 'week', '2021-01-03'],
    ['2020-02-01', 'month', '2020-02-29'],
    ['2019-12-01', 'month', '2019-12-31'],
    ['2020-03-29', 'day', '2020-03-29'],
  ] as const)('the bucket of %s, a %s, ends on %s', (first, unit, last) =>
    expect(bucketEnd(first, unit)).toBe(last),
  )

  test('none is left out between the first and the last, whatever the order', () => {
    expect(everyBucket(['2020-03-02', '2020-02-17'], 'week')).toEqual([
      '2020-02-17',
      '2020-02-24',
      '2020-03-02',
    ])
    expect(everyBucket(['2019-11-01', '2020-02-01'], 'month')).toHaveLength(4)
    expect(everyBucket([], 'day')).toEqual([])
  })

  test.each([
    ['a period that ends on Wednesday', { to: '2020-05-06' }, never, [false, true]],
    ['a period that begins on Tuesday', { from: '2020-04-28' }, never, [true, false]],
    ['a period of whole weeks', { from: '2020-04-27', to: '2020-05-10' }, never, [false, false]],
    ['counted on Friday of the last week', undefined, '2020-05-08T10:00:00Z', [false, true]],
    ['counted on Sunday of the last week', undefined, '2020-05-10', [false, false]],
  ])('partial: %s', (_, period, asOf, partial) => {
    const all = buckets(['2020-04-27', '2020-05-04'], 'week', none, period, asOf)
    expect(all.map((bucket) => bucket.partial)).toEqual(partial)
  })
})

describe('ticks', () => {
  const starts = (n: number) => {
    const last = new Date(Date.UTC(2019, 11, 2 + 7 * (n - 1))).toISOString().slice(0, 10)
    return everyBucket(['2019-12-02', last], 'week')
  }

  test('never more than there is room for, evenly spaced', () => {
    for (const n of [1, 2, 7, 13, 52, 200]) {
      const ticks = timeTicks(buckets(starts(n), 'week', none, undefined, never), 'week', 6)
      expect(ticks.length).toBeLessThanOrEqual(6)
      expect(ticks.length).toBeGreaterThan(0)
      const steps = new Set(ticks.slice(1).map(({ index }, i) => index - (ticks[i]?.index ?? 0)))
      expect(steps.size).toBeLessThanOrEqual(1)
    }
  })

  test('the year stands at the first and where it changes', () => {
    const ticks = timeTicks(buckets(starts(8), 'week', none, undefined, never), 'week', 12)
    expect(ticks.map(({ label, year }) => (year ? `${label} ${year}` : label))).toEqual([
      '2 Dec 2019',
      '9 Dec',
      '16 Dec',
      '23 Dec',
      '30 Dec',
      '6 Jan 2020',
      '13 Jan',
      '20 Jan',
    ])
  })

  test.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [4, [0, 1, 2, 3, 4]],
    [31, [0, 5, 10, 15, 20, 25, 30, 35]],
    [1400, [0, 200, 400, 600, 800, 1000, 1200, 1400]],
  ])('an axis of counts up to %i has whole numbers and reaches it', (max, values) => {
    const axis = countAxis('n', max)
    expect(axis.ticks.map(({ value }) => value)).toEqual(values)
    expect(axis.max).toBeGreaterThanOrEqual(max)
  })

  test.each([
    [0.04, 0.1, '10%'],
    [0.33, 0.4, '40%'],
    [0.79, 1, '100%'],
    [1, 1, '100%'],
  ])('an axis of shares up to %f ends at %f', (max, end, label) => {
    const axis = shareAxis('share', max)
    expect(axis.max).toBe(end)
    expect(axis.ticks.at(-1)?.label).toBe(label)
    expect(axis.ticks[0]?.label).toBe('0%')
  })
})
