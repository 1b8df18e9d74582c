import type { Drawn } from '../../prepare/index.ts'
import { chartHeight, chartWidth } from '../../visualise/chart.tsx'
import { type Line, linesOf, STYLES, widthOf } from './words.ts'

/** What stands on the paper around a drawing. */
export interface Sheet {
  drawn: Drawn
  /** Where the chart lives, e.g. `https://example.org/charts/top-entities-3k9x0d1q7w`. */
  address: string
  /** Only the drawing: whoever asks for it writes the words around it. */
  plain: boolean
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export interface SheetLayout {
  width: number
  height: number
  lines: Line[]
  /** The place of the drawing, and the size at which it is drawn before it is fitted in. */
  drawing: { box: Box; width: number; height: number } | null
  /** Left edge of all words. */
  left: number
  right: number
  /** The line above the source; null on plain paper. */
  rule: number | null
}

const MARGIN = { wide: 24, narrow: 16 }
const NARROW = 520
const GAP = { head: 4, drawing: 16, foot: 12 }
/** Least height left to a drawing that is told how high to be. */
const LEAST_DRAWING = 160
/** What stands where nothing can be drawn. */
const EMPTY = 96

/**
 * Places everything on paper of a width.
 * @param extra pixels that a drawing over time may be higher (or lower) than it would be by itself
 */
export function layoutSheet(sheet: Sheet, width: number, extra = 0): SheetLayout {
  const left = sheet.plain ? 0 : width < NARROW ? MARGIN.narrow : MARGIN.wide
  const inner = width - 2 * left
  const lines: Line[] = []
  let y = left
  const say = (words: string, style: keyof typeof STYLES, after = 0) => {
    const said = linesOf(words, STYLES[style], inner, y)
    lines.push(...said.lines)
    y = said.bottom + (said.lines.length > 0 ? after : 0)
  }
  const { drawn, plain } = sheet
  if (!plain) {
    say(drawn.title, 'title', GAP.head)
    say(drawn.subtitle, 'subtitle', GAP.head)
    if (!drawn.empty) say(drawn.finding, 'finding')
    y += GAP.drawing
  }
  const drawing = drawingAt(sheet, { x: left, y, width: inner }, extra)
  if (drawn.empty) {
    y += EMPTY / 2
    say(drawn.empty, 'finding')
    y += EMPTY / 2
  } else y = drawing ? drawing.box.y + drawing.box.height : y
  if (plain) return { width, height: y, lines, drawing, left, right: width - left, rule: null }
  y += GAP.foot
  for (const words of notesOf(drawn)) say(words, 'note', 2)
  const rule = y + 4
  y = rule + 8
  say(drawn.source.text, 'source')
  const source = lines.at(-1)
  const addressStyle = STYLES.note
  const beside =
    source && widthOf(source.text, addressStyle) + widthOf(sheet.address, addressStyle) + 24 < inner
  if (beside) lines.push({ text: sheet.address, y: source.y, style: { ...addressStyle, most: 0 } })
  else say(sheet.address, 'source')
  return { width, height: y + left - 6, lines, drawing, left, right: width - left, rule }
}

/** The address that stands at the end of the source's own line is set from the right. */
export const setsRight = ({ style }: Line): boolean => style.most === 0

const notesOf = ({ notes, caveats, furniture }: Drawn): string[] => [
  ...(notes ? [notes] : []),
  ...(caveats.length > 0 ? [caveats.join(' ')] : []),
  ...(furniture ? [furniture.text] : []),
]

function drawingAt(
  { drawn: { figure } }: Sheet,
  { x, y, width }: Omit<Box, 'height'>,
  extra: number,
): SheetLayout['drawing'] {
  if (!figure) return null
  // A heat map of many outlets needs more room than there is: it is drawn in full and made smaller.
  const drawn = Math.max(width, chartWidth(figure, width))
  const natural = chartHeight(figure, drawn)
  const stretched = figure.type === 'time' ? Math.max(LEAST_DRAWING, natural + extra) : natural
  return {
    width: drawn,
    height: stretched,
    box: { x, y, width, height: (stretched * width) / drawn },
  }
}
