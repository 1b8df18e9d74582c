import type { SlopeFigure } from '../prepare/index.ts'
import { NARROW, TEXT, TEXT_SMALL } from './measures.ts'
import { textWidth, wrap } from './text.ts'
import { spread } from './time-layout.ts'

export interface SlopeLayout {
  /** Where the two periods stand. */
  x: [number, number]
  top: number
  plot: number
  /** What a name at the right end may be long. */
  names: number
  /** Words of the two periods, line by line. */
  heads: [string[], string[]]
  /** Where the words of each line stand on either side, moved apart where they would touch. */
  words: [number[], number[]]
}

const SHARE = 52
const WORD_ROW = 17

export function slopeLayout(figure: SlopeFigure, width: number): SlopeLayout {
  const names = Math.max(...figure.lines.map(({ label }) => textWidth(label, TEXT, 500)), 40)
  const right = Math.min(names + SHARE + 26, width * 0.5)
  const x: [number, number] = [SHARE + 18, width - right]
  const room = Math.max(60, (width - 8) / 2 - 4)
  const head = (at: 0 | 1) => wrap(figure.periods[at].label, room, TEXT_SMALL + 0.5, 3)
  const heads: [string[], string[]] = [head(0), head(1)]
  const top = 24 + Math.max(heads[0].length, heads[1].length) * 15 + 14
  const plot = Math.max(width < NARROW ? 240 : 280, figure.lines.length * WORD_ROW + 20)
  const side = (at: 0 | 1) =>
    spread(
      figure.lines.map(({ ends }) => top + plot * (1 - ends[at].value / figure.axis.max)),
      WORD_ROW,
      top,
      top + plot,
    )
  return { x, top, plot, names: right - SHARE - 25, heads, words: [side(0), side(1)] }
}

export function slopeHeight(figure: SlopeFigure, width: number): number {
  const { top, plot } = slopeLayout(figure, width)
  return top + plot + 26
}
