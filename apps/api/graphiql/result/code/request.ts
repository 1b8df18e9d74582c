import type { JsonObject } from '../flat-row.ts'

/** What a program sends. */
export interface CodeRequest {
  /** The address of this API. */
  endpoint: string
  query: string
  variables: JsonObject
  /** Which operation of the query runs, where it has several. */
  operationName: string | null
}

/** The query as text that is the same bytes in each language: line ends as GraphQL itself reads them (§ 2.1.2), whole letters. */
export const queryText = (query: string): string => query.replace(/\r\n?/g, '\n').toWellFormed()

export const bodyOf = ({ query, variables, operationName }: CodeRequest) => ({
  query: queryText(query),
  ...(Object.keys(variables).length > 0 ? { variables } : {}),
  ...(operationName ? { operationName } : {}),
})
