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
  legend: { x: number; row: number }[]
}

/** Narrower cells cannot hold their number. */
const LEAST_COLUMN = 40
export const SLANT = 38

export function heatLayout(figure: HeatFigure, width: number): HeatLayout {
  const label = Math.max(...figure.rows.map(({ label }) => textWidth(label, TEXT, 500)), 40)
  const left = Math.min(label + 14, width * 0.36, 320)
  const column = Math.max(LEAST_COLUMN, Math.min(150, (width - left - 2) / figure.columns.length))
  const lines = figure.columns.map(({ label }) => headLines(label, column))
  const slanted = lines.some((each) => each.length > 3 || each.some((line) => line.endsWith('…')))
  const longest = Math.min(
    Math.max(...figure.columns.map(({ label }) => textWidth(label, TEXT_SMALL, 500))),
    150,
  )
  const tallest = Math.max(...lines.map((each) => each.length))
  const labels = Math.max(...figure.rows.map(({ label }) => rowLines(label, left).length))
  const legend = legendPlaces(figure, width)
  const legendRows = (legend.at(-1)?.row ?? -1) + 1
  const words = figure.unitsLabel ? wrap(figure.unitsLabel, width - 4, TEXT_SMALL, 3).length : 0
  return {
    left,
    column,
    slanted,
    head: slanted ? Math.sin((SLANT * Math.PI) / 180) * longest + 34 : 24 + tallest * 14,
    row: Math.max(30, labels * 14 + 8),
    foot: 14 + legendRows * 20 + words * 16 + (figure.shown ? 16 : 0),
    legend,
  }
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
  const { left, column, slanted } = heatLayout(figure, width)
  return Math.max(width, Math.ceil(left + figure.columns.length * column + (slanted ? 90 : 2)))
}
