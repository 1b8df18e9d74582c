import type { Look, Mark, ValueAxis } from '../figure-parts.ts'

/** One side of a row: how long its bar is, or its articles one by one where they are too few for a share. */
export interface DivergingBar {
  /** A share, 0 to 1; null where none may be drawn. */
  value: number | null
  interval: { lower: number; upper: number } | null
  units: { hits: number; of: number } | null
  /** The numbers at the end of the bar. */
  text: string
  mark: Mark
}

export interface DivergingRow {
  id: string
  label: string
  /** Left and right. */
  bars: [DivergingBar, DivergingBar]
}

export interface DivergingSection {
  id: string
  label: string
  /** "Top 8 of 12", or null where all are shown. */
  shown: string | null
  rows: DivergingRow[]
}

/** Shares of two sides, as bars from the middle to the left and to the right. */
export interface DivergingFigure {
  type: 'diverging'
  sides: { id: string; label: string; text: string; look: Look; mark: Mark }[]
  /** The same to either side. */
  axis: ValueAxis
  sections: DivergingSection[]
  unitsLabel: string | null
}
