import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { DatabaseProblem, unreachable, whereabouts } from '../problem.ts'
import { openEmbedded } from './embedded.ts'

export interface OpenOptions {
  /** An own server (`DATABASE_URL`); the built-in one where absent. */
  url?: string | undefined
  /** The folder of the built-in server, usually `.parallax`. */
  dataDir: string
  /** True: use the built-in server beside whoever runs it (command line). False: own the folder (`npm start`). */
  join?: boolean
  /** False: the built-in server does not sync commits; for tests. */
  durable?: boolean
}

export interface OpenDatabase {
  url: string
  /** Whether this process owns the folder's server. */
  owned: boolean
  /** Leaves the server; the built-in one ends with the last process that leaves. */
  stop(): Promise<void>
}

/** The oldest PostgreSQL that is supported, as `server_version_num` counts. */
const OLDEST = 150_000
const PATIENCE_MS = 10_000

/**
 * The address of a database that answers.
 * @throws DatabaseProblem UNREACHABLE or TOO_OLD for an own server, IN_USE or NOT_STARTED for the built-in one
 */
export async function openDatabase({
  url,
  dataDir,
  join = false,
  durable = true,
}: OpenOptions): Promise<OpenDatabase> {
  if (!url) return openEmbedded({ dataDir, join, durable })
  await checkServer(url)
  return { url, owned: false, stop: async () => {} }
}

async function checkServer(url: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
    client.on('error', () => {})
    try {
      await client.connect()
      const { rows } = await client.query<{ version: number }>(
        "SELECT current_setting('server_version_num')::int AS version",
      )
      const version = rows[0]?.version ?? 0
      if (version < OLDEST)
        throw new DatabaseProblem(
          'TOO_OLD',
          `The database at ${whereabouts(url)} is PostgreSQL ${Math.floor(version / 10_000)}; Parallax needs 15 or later.`,
        )
      return
    } catch (error) {
      if (error instanceof DatabaseProblem) throw error
      // A server that is starting up says so, and is worth a little patience.
      if ((error as { code?: string }).code !== '57P03' || Date.now() > deadline)
        throw unreachable(url, error)
    } finally {
      await client.end().catch(() => {})
    }
    await sleep(500)
  }
}
