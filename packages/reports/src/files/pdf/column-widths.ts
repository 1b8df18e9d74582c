import type { Span } from '../spans.ts'
import type { PageFlow } from './page-flow.ts'
import type { TextStyle } from './style.ts'

export interface GridCell {
  spans: readonly Span[]
  /** Set at the end of its column, as numbers are. */
  end: boolean
}

export interface Columns {
  widths: number[]
  gap: number
  style: TextStyle
}

const GAP = 10
/** No column is narrower. */
const LEAST = 24
/** A column is not made wider than this for the sake of one word. */
const MOST_WORD = 120
/** Of the usual size; smaller nobody can read. */
const SMALLEST = 0.7

/**
 * Columns as wide as their longest text; where the page has less room, narrower together, and where even their longest words
 * have none, in smaller letters.
 */
export function columnsOf(
  flow: PageFlow,
  rows: readonly (readonly GridCell[])[],
  count: number,
  style: TextStyle,
): Columns {
  const all = Array.from({ length: count }, (_, i) => i)
  const widest = (spansIn: (cell: GridCell) => readonly Span[], column: number): number =>
    Math.max(LEAST, ...rows.map((row) => (row[column] ? widthOf(flow, spansIn(row[column]), style) : 0)))
  const natural = all.map((i) => widest(({ spans }) => spans, i))
  const least = all.map((i) => Math.min(MOST_WORD, widest(longestWord, i)))
  const wanted = flow.width - GAP * (count - 1)
  const smaller = Math.max(SMALLEST, Math.min(1, wanted / sum(least)))
  const room = flow.width - GAP * smaller * (count - 1)
  return {
    gap: GAP * smaller,
    style: { ...style, size: style.size * smaller },
    widths: within(
      room,
      natural.map((width) => width * smaller),
      least.map((width) => width * smaller),
    ),
  }
}

function within(room: number, natural: readonly number[], least: readonly number[]): number[] {
  if (sum(natural) <= room) return [...natural]
  const spare = room - sum(least)
  if (spare <= 0) return least.map((width) => (width / sum(least)) * room)
  const wanted = natural.map((width, i) => width - (least[i] ?? 0))
  return least.map((width, i) => width + ((wanted[i] ?? 0) / sum(wanted)) * spare)
}

const sum = (values: readonly number[]): number => values.reduce((whole, value) => whole + value, 0)

const widthOf = (flow: PageFlow, spans: readonly Span[], style: TextStyle): number =>
  flow.linesOf(
    spans.map((span) => ({ ...span, bold: true })),
    style,
    Number.POSITIVE_INFINITY,
  )[0]?.width ?? 0

function longestWord({ spans }: GridCell): Span[] {
  const words = spans.flatMap(({ text }) => text.split(/\s+/))
  return [{ text: words.reduce((longest, word) => (word.length > longest.length ? word : longest), '') }]
}
