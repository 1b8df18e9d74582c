import type { FurnitureCount } from '@parallax/domain'
import type { Cell, FurnitureNote, Table } from './drawn.ts'
import type { Opens } from './figure-parts.ts'
import { emptyCell, figureCell, opens, wordCell } from './frame.ts'
import { capital, list, number, plural, sentence } from './words.ts'

/** A number of a chart with what furniture has of the same subject; absent where that was not asked. */
export interface Beside {
  name: string
  furniture?: FurnitureCount | undefined
}

type Noun = 'mention' | 'passage'

const behind = ({ slice, subject }: FurnitureCount, name: string): Opens =>
  opens(slice, subject, `${name} in page furniture, not counted`)

/** The note under a chart: how much of what it shows stands in furniture too. Null where nothing does. */
export function furnitureNote(rows: readonly Beside[], noun: Noun): FurnitureNote | null {
  const found = rows.flatMap(({ name, furniture }) =>
    furniture && furniture.mentions > 0 ? [{ name, furniture }] : [],
  )
  const all = found.reduce((sum, { furniture }) => sum + furniture.mentions, 0)
  if (all === 0) return null
  const words = `${number(all)} more ${plural(all, noun)} in page furniture, not counted`
  const [only] = found
  if (only && rows.length === 1)
    return { text: `${words}.`, lead: '', parts: [{ text: words, opens: behind(only.furniture, only.name) }] }
  const parts = found
    .sort((a, b) => b.furniture.mentions - a.furniture.mentions)
    .map(({ name, furniture }) => ({
      text: `${name} (${number(furniture.mentions)})`,
      opens: behind(furniture, name),
    }))
  return { text: sentence(`${words}:`, list(parts.map(({ text }) => text)).concat('.')), lead: words, parts }
}

/**
 * A last column with what furniture has of each row's subject; the table as it is where that is nothing.
 *
 * @param of whose furniture, where there is a column for each of several
 */
export function withFurnitureColumn(
  table: Table,
  rows: readonly (Beside | null)[],
  noun: Noun,
  of?: string,
): Table {
  if (!rows.some((row) => row?.furniture && row.furniture.mentions > 0)) return table
  const label = `${capital(plural(2, noun))} in page furniture, not counted${of === undefined ? '' : `, ${of}`}`
  return {
    ...table,
    columns: [...table.columns, { label, numeric: true }],
    rows: table.rows.map((cells, i) => [...cells, cellOf(rows[i])]),
  }
}

/**
 * A last row with what furniture has of each subject of a table over time: mentions, then articles where the table
 * has both; the table as it is where that is nothing.
 */
export function withFurnitureRow(
  table: Table,
  subjects: readonly Beside[],
  fields: readonly ('mentions' | 'articles')[],
): Table {
  if (!subjects.some(({ furniture }) => furniture && furniture.mentions > 0)) return table
  const cells = subjects.flatMap((subject) => fields.map((field) => cellOf(subject, field)))
  return {
    ...table,
    rows: [...table.rows, [wordCell('In page furniture, not counted'), emptyCell('–'), ...cells]],
  }
}

function cellOf(row: Beside | null | undefined, field: 'mentions' | 'articles' = 'mentions'): Cell {
  if (!row?.furniture) return emptyCell('–')
  return figureCell(row.furniture[field], behind(row.furniture, row.name))
}
