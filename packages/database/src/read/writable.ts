import { type RawBuilder, sql } from 'kysely'

/** PostgreSQL has no NUL in text and refuses the whole statement; the replacement character matches nothing instead. */
export function writable(text: string): string {
  return text.replaceAll('\0', '\uFFFD')
}

/** Values of a filter as an array of texts; undefined where the list asks nothing. */
export function texts(values: readonly string[] | undefined): RawBuilder<string[]> | undefined {
  return values && values.length > 0 ? sql`${values.map(writable)}::text[]` : undefined
}
