import type { Span } from '@parallax/domain'
import { type Mark, marksOf } from './marks.ts'

/** Text between quotation marks, marks included. `closed` is false where the paragraph ends before the mark comes. */
export interface Run extends Span {
  closed: boolean
  /** Between single marks. */
  single: boolean
}

const endOf = (mark: Mark) => mark.at + mark.length

/** The partner of each mark, as brackets are matched: the nearest open one; −1 for marks without. */
function partners(marks: Mark[]): number[] {
  const partner = marks.map(() => -1)
  const open: number[] = []
  marks.forEach((mark, i) => {
    const last = open.at(-1)
    if (last === undefined && !mark.sure) return
    if (mark.side === 'close' || (mark.side === 'either' && last !== undefined)) {
      if (last === undefined) return
      partner[i] = last
      partner[last] = i
      open.pop()
    } else open.push(i)
  })
  return partner
}

const SAYS =
  /[,?!]\s+(?:[\p{L}.’'-]+\s+){0,5}?(?:said|says|added|adds|told|wrote|writes|explained|replied|asked|noted|insisted|warned)(?![\p{L}'’])/u
const SENTENCE_END = /[.!?…]["”’)]*\s/g

/** The end of a quotation whose closing mark is missing: before who says it, before the next line's mark, or its sentence. */
function unclosedEnd(text: string, start: number, limit: number): number {
  const inside = text.slice(start, limit)
  const says = SAYS.exec(inside)
  if (says) return start + says.index + 1
  const { length } = inside.trimEnd()
  if (limit === text.length || inside.slice(length).includes('\n')) return start + length
  const stop = /[.!?](?=\s)/.exec(inside)
  return stop ? start + stop.index + 1 : limit
}

/** An opening mark before the words that lead to the real one: “Jane Doe said: “…”. */
const isStray = (between: string) =>
  !/[.!?;]/.test(between.replace(/\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\./g, '')) &&
  (between.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= 8

/** The start of a quotation whose opening mark is missing: that of its sentence, or null where no speech ends here. */
function unopenedStart(text: string, from: number, close: Mark): number | null {
  if (!/[.,?!…—]/.test(text[close.at - 1] ?? '')) return null
  const inside = text.slice(from, close.at)
  const last = [...inside.slice(0, -1).matchAll(SENTENCE_END)].at(-1)
  const at = from + (last ? last.index + last[0].length : (/^\s*/.exec(inside)?.[0].length ?? 0))
  return at < close.at ? at : null
}

/** `entersOpen`: the paragraph before was never closed, and this one may go on without a mark of its own. */
function pairNested(text: string, marks: Mark[], entersOpen: boolean): Run[] {
  const runs: Run[] = []
  const partner = partners(marks)
  let from = 0
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] as Mark
    const other = marks[partner[i] ?? -1]
    if (other) {
      runs.push({ start: mark.at, end: endOf(other), closed: true, single: false })
      i = partner[i] as number
    } else if (mark.side !== 'close') {
      const limit = marks[i + 1]?.at ?? text.length
      const next = marks[i + 1]
      if (next && next.side !== 'close' && isStray(text.slice(endOf(mark), limit))) continue
      const end = unclosedEnd(text, mark.at, limit)
      runs.push({ start: mark.at, end, closed: end < text.trimEnd().length, single: false })
    } else if (mark.sure) {
      const start = entersOpen && runs.length === 0 ? 0 : unopenedStart(text, from, mark)
      if (start !== null) runs.push({ start, end: endOf(mark), closed: true, single: false })
    }
    from = runs.at(-1)?.end ?? from
  }
  return runs
}

/** Single marks: an apostrophe may stand where one closes, so that the first sure one decides. */
function pairSingle(text: string, marks: Mark[]): Run[] {
  const runs: Run[] = []
  let open: Mark | null = null
  let doubtful: Mark | null = null
  const close = (mark: Mark | null) => {
    if (open && mark && mark.at > endOf(open) && (mark.sure || open.sure))
      runs.push({ start: open.at, end: endOf(mark), closed: true, single: true })
    open = null
    doubtful = null
  }
  for (const mark of marks) {
    const closes = mark.side === 'close' || (mark.side === 'either' && open !== null)
    if (!closes) {
      // A second opening mark: the first ended at its doubtful one, or was none.
      if (open) close(doubtful)
      open = mark
    } else if (!mark.sure) doubtful ??= mark
    else close(mark)
  }
  close(doubtful)
  const first = marks[0]
  if (
    runs.length === 0 &&
    first?.side === 'open' &&
    marks.length === 1 &&
    /^\s*$/.test(text.slice(0, first.at))
  )
    runs.push({ start: first.at, end: text.length, closed: false, single: true })
  return runs
}

/** The outermost runs: of two that cross, the one between marks that cannot be apostrophes stands. */
function outermost(runs: Run[]): Run[] {
  const kept: Run[] = []
  for (const run of runs.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || run.start >= last.end) kept.push(run)
    else if (run.end > last.end && last.single && !run.single) kept[kept.length - 1] = run
  }
  return kept
}

/** Quoted runs of one paragraph in order, offsets counted from `offset`; inside others they are theirs. */
export function quotedRuns(paragraph: string, offset: number, entersOpen = false): Run[] {
  const marks = marksOf(paragraph)
  const of = (family: Mark['family']) => marks.filter((mark) => mark.family === family)
  const nested = (['double', 'guillemet', 'chevron'] as const).flatMap((family) =>
    pairNested(paragraph, of(family), entersOpen && family === 'double'),
  )
  return outermost([...nested, ...pairSingle(paragraph, of('single'))]).map((run) => ({
    ...run,
    start: run.start + offset,
    end: run.end + offset,
  }))
}
