import type { AnswerTable } from './answer-tables.ts'

const number = new Intl.NumberFormat('en')

/** What a table is called: where it stands in the answer. */
export const nameOf = ({ path }: Pick<AnswerTable, 'path'>): string => path || 'the whole answer'

/** "5 of 43 rows", "1 row": what is there, and of how many where the answer says so. */
export function sizeOf({ rows, total }: Pick<AnswerTable, 'rows' | 'total'>): string {
  const all = total !== null && total > rows.length ? ` of ${number.format(total)}` : ''
  return `${number.format(rows.length)}${all} ${rows.length === 1 && all === '' ? 'row' : 'rows'}`
}

/** A name for a file of it, without its ending. */
export const fileNameOf = ({ path }: Pick<AnswerTable, 'path'>): string =>
  path.replace(/[^\w]+/g, '-').slice(0, 80) || 'answer'
