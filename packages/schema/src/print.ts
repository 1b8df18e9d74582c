import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './index.ts'

/** The schema as text, sorted, so that the order of imports changes nothing. */
export function printed(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}
