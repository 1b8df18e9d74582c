/** How long one SQL statement of an operation may run, in milliseconds. */
const STATEMENT_TIMEOUT_MS = 20_000

/** The same database, where the server itself stops statements that take too long. */
export function withStatementTimeout(url: string, milliseconds = STATEMENT_TIMEOUT_MS): string {
  const address = new URL(url)
  address.searchParams.set('statement_timeout', String(milliseconds))
  return address.href
}
