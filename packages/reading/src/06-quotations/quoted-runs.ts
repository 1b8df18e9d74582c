import type { Span } from '@parallax/domain'

/** Text between quotation marks, marks included. `closed` is false where the paragraph ends before the mark comes. */
export interface Run extends Span {
  closed: boolean
  /** Between single marks. */
  single: boolean
}

const DOUBLE_OPEN = /[“„«]/
const DOUBLE_CLOSE = /[”»]/
const before = (text: string, i: number) => (i === 0 ? ' ' : (text[i - 1] ?? ' '))
const after = (text: string, i: number) => text[i + 1] ?? ' '
const opensHere = (text: string, i: number) =>
  /[\s([{—–\-:/“‘"']/.test(before(text, i)) && /\S/.test(after(text, i))
const isInch = (text: string, i: number) => /\d/.test(before(text, i)) && /[\s,.)]/.test(after(text, i))

type Mark = { at: number; length: number; side: 'open' | 'close' | 'either' }

/** Double marks in order: curly ones say their side, straight ones are told by what stands around them. */
function doubleMarks(text: string): Mark[] {
  const marks: Mark[] = []
  for (let i = 0; i < text.length; i++) {
    const two = text.slice(i, i + 2)
    const c = text[i] ?? ''
    if (two === '``') marks.push({ at: i++, length: 2, side: 'open' })
    else if (two === "''" || two === '’’')
      marks.push({ at: i++, length: 2, side: opensHere(text, i - 1) ? 'either' : 'close' })
    else if (two === '‘‘') marks.push({ at: i++, length: 2, side: 'open' })
    else if (DOUBLE_OPEN.test(c)) marks.push({ at: i, length: 1, side: 'open' })
    else if (DOUBLE_CLOSE.test(c)) marks.push({ at: i, length: 1, side: 'close' })
    else if (c === '"' && !isInch(text, i))
      marks.push({ at: i, length: 1, side: opensHere(text, i) ? 'either' : 'close' })
  }
  return marks
}

function pairDouble(text: string): Run[] {
  const runs: Run[] = []
  let open: Mark | null = null
  for (const mark of doubleMarks(text)) {
    if (!open) {
      if (mark.side !== 'close') open = mark
    } else if (mark.side === 'close' || (mark.side === 'either' && text[open.at] !== '“')) {
      runs.push({ start: open.at, end: mark.at + mark.length, closed: true, single: false })
      open = null
    } else if (mark.side === 'open' && mark.at - open.at > 1 && text[open.at] !== '"') {
      // A second opening mark means that the first was never closed: it ends with its sentence.
      runs.push({ ...sentenceFrom(text, open.at, mark.at), closed: false, single: false })
      open = mark
    }
  }
  if (open) runs.push({ start: open.at, end: text.length, closed: false, single: false })
  return runs
}

function sentenceFrom(text: string, start: number, limit: number): Span {
  const stop = /[.!?](?=\s)/.exec(text.slice(start, limit))
  return { start, end: stop ? start + stop.index + 1 : limit }
}

const SINGLE_OPEN = /(?<![\p{L}\p{N}])[‘'`](?=[\p{L}\p{N}“"])/gu

/** Single marks outside double ones, where a closing mark stands at a word's end: never an apostrophe within a word. */
function pairSingle(text: string, taken: Run[]): Run[] {
  const runs: Run[] = []
  for (const match of text.matchAll(SINGLE_OPEN)) {
    const start = match.index
    if ([...taken, ...runs].some((run) => start >= run.start && start < run.end)) continue
    const rest = text.slice(start + 1)
    const close = /[’'](?![\p{L}\p{N}])/gu
    for (let found = close.exec(rest); found; found = close.exec(rest)) {
      const inside = rest.slice(0, found.index)
      // "voters' rights": a plural's apostrophe is followed by a word, a quotation's end seldom is without a mark before it.
      const plural =
        /s$/.test(inside) &&
        /^\s+[a-z]/.test(rest.slice(found.index + 1)) &&
        /[’']/.test(rest.slice(found.index + 1))
      if (plural) continue
      runs.push({ start, end: start + 1 + found.index + 1, closed: true, single: true })
      break
    }
  }
  return runs.filter((run) => !taken.some((other) => run.start < other.end && other.start < run.end))
}

/** Quoted runs of one paragraph in order, offsets counted from `offset`. */
export function quotedRuns(paragraph: string, offset: number): Run[] {
  const double = pairDouble(paragraph)
  return [...double, ...pairSingle(paragraph, double)]
    .sort((a, b) => a.start - b.start)
    .map((run) => ({ ...run, start: run.start + offset, end: run.end + offset }))
}
