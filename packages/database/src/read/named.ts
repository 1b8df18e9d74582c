import { slug } from '@parallax/domain'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { writable } from './writable.ts'

/**
 * Whether any of the columns holds the words, whatever the case; ids hold names without accents, so that
 * "Erdogan" finds "Erdoğan" by its id.
 */
export function holds(words: string, columns: readonly RawBuilder<unknown>[], id: RawBuilder<unknown>) {
  const folded = slug(words)
  const conditions = columns.map((column) => sql<SqlBool>`${column} ilike ${pattern(words)}`)
  if (folded) conditions.push(sql<SqlBool>`${id} like ${pattern(folded)}`)
  return sql<SqlBool>`(${sql.join(conditions, sql` or `)})`
}

function pattern(words: string): string {
  return `%${writable(words.trim()).replace(/[\\%_]/g, '\\$&')}%`
}
