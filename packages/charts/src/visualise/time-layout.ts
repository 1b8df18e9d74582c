import type { TimeFigure, TimeTick } from '../prepare/index.ts'
import { NARROW, TEXT, TEXT_SMALL } from './measures.ts'
import { textWidth } from './text.ts'

interface LegendItem {
  index: number
  x: number
  row: number
}

export interface TimeLayout {
  narrow: boolean
  legend: LegendItem[]
  /** Names stand at the ends of their lines instead of in a legend. */
  direct: boolean
  top: number
  left: number
  right: number
  bottom: number
  plot: number
  /** Rows of chips for what has no date. */
  undatedRows: number
}

/** From here on there is room for names at the ends of lines. */
const WIDE = 640
/** What a label under the axis takes, with the air around it. */
const TICK_ROOM = 50
const LEGEND_ROW = 20
const TICKS = 34
const STRIP = 15
const STRIP_CAPTION = 20
export const UNDATED_ROW = 26

export function timeLayout(figure: TimeFigure, width: number): TimeLayout {
  const narrow = width < NARROW
  const several = figure.series.length > 1
  const direct = several && width >= WIDE && (figure.form === 'lines' || figure.form === 'areas')
  const legend = several && !direct ? legendOf(figure, width) : []
  const legendRows = (legend.at(-1)?.row ?? -1) + 1
  const tickWidth = Math.max(...figure.axis.ticks.map(({ label }) => textWidth(label, TEXT_SMALL)))
  const names = Math.max(...figure.series.map(({ label }) => textWidth(label, TEXT, 500)))
  const chips = undatedRows(figure, width)
  return {
    narrow,
    legend,
    direct,
    top: 24 + legendRows * LEGEND_ROW + (legendRows > 0 ? 6 : 0),
    left: Math.ceil(tickWidth) + 10,
    right: direct ? Math.min(names + 38, width * 0.36) : 14,
    bottom: TICKS + (figure.coverage ? STRIP + STRIP_CAPTION : 0) + chips * UNDATED_ROW,
    plot: narrow ? 190 : 250,
    undatedRows: chips,
  }
}

export const timeHeight = (figure: TimeFigure, width: number): number => {
  const { top, plot, bottom } = timeLayout(figure, width)
  return top + plot + bottom
}

function legendOf(figure: TimeFigure, width: number): LegendItem[] {
  let x = 0
  let row = 0
  return figure.series.map(({ label }, index) => {
    const own = 34 + textWidth(label, TEXT, 500) + 16
    if (x > 0 && x + own > width) {
      x = 0
      row++
    }
    const item = { index, x, row }
    x += own
    return item
  })
}

export const undatedLabels = (figure: TimeFigure): string[] =>
  figure.series.flatMap(({ label, undated }) =>
    undated ? [figure.series.length > 1 ? `${label} ${undated.value}` : `${undated.value}`] : [],
  )

export const chipWidth = (label: string): number => textWidth(label, TEXT_SMALL) + 30
export const UNDATED_TITLE = 'Without a date'
export const titleWidth = (): number => textWidth(UNDATED_TITLE, TEXT_SMALL) + 14

/** Rows of chips for what has no date. */
export const undatedRows = (figure: TimeFigure, width: number): number =>
  figure.series.some(({ undated }) => undated) ? chipRows(undatedLabels(figure), width) : 0

function chipRows(labels: string[], width: number): number {
  let x = titleWidth()
  let rows = 1
  for (const label of labels) {
    if (x + chipWidth(label) > width && x > 0) {
      rows++
      x = 0
    }
    x += chipWidth(label) + 4
  }
  return rows
}

/** The densest labels of the axis that fit. */
export function ticksFor(
  figure: TimeFigure,
  layout: Pick<TimeLayout, 'left' | 'right'>,
  width: number,
): TimeTick[] {
  const plot = width - layout.left - layout.right
  const fitting = figure.ticks.find(
    (ticks) => (ticks.length - 1) * TICK_ROOM <= (plot * tickSpan(ticks)) / figure.buckets.length,
  )
  return fitting ?? figure.ticks.at(-1) ?? []
}

const tickSpan = (ticks: readonly TimeTick[]): number => (ticks.at(-1)?.index ?? 0) - (ticks[0]?.index ?? 0)

/** Labels at the ends of lines, moved apart where they would touch: the least total movement that keeps their order. */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y)
  const placed: number[] = []
  for (const { y } of order) placed.push(Math.max(y, (placed.at(-1) ?? Number.NEGATIVE_INFINITY) + gap, low))
  let ceiling = high
  for (let k = placed.length - 1; k >= 0; k--) {
    placed[k] = Math.min(placed[k] ?? 0, ceiling)
    ceiling = (placed[k] ?? 0) - gap
  }
  const result = new Array<number>(wanted.length).fill(0)
  order.forEach(({ i }, k) => {
    result[i] = placed[k] ?? 0
  })
  return result
}
