import { describe, expect, test } from 'vitest'
import { type QuickQuestion, type QuickRow, quickChart } from '../src/prepare/index.ts'

const row = (label: string, value: number | null, time: string | null = null): QuickRow => ({
  label,
  time,
  value,
})
const chart = (rows: QuickRow[], over: Partial<QuickQuestion> = {}) =>
  quickChart({
    title: 'topEntities.counts',
    measure: 'mentions',
    rows,
    total: null,
    asOf: '2026-12-01',
    ...over,
  })
const bars = (rows: QuickRow[], over: Partial<QuickQuestion> = {}) => {
  const { figure } = chart(rows, over)
  if (figure?.type !== 'bars') throw new Error(`drawn as ${figure?.type}`)
  return figure
}
const lines = (rows: QuickRow[]) => {
  const { figure } = chart(rows)
  if (figure?.type !== 'time') throw new Error(`drawn as ${figure?.type}`)
  return figure
}

describe('rows without a time', () => {
  test('are ranked bars', () => {
    const { rows, max, shown } = bars([row('a', 2), row('b', 5), row('c', 0)])
    expect(rows.map(({ label, value, mark }) => [label, value, mark.label])).toEqual([
      ['b', 5, 'b: 5 mentions'],
      ['a', 2, 'a: 2 mentions'],
      ['c', 0, 'c: 0 mentions'],
    ])
    expect([max, shown]).toEqual([5, null])
  })

  test('a row without a number is no bar, and said', () => {
    const drawn = chart([row('a', 2), row('b', null)])
    expect(drawn.figure).toMatchObject({ rows: [{ label: 'a' }] })
    expect(drawn.caveats).toEqual(['1 row has no mentions: a gap, not a zero.'])
  })

  test.each([
    [25, null, 'Top 20 of 25 rows'],
    [25, 43, 'Top 20 of 43 rows; the answer has 25'],
    [3, 43, 'Top 3 of 43 rows; the answer has 3'],
    [20, null, null],
    [3, 3, null],
  ])('%i rows in the answer, %s in all', (length, total, words) => {
    const rows = Array.from({ length }, (_, i) => row(`r${i}`, i))
    expect(bars(rows, { total }).shown).toBe(words)
  })

  test('numbers below zero are dots, not bars', () => {
    const { figure } = chart([row('a', -0.25), row('b', 0.5)])
    expect(figure).toMatchObject({
      type: 'intervals',
      axis: { min: expect.closeTo(-0.4), max: expect.closeTo(0.6) },
      reference: { value: 0 },
      rows: [{ text: '0.5' }, { text: '−0.25' }],
    })
  })

  test('two rows of one name stay two', () =>
    expect(bars([row('a', 1), row('a', 2)]).rows.map(({ id }) => id)).toEqual(['1', '0']))

  test.each([
    [[row('a', 2), row('b', 5)], 'b has the highest mentions: 5.'],
    [[row('a', 5), row('b', 5)], '2 rows have the highest mentions: 5.'],
    [[row('', 5, '2020-05-04')], '2020-05-04 has the highest mentions: 5.'],
  ])('finding %#', (rows, words) => expect(chart(rows).finding).toBe(words))

  test.each([[[]], [[row('a', null)]]])('no number at all is no drawing: %j', (rows) => {
    const drawn = chart(rows)
    expect([drawn.figure, drawn.empty]).toEqual([null, 'No row of this list has a number for mentions.'])
  })
})

describe('rows over time', () => {
  test('one number a week is a line; a week that is not in the answer is a gap, not a zero', () => {
    const figure = lines([row('', 3, '2020-05-04'), row('', 1, '2020-05-11'), row('', 4, '2020-06-01')])
    expect(figure.unit).toBe('week')
    expect(figure.series[0]?.points.map((point) => point?.value ?? null)).toEqual([3, 1, null, null, 4])
    expect(figure.gaps).toBe('2 weeks without mentions in the answer: gaps, not zeros.')
    expect(figure.form).toBe('lines')
    expect(figure.series[0]?.points[0]?.label).toBe('Week of 4 May 2020: 3 mentions')
  })

  test('a null is a gap too', () => {
    const figure = lines([row('', 3, '2020-05-04'), row('', null, '2020-05-05'), row('', 0, '2020-05-06')])
    expect(figure.series[0]?.points.map((point) => point?.value ?? null)).toEqual([3, null, 0])
    expect(figure.gaps).toBe('1 day without mentions in the answer: a gap, not a zero.')
    expect(figure.form).toBe('columns')
  })

  test('two names are two lines', () => {
    const figure = lines([row('A', 1, '2020-05-01'), row('B', 2, '2020-05-01'), row('A', 3, '2020-06-01')])
    expect(figure.unit).toBe('month')
    expect(
      figure.series.map(({ label, points }) => [label, points.map((point) => point?.value ?? null)]),
    ).toEqual([
      ['A', [1, 3]],
      ['B', [2, null]],
    ])
  })

  test('the axis ends at a round number, in parts of one where the numbers are', () => {
    const { axis } = lines([row('', 0.3, '2020-05-04'), row('', 0.07, '2020-05-05')])
    expect([axis.max, axis.ticks.map(({ label }) => label)]).toEqual([
      expect.closeTo(0.3),
      ['0', '0.05', '0.1', '0.15', '0.2', '0.25', '0.3'],
    ])
  })

  test('a week that is not over is part of one', () =>
    expect(lines([row('', 1, '2026-11-23'), row('', 1, '2026-11-30')]).buckets.at(-1)?.partial).toBe(true))

  test.each([
    ['one time only', [row('a', 1, '2020-05-04')]],
    [
      'two numbers at one time',
      [row('a', 1, '2020-05-04'), row('a', 2, '2020-05-04'), row('a', 2, '2020-05-05')],
    ],
    ['a row without a time', [row('a', 1, '2020-05-04'), row('a', 2, null), row('a', 2, '2020-05-05')]],
    [
      'more names than can be told apart',
      Array.from({ length: 8 }, (_, i) => row(`n${i}`, i, `2020-05-0${i + 1}`)),
    ],
    ['days too far apart', [row('a', 1, '1990-05-04'), row('a', 2, '2020-05-05')]],
  ])('%s: bars', (_, rows) => expect(chart(rows).figure?.type).toBe('bars'))
})

test('the table beside it has the numbers of the drawing', () => {
  expect(chart([row('a', 2), row('b', 5), row('c', null)]).table).toMatchObject({
    caption: 'topEntities.counts: mentions',
    rows: [
      [{ raw: 'b' }, { raw: 5 }],
      [{ raw: 'a' }, { raw: 2 }],
    ],
  })
})
