import type { QuickRow } from '@parallax/charts/prepare'
import type { AnswerTable } from './answer-tables.ts'
import { columnType } from './columns.ts'

/** What of a table can be drawn: columns by their place. */
export interface ChartChoices {
  /** Those that name rows, the likeliest first. */
  labels: number[]
  values: number[]
  time: number | null
}

/** Says which row it is, but nothing to a reader. */
const OPAQUE = /(^|\.)(id|cursor|__typename)$/

export function chartChoices({ columns, rows }: AnswerTable): ChartChoices {
  const types = columns.map((_, column) => columnType(rows.map((row) => row[column] ?? null)))
  const placesOf = (type: string) => types.flatMap((found, column) => (found === type ? [column] : []))
  const texts = placesOf('text')
  const isOpaque = (column: number) => OPAQUE.test(columns[column] ?? '')
  return {
    labels: [...texts.filter((column) => !isOpaque(column)), ...texts.filter(isOpaque)],
    values: placesOf('number'),
    time: placesOf('time')[0] ?? null,
  }
}

/** @param label the column that names rows; null where none does */
export const quickRows = (
  { rows }: AnswerTable,
  { label, value, time }: { label: number | null; value: number; time: number | null },
): QuickRow[] =>
  rows.map((row) => {
    const number = row[value]
    return {
      label: label === null ? '' : String(row[label] ?? ''),
      time: time === null ? null : (row[time] as string | null),
      value: typeof number === 'number' ? number : null,
    }
  })
