import { describe, expect, test } from 'vitest'
import { prepare, type TimeFigure } from '../src/prepare/index.ts'
import { context, outletsOverTime } from './samples/index.ts'

const draw = (...asked: Parameters<typeof outletsOverTime>) =>
  prepare(outletsOverTime(...asked), context({ undated: 2 }))

describe('coverage of two sides over time', () => {
  test('has a line for each, on one axis, and a gap where neither has an article', () => {
    const figure = draw().figure as TimeFigure
    expect(figure.series.map(({ label }) => label)).toEqual(['The Northern Post', 'Harbour Courier'])
    expect(figure.series.map(({ points }) => points.map((mark) => mark?.value ?? null))).toEqual([
      [4, 9, null, 2],
      [1, 3, null, 6],
    ])
    expect(figure.buckets.map(({ gap }) => gap)).toEqual([false, false, true, false])
    expect(figure.coverage?.cells.map(({ value }) => value)).toEqual([5, 12, 0, 8])
  })

  test('a point opens its own side’s articles of the month', () => {
    const { series } = draw(
      [
        [4, 9, 0, 2],
        [1, 3, 0, 6],
      ],
      true,
    ).figure as TimeFigure
    expect(series[1]).toMatchObject({ label: 'All others', look: { marker: 'wye' } })
    expect(series[1]?.points[1]?.opens).toEqual({
      slice: {
        exceptOutlets: ['Outlet:the-northern-post'],
        period: { from: '2020-02-01', to: '2020-02-29' },
      },
      subject: null,
      title: 'All others: articles in February 2020',
    })
  })

  test.each([
    [
      'who published most, and when',
      [
        [4, 9, 0, 2],
        [1, 3, 0, 6],
      ],
      'The Northern Post published most: 17 of 27 articles (63%), then Harbour Courier with 10. Coverage by The Northern Post peaks in February 2020 with 9 articles.',
    ],
    [
      'as many on either side',
      [
        [0, 3, 0, 0],
        [1, 4, 0, 0],
      ],
      'The Northern Post and Harbour Courier published most, 5 articles each. Coverage by The Northern Post peaks in February 2020 with 3 articles.',
    ],
  ])('the finding: %s', (_, counts, said) => {
    expect(draw(counts).finding).toBe(said)
  })

  test('without any date nothing is drawn, and the table counts', () => {
    const drawn = draw([
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ])
    expect(drawn.figure).toBeNull()
    expect(drawn.empty).toContain('None of these articles has a date')
    expect(drawn.table.rows.at(-1)?.map(({ text }) => text)).toEqual(['Without a date', '2', '2', '0'])
  })
})
