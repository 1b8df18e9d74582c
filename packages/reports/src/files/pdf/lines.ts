import { beginsRight, type FontLibrary, MAIN, type Run, runsOf } from '@parallax/charts/pdf'
import type { Span } from '../spans.ts'

/** A stretch of one line in one font and look. */
export interface Piece extends Omit<Span, 'text' | 'code'> {
  text: string
  family: string
  bold: boolean
  width: number
}

export interface Line {
  pieces: Piece[]
  width: number
  /** It begins on the right. */
  right: boolean
}

interface Word {
  pieces: Piece[]
  width: number
  /** The space after it; null at the end of a line that the author broke. */
  space: Piece | null
  breaks: boolean
}

/** Text as lines no wider than the room, by the widths of the fonts it is set in. Nothing is cut. */
export function linesOf(
  spans: readonly Span[],
  room: number,
  { size, bold = false }: { size: number; bold?: boolean },
  fonts: FontLibrary,
): Line[] {
  const right = beginsRight(spans.map(({ text }) => text).join(''))
  const words = wordsOf(spans, size, bold, fonts).flatMap((word) => splitLong(word, room, size, fonts))
  const lines: Line[] = []
  let line: Word[] = []
  let width = 0
  const end = () => {
    lines.push(lineOf(line, right))
    line = []
    width = 0
  }
  for (const word of words) {
    const before = line.at(-1)?.space?.width ?? 0
    if (line.length > 0 && width + before + word.width > room) end()
    width += (line.length > 0 ? before : 0) + word.width
    line.push(word)
    if (word.breaks) end()
  }
  if (line.length > 0) end()
  return lines
}

function wordsOf(spans: readonly Span[], size: number, allBold: boolean, fonts: FontLibrary): Word[] {
  const words: Word[] = []
  let open: Word | null = null
  for (const { text, code: _code, ...look } of spans) {
    const bold = allBold || look.bold === true
    for (const run of text.split(/(\n)/).flatMap((part) => runsIn(part, fonts)))
      for (const part of run.text.match(/\n|[^\S\n]+|\S+/g) ?? []) {
        const piece = { ...look, bold, text: part, family: run.family, width: 0 }
        if (part === '\n') {
          if (!open) words.push({ pieces: [], width: 0, space: null, breaks: true })
          else open.breaks = true
          open = null
        } else if (part.trim() === '') {
          const last: Word | undefined = open ?? words.at(-1)
          const space = { ...piece, text: ' ', width: fonts.widthOf(' ', run.family, bold, size) }
          if (last && !last.breaks) last.space = space
          open = null
        } else {
          open ??= opened(words)
          open.pieces.push({ ...piece, width: fonts.widthOf(part, run.family, bold, size) })
          open.width += open.pieces.at(-1)?.width ?? 0
        }
      }
  }
  return words
}

/** The end of a line is no letter that a font must have. */
const runsIn = (text: string, fonts: FontLibrary): Run[] =>
  text === '\n' ? [{ text, family: MAIN }] : runsOf(text, fonts)

function opened(words: Word[]): Word {
  const word: Word = { pieces: [], width: 0, space: null, breaks: false }
  words.push(word)
  return word
}

/** A word that no line has room for goes on in the next, letter by letter. */
function splitLong(word: Word, room: number, size: number, fonts: FontLibrary): Word[] {
  if (word.width <= room) return [word]
  const parts: Word[] = []
  let part: Word = { pieces: [], width: 0, space: null, breaks: false }
  for (const piece of word.pieces) {
    let text = ''
    for (const { segment } of LETTERS.segment(piece.text)) {
      const wider = fonts.widthOf(text + segment, piece.family, piece.bold, size)
      if (part.width + wider > room && (text !== '' || part.pieces.length > 0)) {
        if (text !== '') add(part, { ...piece, text }, size, fonts)
        parts.push(part)
        part = { pieces: [], width: 0, space: null, breaks: false }
        text = segment
      } else text += segment
    }
    if (text !== '') add(part, { ...piece, text }, size, fonts)
  }
  return [...parts, { ...part, space: word.space, breaks: word.breaks }]
}

const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' })

function add(word: Word, piece: Piece, size: number, fonts: FontLibrary): void {
  const width = fonts.widthOf(piece.text, piece.family, piece.bold, size)
  word.pieces.push({ ...piece, width })
  word.width += width
}

function lineOf(words: readonly Word[], right: boolean): Line {
  const pieces = words.flatMap(({ pieces: own, space }, i) =>
    space && i < words.length - 1 ? [...own, space] : own,
  )
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0)
  return { pieces: joined(inOrder(pieces, right)), width, right }
}

/** Words that begin on the right follow each other from right to left, whichever way the line goes. */
function inOrder(pieces: readonly Piece[], right: boolean): Piece[] {
  const turns = pieces.map(({ text }) => (text.trim() === '' ? null : beginsRight(text)))
  const groups: { right: boolean; pieces: Piece[] }[] = []
  pieces.forEach((piece, i) => {
    const last = groups.at(-1)
    // A space between two that go the same way goes with them, one between others with the line (UAX #9, rule N1 and N2).
    const own = turns[i] ?? (last?.right === turns[i + 1] ? last?.right : right) ?? right
    if (last && last.right === own) last.pieces.push(piece)
    else groups.push({ right: own, pieces: [piece] })
  })
  for (const group of groups) if (group.right) group.pieces.reverse()
  return (right ? groups.reverse() : groups).flatMap((group) => group.pieces)
}

const LOOKS = ['family', 'bold', 'italic', 'strike', 'link'] as const

/** What looks alike is one text of the file, so that it can be marked and copied as one. Words from right to left are set one by one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = []
  for (const piece of pieces) {
    const last = all.at(-1)
    const alike = last && LOOKS.every((look) => last[look] === piece[look])
    if (alike && !beginsRight(last.text) && !beginsRight(piece.text)) {
      last.text += piece.text
      last.width += piece.width
    } else all.push({ ...piece })
  }
  return all
}
