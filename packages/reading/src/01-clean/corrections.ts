import type { RoleCorrection, Span } from '@parallax/domain'
import type { Headline } from './headline.ts'
import type { Label } from './label.ts'
import type { LabelledPage } from './labelled-page.ts'
import { describe, isBlank, type Line } from './line.ts'

/** The rule of a stretch whose role a person chose. */
export const CORRECTED = 'corrected'
/** The rule of a line that was the headline until a person chose another. */
const REPLACED = 'headline-replaced'

/** A stretch that one correction decides; `order` is its place in the list of corrections. */
interface Decided extends RoleCorrection {
  order: number
}

/** A line or a part of one, the line that it comes from, and the correction that decides it. */
interface Piece {
  line: Line
  label: Label
  from: number
  decided: Decided | null
}

/**
 * Sets a person's word above every rule: the corrected stretches get their role, a line that is corrected in part is cut
 * where the correction begins and ends, and everything else keeps the role it had. Where corrections overlap, the later
 * in the list stands. A stretch corrected to headline is the title (of several the last in the list), and the line that
 * was the headline becomes `other`. Correcting the headline away leaves the article without one.
 */
export function applyCorrections(page: LabelledPage, corrections: readonly RoleCorrection[]): LabelledPage {
  const decided = decide(page.text, corrections)
  if (decided.length === 0) return page
  const pieces = joinHeadlines(page.text, cut(page, decided))
  const chosen = chosenHeadline(pieces)
  const labels = pieces.map(({ label }) =>
    chosen >= 0 && label.role === 'headline' && label.rule !== CORRECTED
      ? ({ role: 'other', rule: REPLACED, confidence: 1, engineRole: 'headline' } as const)
      : label,
  )
  const at = chosen >= 0 ? chosen : labels.findIndex(({ role }) => role === 'headline')
  return {
    ...page,
    lines: pieces.map(({ line }) => line),
    labels,
    headline: headlineAt(pieces, labels, at),
    region: regionOf(page, pieces),
  }
}

/** The stretches that each correction decides after those later in the list took theirs: in order, without overlap. */
function decide(text: string, corrections: readonly RoleCorrection[]): Decided[] {
  const whole = corrections.map(({ role, ...span }) => ({ role, ...wholeCharacters(text, span) }))
  const edges = [...new Set(whole.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const indexOf = new Map(edges.map((edge, i) => [edge, i]))
  // From the last correction to the first, each takes what is still free; `free` leads past what is taken.
  const free = edges.map((_, i) => i)
  const nextFree = (from: number) => {
    let i = from
    while (i < free.length && free[i] !== i) i = free[i] as number
    for (let at = from; at < i; ) {
      const next = free[at] as number
      free[at] = i
      at = next
    }
    return i
  }
  const taken = new Map<number, number>()
  for (let order = whole.length - 1; order >= 0; order--) {
    const { start, end } = whole[order] as RoleCorrection
    const to = indexOf.get(end) ?? 0
    for (let i = nextFree(indexOf.get(start) ?? 0); i < to; i = nextFree(i)) {
      taken.set(i, order)
      free[i] = i + 1
    }
  }
  const decided: Decided[] = []
  for (const [i, order] of [...taken].sort(([a], [b]) => a - b)) {
    const [start, end] = [edges[i] as number, edges[i + 1] as number]
    const before = decided.at(-1)
    if (before?.order === order && before.end === start) before.end = end
    else decided.push({ role: (whole[order] as RoleCorrection).role, start, end, order })
  }
  return decided
}

/** Inside the text, and never through the middle of a surrogate pair. */
function wholeCharacters(text: string, span: Span): Span {
  const splits = (at: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))
  const start = Math.min(span.start, text.length)
  const end = Math.max(start, Math.min(span.end, text.length))
  if (start === end) return { start, end }
  return { start: splits(start) ? start - 1 : start, end: splits(end) ? end + 1 : end }
}

function cut({ text, lines, labels }: LabelledPage, decided: readonly Decided[]): Piece[] {
  const pieces: Piece[] = []
  let next = 0
  lines.forEach((line, from) => {
    const label = labels[from] as Label
    const add = (start: number, end: number, by: Decided | null) => {
      const part = partOf(text, line, start, end)
      const role = by ? { role: by.role, rule: CORRECTED, confidence: 1, engineRole: label.role } : label
      if (part) pieces.push({ line: part, label: role, from, decided: by })
    }
    while ((decided[next]?.end ?? Number.POSITIVE_INFINITY) <= line.start) next++
    let at = line.start
    for (let i = next; (decided[i]?.start ?? Number.POSITIVE_INFINITY) < line.end; i++) {
      const by = decided[i] as Decided
      if (by.start > at) add(at, by.start, null)
      add(Math.max(at, by.start), Math.min(line.end, by.end), by)
      at = Math.min(line.end, by.end)
    }
    if (at < line.end) add(at, line.end, null)
  })
  return pieces
}

/** A part of a line, without the white space around it; null where nothing else is in it. */
function partOf(text: string, line: Line, from: number, to: number): Line | null {
  if (from === line.start && to === line.end) return line
  let [start, end] = [from, to]
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return start < end ? lineOf(text, { start, end }, line) : null
}

function lineOf(text: string, span: Span, like: Line): Line {
  const [line] = describe(text, [span])
  return { ...like, ...(line as Line), markup: like.markup }
}

/** A headline that is printed in several lines is one line. */
function joinHeadlines(text: string, pieces: readonly Piece[]): Piece[] {
  const runs: Piece[][] = []
  for (const piece of pieces) {
    const run = runs.at(-1)
    const continues = piece.decided?.role === 'headline' && run?.at(-1)?.decided === piece.decided
    if (run && continues) run.push(piece)
    else runs.push([piece])
  }
  return runs.map((run) => {
    const [first, last] = [run[0] as Piece, run.at(-1) as Piece]
    if (run.length === 1) return first
    return { ...first, line: lineOf(text, { start: first.line.start, end: last.line.end }, first.line) }
  })
}

/** The piece that a person made the headline: the one said last, and of that its first line. −1 where nobody did. */
function chosenHeadline(pieces: readonly Piece[]): number {
  let best = -1
  pieces.forEach(({ decided }, i) => {
    if (decided?.role !== 'headline') return
    if (decided.order > (pieces[best]?.decided?.order ?? -1)) best = i
  })
  return best
}

function headlineAt(pieces: readonly Piece[], labels: readonly Label[], at: number): Headline | null {
  const [piece, label] = [pieces[at], labels[at]]
  if (!piece || !label) return null
  return { line: at, text: piece.line.text, rule: label.rule, confidence: label.confidence }
}

/** The same stretch of lines as before; where no article was found, the one that a person marked. */
function regionOf({ region }: LabelledPage, pieces: readonly Piece[]): LabelledPage['region'] {
  const isIn = region
    ? ({ from }: Piece) => from >= region.first && from <= region.last
    : ({ decided }: Piece) => decided?.role === 'body'
  const first = pieces.findIndex(isIn)
  return first < 0 ? null : { first, last: pieces.findLastIndex(isIn) }
}
