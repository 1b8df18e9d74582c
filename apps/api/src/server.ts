import { connect, type Database } from '@parallax/database'
import { processRun, resumeRuns } from '@parallax/ingest'
import { createBackground } from './background.ts'
import { listen } from './listen.ts'
import { type Log, logToConsole } from './log.ts'
import { createApi } from './yoga.ts'

export interface StartOptions {
  /** A migrated database; closing it stays with whoever opened it. */
  database: Database
  host: string
  /** 0: any free one. */
  port: number
  /** The dashboard's address. */
  webUrl: string
  log?: Log
}

/** How long one SQL statement of an operation may run, in milliseconds. */
const STATEMENT_TIMEOUT_MS = 20_000

/** The same database, where the server stops statements that take too long; writing an ingest keeps its own connections. */
function withStatementTimeout(url: string): string {
  const address = new URL(url)
  address.searchParams.set('statement_timeout', String(STATEMENT_TIMEOUT_MS))
  return address.href
}

/**
 * Serves the API until it is closed. Ingests that an earlier process left unfinished go on; `close` stops running ones
 * between two articles, and they resume at the next start.
 * @throws Error with a plain sentence where the address cannot be listened on
 */
export async function startApi({
  database,
  host,
  port,
  webUrl,
  log = logToConsole,
}: StartOptions): Promise<{ url: string; close(): Promise<void> }> {
  const background = createBackground(log)
  const reading = connect(withStatementTimeout(database.url))
  const startIngest = (runId: string) =>
    background.start(`ingest ${runId}`, (signal) => processRun(database, runId, { signal }))
  const api = createApi({ database: reading, startIngest, host, webUrl, log })
  const listening = await listen(api, host, port).catch(async (error) => {
    await reading.close()
    throw error
  })
  background.start('ingests left unfinished', (signal) => resumeRuns(database, { signal }))
  return {
    url: listening.url,
    async close() {
      await Promise.all([listening.close(), background.close()])
      await api.dispose()
      await reading.close()
    },
  }
}
