import { type DocumentNode, GraphQLError } from 'graphql'
import { type DocumentSize, documentSize } from './document-size.ts'

/** What one document may ask for at most. GraphiQL's introspection fits, and so does every page of the dashboard. */
export const DOCUMENT_LIMITS = {
  /** Length of the query's text. */
  characters: 50_000,
  /** Words and signs of the query's text. */
  tokens: 4_000,
  /** Brackets of any kind within brackets. */
  nesting: 60,
  /** Fields within fields. */
  depth: 16,
  fields: 1_000,
  aliases: 60,
  directives: 50,
  rootFields: 25,
} as const
export type DocumentLimit = keyof typeof DOCUMENT_LIMITS

const UNITS: Record<DocumentLimit, string> = {
  characters: 'characters',
  tokens: 'tokens',
  nesting: 'brackets within brackets',
  depth: 'levels',
  fields: 'fields (fragments written out)',
  aliases: 'aliases',
  directives: 'directives',
  rootFields: 'fields at the root',
}

/** The one error that a document over a limit gets. `found` is left out where counting stopped at the limit. */
export function tooBig(limit: DocumentLimit, found?: number): GraphQLError {
  const allowed = DOCUMENT_LIMITS[limit]
  const number = (value: number) => value.toLocaleString('en')
  const has = found === undefined ? `more than ${number(allowed)}` : number(found)
  return new GraphQLError(
    `The query is too big: it has ${has} ${UNITS[limit]}, and at most ${number(allowed)} are allowed.`,
    { extensions: { code: 'QUERY_TOO_BIG', limit, allowed, http: { status: 400, spec: true } } },
  )
}

/** The first limit that a document breaks, as an error; null where it keeps them all. */
export function documentTooBig(document: DocumentNode): GraphQLError | null {
  const size = documentSize(document)
  for (const [limit, found] of Object.entries(size) as [keyof DocumentSize, number][])
    if (found > DOCUMENT_LIMITS[limit]) return tooBig(limit, found)
  return null
}
