import { describe, expect, test } from 'vitest'
import { type HeatFigure, prepare, type TimeFigure } from '../src/prepare/index.ts'
import { heatLayout, heatWidth } from '../src/visualise/heat-layout.ts'
import { fit, textWidth, wrap } from '../src/visualise/text.ts'
import { spread, ticksFor, timeLayout } from '../src/visualise/time-layout.ts'
import { context, mentionsOverTime, topicsByOutlet } from './samples/index.ts'

describe('text', () => {
  test('a text that fits is left alone, a longer one is cut within its width', () => {
    expect(fit('Harbour', 200, 13)).toBe('Harbour')
    const cut = fit('Organization of the Petroleum Exporting Countries', 120, 13)
    expect(cut).toMatch(/^Organization.*…$/)
    expect(textWidth(cut, 13)).toBeLessThanOrEqual(120)
  })
  test('words are broken over lines, the last is cut where there are too many', () => {
    expect(wrap('Economy, business and finance', 80, 12, 4).join(' ')).toBe('Economy, business and finance')
    expect(wrap('one two three four five six seven', 40, 12, 2)).toHaveLength(2)
    expect(wrap('one two three four five six seven', 40, 12, 2)[1]).toMatch(/…$/)
  })
  test('scripts with wide letters are given room', () => {
    expect(textWidth('新华社', 10)).toBeGreaterThan(29)
  })
})

describe('names at the ends of lines', () => {
  test('stay where they are when there is room', () =>
    expect(spread([10, 60, 110], 17, 0, 200)).toEqual([10, 60, 110]))
  test('move apart and keep their order', () => {
    const placed = spread([50, 52, 51], 17, 0, 200)
    expect(placed[0]).toBeLessThan(placed[2] ?? 0)
    expect(placed[2]).toBeLessThan(placed[1] ?? 0)
    const sorted = [...placed].sort((a, b) => a - b)
    for (const i of [1, 2]) expect((sorted[i] ?? 0) - (sorted[i - 1] ?? 0)).toBeGreaterThanOrEqual(17)
  })
  test('do not leave the drawing', () => {
    expect(Math.max(...spread([199, 200, 200], 17, 0, 200))).toBeLessThanOrEqual(200)
  })
})

test.each([300, 420, 560, 760, 1200])('labels under the axis do not touch at %i px', (width) => {
  const figure = prepare(mentionsOverTime(), context()).figure as TimeFigure
  const layout = timeLayout(figure, width)
  const ticks = ticksFor(figure, layout, width)
  const band = (width - layout.left - layout.right) / figure.buckets.length
  expect(ticks.length).toBeGreaterThan(1)
  ticks.slice(1).forEach(({ index, label }, i) => {
    expect((index - (ticks[i]?.index ?? 0)) * band).toBeGreaterThan(textWidth(label, 11.5))
  })
})

test.each([320, 480, 700, 1200])('a heat map at %i px has cells that hold their number', (width) => {
  const figure = prepare(topicsByOutlet(), context()).figure as HeatFigure
  const { left, column, beyond } = heatLayout(figure, width)
  expect(column).toBeGreaterThanOrEqual(40)
  expect(heatWidth(figure, width)).toBeGreaterThanOrEqual(left + figure.columns.length * column + beyond - 1)
})
