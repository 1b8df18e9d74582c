import type { HeatFigure } from '../prepare/index.ts'
import { TEXT, TEXT_SMALL } from './measures.ts'
import { textWidth, wrap } from './text.ts'

export interface HeatLayout {
  left: number
  head: number
  row: number
  column: number
  foot: number
  slanted: boolean
  /** What slanted names need on the right of the last column. */
  beyond: number
  legend: { x: number; row: number }[]
}

/** Narrower cells cannot hold their number. */
const LEAST_COLUMN = 40
const LEAST_LEFT = 120
/** The longest slanted name; longer ones are cut. */
export const MOST_HEAD = 150
export const SLANT = 38

export function heatLayout(figure: HeatFigure, width: number): HeatLayout {
  const count = figure.columns.length
  const label = Math.max(...figure.rows.map(({ label }) => textWidth(label, TEXT, 500)), 40)
  const wanted = Math.min(label + 14, width * 0.36, 320)
  const straight = columnWidth(width - wanted - 2, count)
  const lines = figure.columns.map(({ label }) => headLines(label, straight))
  const slanted = lines.some((each) => each.length > 3 || each.some((line) => line.endsWith('…')))
  const beyond = slanted ? overhang(figure) : 2
  // Row labels give way, down to a width at which they still can be read, before the map grows wider than its place.
  const left = Math.min(wanted, Math.max(LEAST_LEFT, width - count * LEAST_COLUMN - beyond))
  const longest = Math.min(Math.max(...figure.columns.map(({ label }) => headWidth(label))), MOST_HEAD)
  const tallest = Math.max(...lines.map((each) => each.length))
  const labels = Math.max(...figure.rows.map(({ label }) => rowLines(label, left).length))
  const legend = legendPlaces(figure, width)
  const legendRows = (legend.at(-1)?.row ?? -1) + 1
  const words = figure.unitsLabel ? wrap(figure.unitsLabel, width - 4, TEXT_SMALL, 3).length : 0
  return {
    left,
    beyond,
    column: columnWidth(width - left - beyond, count),
    slanted,
    head: slanted ? Math.sin((SLANT * Math.PI) / 180) * longest + 34 : 24 + tallest * 14,
    row: Math.max(30, labels * 14 + 8),
    foot: 14 + legendRows * 20 + words * 16 + (figure.shown ? 16 : 0),
    legend,
  }
}

const columnWidth = (room: number, count: number): number =>
  Math.max(LEAST_COLUMN, Math.min(150, room / count))

const headWidth = (label: string): number => textWidth(label, TEXT_SMALL, 500)

/** How far the last slanted name reaches beyond its column. */
function overhang(figure: HeatFigure): number {
  const last = Math.min(headWidth(figure.columns.at(-1)?.label ?? ''), MOST_HEAD)
  return Math.max(2, Math.cos((SLANT * Math.PI) / 180) * last - LEAST_COLUMN / 2 + 6)
}

export const headLines = (label: string, column: number): string[] => wrap(label, column - 6, TEXT_SMALL, 4)
export const rowLines = (label: string, left: number): string[] =>
  textWidth(label, TEXT, 500) <= left - 10 ? [label] : wrap(label, left - 10, TEXT_SMALL + 0.5, 3)

function legendPlaces(figure: HeatFigure, width: number): { x: number; row: number }[] {
  let x = 0
  let row = 0
  return figure.legend.map(({ label }) => {
    const own = 22 + textWidth(label, TEXT_SMALL) + 12
    if (x > 0 && x + own > width) {
      x = 0
      row++
    }
    const place = { x, row }
    x += own
    return place
  })
}

export function heatHeight(figure: HeatFigure, width: number): number {
  const { head, row, foot } = heatLayout(figure, width)
  return Math.ceil(head + figure.rows.length * row + foot)
}

/** With many outlets the map is wider than a phone, and whoever shows it lets it scroll. */
export function heatWidth(figure: HeatFigure, width: number): number {
  const { left, column, beyond } = heatLayout(figure, width)
  return Math.max(width, Math.ceil(left + figure.columns.length * column + beyond))
}
