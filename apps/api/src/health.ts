import type { Database } from '@parallax/database'

/** Whether the API can do its work, and with what. */
export interface Health {
  status: 'ok' | 'unavailable'
  /** Whether the database answers. */
  database: 'answers' | 'does not answer'
  /** Version of the engine that read the newest article; null where there is none. */
  engine: string | null
  /** The newest migration of the database. */
  migration: string | null
}

const PATIENCE_MS = 3_000

const QUESTION = `
  SELECT
    (SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY finished_at DESC LIMIT 1) AS migration,
    (SELECT "engineVersion" FROM article ORDER BY "receivedAt" DESC LIMIT 1) AS engine`

/** Asks the database a small question; never waits for it longer than a few seconds, and never throws. */
export async function healthOf(database: Database): Promise<Health> {
  try {
    const { rows } = await Promise.race([
      database.pool.query<Pick<Health, 'migration' | 'engine'>>(QUESTION),
      late(),
    ])
    return {
      status: 'ok',
      database: 'answers',
      engine: rows[0]?.engine ?? null,
      migration: rows[0]?.migration ?? null,
    }
  } catch {
    return { status: 'unavailable', database: 'does not answer', engine: null, migration: null }
  }
}

function late(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('late')), PATIENCE_MS).unref()
  })
}
