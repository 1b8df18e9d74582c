import type { TimeFigure } from '../prepare/index.ts'
import { TEXT_SMALL } from './measures.ts'
import { textWidth } from './text.ts'
import { UNDATED_ROW, undatedRows } from './time-layout.ts'

export interface MultiplesLayout {
  columns: number
  /** Of one panel, with its axis. */
  panel: number
  left: number
  right: number
  top: number
  rows: number
  undatedRows: number
  bottom: number
}

/** A narrower panel cannot hold its title and two labels under its axis. */
const LEAST_PANEL = 230
export const PANEL_GAP = 22
export const HEAD = 24
export const PLOT = 92
const TICKS = 32
export const PANEL_HEIGHT = HEAD + PLOT + TICKS
const STRIP = 44

export function multiplesLayout(figure: TimeFigure, width: number): MultiplesLayout {
  const fitting = Math.floor((width + PANEL_GAP) / (LEAST_PANEL + PANEL_GAP))
  const columns = Math.max(1, Math.min(3, fitting, figure.series.length))
  const labels = figure.axis.ticks.map(({ label }) => textWidth(label, TEXT_SMALL))
  const chips = undatedRows(figure, width)
  return {
    columns,
    panel: (width - (columns - 1) * PANEL_GAP) / columns,
    left: Math.ceil(Math.max(...labels)) + 8,
    right: 8,
    top: 26,
    rows: Math.ceil(figure.series.length / columns),
    undatedRows: chips,
    bottom: (figure.coverage ? STRIP : 0) + chips * UNDATED_ROW,
  }
}

export function multiplesHeight(figure: TimeFigure, width: number): number {
  const { top, rows, bottom } = multiplesLayout(figure, width)
  return top + rows * PANEL_HEIGHT + bottom
}
