import type { DivergingFigure } from '../prepare/index.ts'
import { NARROW, TEXT, TEXT_SMALL } from './measures.ts'
import { textWidth, wrap } from './text.ts'

/** The names of both sides, with their articles. */
const HEAD = 42
/** The words above a section's rows. */
export const SECTION_HEAD = 32
const AXIS = 34

export interface DivergingLayout {
  narrow: boolean
  row: number
  /** Room for the words of a row; 0 where they stand above its bars. */
  label: number
  /** Where bars begin. */
  middle: number
  /** The longest that a bar can be, to either side. */
  half: number
  head: number
  /** Where each section begins. */
  tops: number[]
  /** Where the last row ends. */
  bottom: number
  /** Room for the axis; 0 where there are no shares. */
  axis: number
  unitLines: string[]
}

export function divergingLayout(figure: DivergingFigure, width: number): DivergingLayout {
  const narrow = width < NARROW
  const rows = figure.sections.flatMap((section) => section.rows)
  const longest = Math.max(60, ...rows.map(({ label }) => textWidth(label, TEXT, 500)))
  const numbers = Math.max(
    28,
    ...rows.flatMap(({ bars }) => bars.map(({ text }) => textWidth(text, TEXT_SMALL))),
  )
  const label = narrow ? 0 : Math.min(longest + 16, width * 0.32)
  const half = Math.max(40, (width - label) / 2 - numbers - 10)
  const row = narrow ? 44 : 28
  const tops: number[] = []
  let bottom = HEAD
  for (const section of figure.sections) {
    tops.push(bottom)
    bottom += SECTION_HEAD + section.rows.length * row
  }
  return {
    ...{ narrow, row, label, half, tops, bottom, head: HEAD },
    middle: label + (width - label) / 2,
    axis: rows.some(({ bars }) => bars.some(({ value }) => value !== null)) ? AXIS : 0,
    unitLines: figure.unitsLabel ? wrap(figure.unitsLabel, width - 4, TEXT_SMALL, 3) : [],
  }
}

export function divergingHeight(figure: DivergingFigure, width: number): number {
  const { bottom, axis, unitLines } = divergingLayout(figure, width)
  return bottom + axis + unitLines.length * 16 + 8
}
