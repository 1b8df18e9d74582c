import type { ChangedCell, ChangedRow, ChartChanges } from '@parallax/domain'
import type { Cell, Drawn } from '../prepare/index.ts'
import { type Matched, matchColumns, matchRows } from './match-rows.ts'
import { sinceSentence } from './since-sentence.ts'

/** A chart as it was drawn, and what had read its articles. */
export interface Moment {
  drawn: Drawn
  engine: readonly string[]
  /** When its numbers last changed: ISO instant. */
  asOf: string
}

/** What has changed between two drawings of one chart. Pure; throws nothing. */
export function since(then: Moment, now: Moment): ChartChanges {
  const columns = matchColumns(then.drawn.table, now.drawn.table)
  const matched = matchRows(then.drawn.table, now.drawn.table)
  const rows = matched.flatMap((pair) => changedRow(pair, columns))
  const counted = matched.flatMap((pair) => (pair.was ? numbersOf(pair.was, pair.now, columns) : []))
  const changes = {
    articles: { was: then.drawn.source.articles, now: now.drawn.source.articles },
    engine: { was: then.engine, now: now.engine },
    numbers: { differ: counted.filter((differs) => differs).length, of: counted.length },
    rows,
  }
  return { ...changes, sentence: sinceSentence(then.asOf, changes) }
}

interface Pair {
  was: Cell[] | null
  now: Cell[] | null
}

function changedRow({ was: then, now }: Pair, columns: readonly Matched[]): ChangedRow[] {
  const label = (then ?? now)?.[0]?.text ?? ''
  const cells = columns.flatMap((column, at) => (at === 0 ? [] : [cellOf(column, then, now)]))
  if (!then) return [{ change: 'added', label, cells: cells.filter((cell) => cell.now !== null) }]
  if (!now) return [{ change: 'gone', label, cells: cells.filter(({ was }) => was !== null) }]
  const differing = cells.filter(({ was, now: text }) => was !== (text?.text ?? null))
  return differing.length > 0 ? [{ change: 'changed', label, cells: differing }] : []
}

const at = (row: readonly Cell[] | null, place: number | null): Cell | null =>
  (row && place !== null && row[place]) || null

function cellOf(column: Matched, then: readonly Cell[] | null, now: readonly Cell[] | null): ChangedCell {
  const [before, after] = [at(then, column.was), at(now, column.now)]
  return {
    column: column.label,
    was: before?.text ?? null,
    now: after && { text: after.text, opens: after.opens },
  }
}

/** Of each number of a row, whether the other table says another one: as readers see it, and as the rows that differ tell it. */
const numbersOf = (
  then: readonly Cell[],
  now: readonly Cell[] | null,
  columns: readonly Matched[],
): boolean[] =>
  columns.flatMap((column) => {
    const before = at(then, column.was)
    if (!column.numeric || typeof before?.raw !== 'number') return []
    const after = at(now, column.now)
    return [after?.text !== before.text]
  })
