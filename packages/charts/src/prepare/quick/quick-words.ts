import { count, number } from '../words.ts'

const exact = new Intl.NumberFormat('en', { maximumSignificantDigits: 6 })

/** A number of which nothing is known: whole ones in full, others to six digits. */
export const figure = (value: number): string =>
  (Number.isInteger(value) ? number(value) : exact.format(value)).replace('-', '−')

/** "a gap, not a zero", "gaps, not zeros". */
export const gapsNotZeros = (gaps: number): string => (gaps === 1 ? 'a gap, not a zero' : 'gaps, not zeros')

/** Rows without a number, said beside the drawing that has no place for them; null where there are none. */
export const withoutValue = (missing: number, measure: string): string | null =>
  missing === 0
    ? null
    : `${count(missing, 'row')} ${missing === 1 ? 'has' : 'have'} no ${measure}: ${gapsNotZeros(missing)}.`

/** "Top 20 of 43 rows", with the rows that the answer leaves out; null where all are drawn. */
export function topWords(drawn: number, rows: number, total: number | null): string | null {
  const all = Math.max(rows, total ?? 0)
  if (drawn >= all) return null
  const left = all > rows ? `; the answer has ${number(rows)}` : ''
  return `Top ${number(drawn)} of ${count(all, 'row')}${left}`
}
