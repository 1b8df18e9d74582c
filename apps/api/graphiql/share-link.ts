/** What a link to GraphiQL carries. */
export interface Shared {
  query: string
  variables: string | null
}

/**
 * The query that the address holds: in the hash (`#query=…&variables=…`, which never leaves the browser), or written by
 * another program as `?query=…&variables=…`. It is shown, never run by itself.
 */
export function sharedQuery(address: { hash: string; search: string }): Shared | null {
  for (const part of [address.hash.slice(1), address.search.slice(1)]) {
    const params = new URLSearchParams(part)
    const query = params.get('query')
    if (query) return { query, variables: params.get('variables') || null }
  }
  return null
}

/** The address under which this query opens again. */
export function shareLink(origin: string, { query, variables }: Shared): string {
  const params = new URLSearchParams({ query })
  if (variables?.trim()) params.set('variables', variables)
  return `${origin}/graphql#${params}`
}
