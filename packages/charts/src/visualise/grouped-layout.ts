import type { GroupedFigure } from '../prepare/index.ts'
import { NARROW, TEXT, TEXT_SMALL } from './measures.ts'
import { textWidth, wrap } from './text.ts'

export interface GroupedLayout {
  narrow: boolean
  legend: { x: number; row: number; width: number }[]
  top: number
  /** Where bars begin. */
  left: number
  /** What the numbers at the ends of bars need. */
  right: number
  group: number
  /** What stands under the bars. */
  foot: string[]
}

export const LEGEND_ROW = 26
export const BAR_ROW = 19
/** A group's name, on a line of its own. */
export const NAME = 22
const BETWEEN = 12

export function groupedLayout(figure: GroupedFigure, width: number): GroupedLayout {
  const legend = legendOf(figure, width)
  const texts = figure.groups.flatMap(({ bars }) => bars.map(({ text }) => textWidth(text, TEXT_SMALL)))
  const said = [figure.unitsLabel, figure.shown].filter((words) => words !== null)
  return {
    narrow: width < NARROW,
    legend,
    top: ((legend.at(-1)?.row ?? -1) + 1) * LEGEND_ROW + 8,
    left: 20,
    right: Math.max(40, ...texts) + 14,
    group: NAME + figure.columns.length * BAR_ROW + BETWEEN,
    foot: said.flatMap((words) => wrap(words, width - 4, TEXT_SMALL, 3)),
  }
}

export function groupedHeight(figure: GroupedFigure, width: number): number {
  const { top, group, foot } = groupedLayout(figure, width)
  return top + figure.groups.length * group + foot.length * 16 + 4
}

export const legendWords = ({ label, text }: { label: string; text: string }): string => `${label} (${text})`

function legendOf({ columns }: GroupedFigure, width: number): GroupedLayout['legend'] {
  let x = 0
  let row = 0
  return columns.map((column) => {
    const own = Math.min(textWidth(legendWords(column), TEXT, 500) + 28, width)
    if (x > 0 && x + own > width) {
      x = 0
      row++
    }
    const place = { x, row, width: own }
    x += own + 8
    return place
  })
}
