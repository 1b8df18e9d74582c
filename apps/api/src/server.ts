import { createRenderer } from '@parallax/charts/export'
import { connect, type Database } from '@parallax/database'
import type { NameEngine } from '@parallax/domain'
import { changeBlocks, changeStories, processRun, readerPool, resumeRuns } from '@parallax/ingest'
import { createPress } from '@parallax/reports/press'
import { createBackground } from './background.ts'
import { listen } from './listen.ts'
import { faultId, type Log, logToConsole } from './log.ts'
import { withStatementTimeout } from './statement-timeout.ts'
import { createApi } from './yoga.ts'

export interface StartOptions {
  /** A migrated database; closing it stays with whoever opened it. */
  database: Database
  host: string
  /** 0: any free one. */
  port: number
  /** The dashboard's address. */
  webUrl: string
  /** The engine for names; the best that the machine runs where absent. */
  names?: NameEngine | undefined
  log?: Log
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
  names,
  log = logToConsole,
}: StartOptions): Promise<{ url: string; close(): Promise<void> }> {
  let closing = false
  // A stream that was cut may still ask the closed database; that is no fault.
  const tell: Log = (fault) => {
    if (!closing) log(fault)
  }
  const background = createBackground(tell)
  // Connections of its own: a long ingest must not keep readers waiting, and only readers are timed.
  const reading = connect(withStatementTimeout(database.url))
  const reader = readerPool({ names })
  const onFault = (name: string, error: unknown) => tell({ id: faultId(), where: `reading ${name}`, error })
  const startIngest = (runId: string) =>
    background.start(`ingest ${runId}`, (signal) => processRun(database, runId, { signal, reader, onFault }))
  const renderer = createRenderer()
  const press = createPress()
  const api = createApi({
    database: reading,
    startIngest,
    changeBlocks: (articleId, change) => changeBlocks(database, reader, articleId, change, onFault),
    changeStories: (change) => changeStories(database, change),
    renderer,
    press,
    host,
    webUrl,
    log: tell,
  })
  const listening = await listen(api, host, port).catch(async (error) => {
    await reading.close()
    throw error
  })
  background.start('ingests left unfinished', (signal) => resumeRuns(database, { signal, reader, onFault }))
  return {
    url: listening.url,
    async close() {
      closing = true
      await Promise.all([listening.close(), background.close()])
      await Promise.all([reader.close(), renderer.close(), press.close()])
      await api.dispose()
      await reading.close()
    },
  }
}
