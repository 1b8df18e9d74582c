import { ticks } from 'd3-array'
import type { BarsFigure, IntervalsFigure } from '../drawn.ts'
import type { SpanAxis } from '../figure-parts.ts'
import { mark } from '../frame.ts'
import { MEASURE } from '../palette.ts'
import { figure } from './quick-words.ts'

/** A row that has a number. */
export interface Valued {
  id: string
  label: string
  value: number
}

const markOf = ({ label, value }: Valued, measure: string) =>
  mark(value, [label, `${figure(value)} ${measure}`], null)

export const quickBars = (rows: readonly Valued[], measure: string, shown: string | null): BarsFigure => ({
  type: 'bars',
  max: Math.max(0, ...rows.map(({ value }) => value)),
  colour: MEASURE,
  rows: rows.map((row) => ({
    id: row.id,
    label: row.label,
    detail: null,
    value: row.value,
    text: figure(row.value),
    more: null,
    expected: null,
    mark: markOf(row, measure),
  })),
  expectedLabel: null,
  shown,
})

/** Numbers on both sides of zero: bars begin at zero, dots need not. */
export const quickDots = (rows: readonly Valued[], measure: string): IntervalsFigure => ({
  type: 'intervals',
  axis: spanAxis(measure, rows),
  rows: rows.map((row) => ({
    id: row.id,
    label: row.label,
    value: row.value,
    interval: null,
    text: figure(row.value),
    look: { colour: MEASURE, dash: '', marker: 'circle' },
    mark: markOf(row, measure),
  })),
  units: [],
  unitsLabel: null,
  reference: { value: 0, label: '0' },
})

function spanAxis(label: string, rows: readonly Valued[]): SpanAxis {
  const values = [0, ...rows.map(({ value }) => value)]
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const inner = ticks(least, most, 5)
  const step = (inner[1] ?? 1) - (inner[0] ?? 0)
  const [min, max] = [Math.floor(least / step) * step, Math.ceil(most / step) * step]
  return { label, min, max, ticks: ticks(min, max, 5).map((value) => ({ value, label: figure(value) })) }
}
