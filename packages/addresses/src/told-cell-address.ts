import { FACT_KINDS, type FactKind } from '@parallax/domain'

/** In the place of a column: all of them, those that tell the fact and those that do not. */
export const EVERY_COLUMN = '*'

/** A cell of the matrix of a story; without a column, what the outlets disagree about in a row. */
export interface ToldCell {
  kind: FactKind
  /** Of the row. */
  key: string
  /** Global id of an outlet, or of an article whose outlet is not known; `EVERY_COLUMN`. */
  column: string | null
}

/** "entity~place.brevik~Outlet:dune-herald" */
export const printCell = ({ kind, key, column }: ToldCell): string =>
  [kind, encodeURIComponent(key).replaceAll('~', '%7E'), ...(column ? [column] : [])].join('~')

export function parseCell(value: string): ToldCell | null {
  const [word, escaped, column = null, ...rest] = value.split('~')
  const kind = FACT_KINDS.find((one) => one === word)
  if (!kind || !escaped || rest.length > 0 || column === '') return null
  try {
    const key = decodeURIComponent(escaped)
    return /\p{Cc}/u.test(key) ? null : { kind, key, column }
  } catch {
    return null
  }
}
