import type { Drawn, Figure, Table } from '../drawn.ts'
import { figureCell, wordCell } from '../frame.ts'
import { capital } from '../words.ts'
import type { QuickQuestion, QuickRow } from './question.ts'
import { quickBars, quickDots, type Valued } from './quick-bars.ts'
import { quickTime, timelineOf } from './quick-time.ts'
import { figure, topWords, withoutValue } from './quick-words.ts'

/** What of a drawing can be known without its question. */
export type QuickDrawn = Omit<Drawn, 'kind' | 'notes' | 'counted' | 'source'>

/** Bars that a panel has room for. */
const MOST_BARS = 20

/**
 * A list of any answer as a chart: lines where its rows are numbers over time, else ranked bars, or dots where numbers lie on
 * both sides of zero. Its marks open nothing: what is behind the numbers only the query knows.
 */
export function quickChart(question: QuickQuestion): QuickDrawn {
  const { title, measure, rows, total, asOf } = question
  const valued = valuedOf(rows)
  const missing = withoutValue(rows.length - valued.length, measure)
  const negative = valued.some(({ value }) => value < 0)
  const timeline = negative ? null : timelineOf(rows)
  const ranked = [...valued].sort((a, b) => b.value - a.value).slice(0, MOST_BARS)
  const shown = timeline ? null : topWords(ranked.length, rows.length, total)
  const drawing = (): Figure => {
    if (timeline) return quickTime(timeline, measure, asOf)
    return negative ? quickDots(ranked, measure) : quickBars(ranked, measure, shown)
  }
  const empty = valued.length === 0 ? `No row of this list has a number for ${measure}.` : null
  return {
    title,
    subtitle: capital(measure),
    finding: empty ?? mostWords(valued, measure),
    // Bars say under themselves how many of all they are.
    caveats: [negative ? shown : null, timeline ? null : missing].filter((said) => said !== null),
    furniture: null,
    empty,
    figure: empty ? null : drawing(),
    table: tableOf(question, timeline ? valued : ranked),
  }
}

const valuedOf = (rows: readonly QuickRow[]): Valued[] =>
  rows.flatMap(({ label, time, value }, index) =>
    value === null
      ? []
      : [{ id: String(index), label: [label, time].filter(Boolean).join(', ') || '–', value }],
  )

function mostWords(valued: readonly Valued[], measure: string): string {
  const most = Math.max(...valued.map(({ value }) => value))
  const first = valued.find(({ value }) => value === most)
  const ties = valued.filter(({ value }) => value === most).length
  if (!first) return ''
  if (ties > 1) return `${ties} rows have the highest ${measure}: ${figure(most)}.`
  return `${first.label} has the highest ${measure}: ${figure(most)}.`
}

const tableOf = ({ title, measure }: QuickQuestion, rows: readonly Valued[]): Table => ({
  caption: `${title}: ${measure}`,
  columns: [
    { label: 'Row', numeric: false },
    { label: measure, numeric: true },
  ],
  rows: rows.map(({ label, value }) => [wordCell(label), figureCell(value, null, figure(value))]),
})
