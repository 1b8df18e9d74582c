import { fit, textWidth, wrap } from '../../visualise/text.ts'

/** Lines of one kind on a sheet. */
export interface Style {
  size: number
  weight: number
  /** Pixels from one baseline to the next. */
  leading: number
  ink: 'strong' | 'soft' | 'quiet'
  /** Lines beyond these are cut. */
  most: number
}

export const STYLES = {
  title: { size: 19, weight: 600, leading: 25, ink: 'strong', most: 3 },
  subtitle: { size: 13, weight: 400, leading: 18, ink: 'quiet', most: 3 },
  finding: { size: 14, weight: 400, leading: 20, ink: 'soft', most: 6 },
  note: { size: 11.5, weight: 400, leading: 16, ink: 'quiet', most: 5 },
  source: { size: 11.5, weight: 400, leading: 16, ink: 'quiet', most: 9 },
} as const satisfies Record<string, Style>

export interface Line {
  text: string
  /** Baseline, from the top of the sheet. */
  y: number
  style: Style
}

/** Words as lines under one another. */
export function linesOf(
  words: string,
  style: Style,
  width: number,
  top: number,
): { lines: Line[]; bottom: number } {
  const text = words.replace(/\s+/g, ' ').trim()
  if (text === '') return { lines: [], bottom: top }
  const room = width / (style.weight >= 600 ? 1.05 : 1)
  const broken = wrap(withWholeAddresses(text, room, style.size), room, style.size, style.most).map((line) =>
    fit(line, room, style.size),
  )
  return {
    lines: broken.map((line, i) => ({ text: line, y: top + style.size + i * style.leading, style })),
    bottom: top + broken.length * style.leading,
  }
}

/** An address is useless when it is cut: one that is longer than a line goes on in the next. */
const withWholeAddresses = (text: string, room: number, size: number): string =>
  text
    .split(' ')
    .map((word) =>
      /^https?:/.test(word) && textWidth(word, size) > room ? inPieces(word, room, size) : word,
    )
    .join(' ')

function inPieces(address: string, room: number, size: number): string {
  const pieces = ['']
  for (const sign of address) {
    const longer = `${pieces.at(-1)}${sign}`
    if (textWidth(longer, size) > room) pieces.push(sign)
    else pieces[pieces.length - 1] = longer
  }
  return pieces.join(' ')
}

const STRONG =
  /[A-Za-z\u00c0-\u02af\u0370-\u058f\u0900-\u1fff\u3040-\ud7ff\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u

/** Whether a text begins on the right: its first letter says so (Unicode UAX #9, rules P2 and P3). */
export const beginsRight = (text: string): boolean => RIGHT_TO_LEFT.test(STRONG.exec(text)?.[0] ?? '')

export const widthOf = (text: string, { size, weight }: Style): number => textWidth(text, size, weight)
