import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { DatabaseProblem, unreachable, whereabouts } from '../problem.ts'
import { MIGRATIONS_FOLDER, type Migration, readMigrations } from './migrations-folder.ts'

export interface MigrateOptions {
  /** Called before each migration that is applied. */
  onProgress?: (step: { name: string; done: number; total: number }) => void
  /** Another folder of migrations; for tests. */
  folder?: string
}

interface Recorded {
  name: string
  checksum: string
  finished: boolean
}

/** Any number serves, as long as every Parallax uses the same. */
const LOCK = 7_275_529_901

/** The table that Prisma's engine keeps, column for column. */
const HISTORY = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`

/**
 * Brings the database to the schema of this code. Each migration and its record are one transaction, so that a kill at
 * any moment leaves either the old schema or the new one. The records are those of Prisma: `prisma migrate deploy` finds
 * nothing to do afterwards, and what it applied is not applied again.
 * @returns the names of the migrations that were applied
 * @throws DatabaseProblem NEWER, EDITED, FAILED_MIGRATION, FOREIGN, UNREACHABLE; the database is then as it was
 */
export async function migrate(url: string, options: MigrateOptions = {}): Promise<string[]> {
  const migrations = readMigrations(options.folder ?? MIGRATIONS_FOLDER)
  const client = new pg.Client({ connectionString: url, application_name: 'parallax migrate' })
  client.on('error', () => {})
  await client.connect().catch((error: unknown) => {
    throw unreachable(url, error)
  })
  try {
    // One at a time: a second start waits here and then finds nothing to do. The lock ends with the connection.
    await client.query('SELECT pg_advisory_lock($1)', [LOCK])
    const pending = whatIsMissing(migrations, await history(client, url), url)
    for (const [done, migration] of pending.entries()) {
      options.onProgress?.({ name: migration.name, done, total: pending.length })
      await apply(client, migration)
    }
    return pending.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

async function history(client: pg.Client, url: string): Promise<Recorded[]> {
  const { rows } = await client.query<{ known: boolean; tables: number }>(
    `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS known, count(*)::int AS tables
       FROM pg_tables WHERE schemaname = current_schema()`,
  )
  if (!rows[0]?.known) {
    if (rows[0]?.tables)
      throw new DatabaseProblem(
        'FOREIGN',
        `The database at ${whereabouts(url)} holds ${rows[0].tables} tables that are not Parallax's. Give Parallax a database of its own.`,
      )
    await client.query(HISTORY)
    return []
  }
  const recorded = await client.query<Recorded>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
       FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at, migration_name`,
  )
  return recorded.rows
}

function whatIsMissing(migrations: Migration[], recorded: Recorded[], url: string): Migration[] {
  const where = `The database at ${whereabouts(url)}`
  const byName = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const { name, checksum, finished } of recorded) {
    if (!finished)
      throw new DatabaseProblem(
        'FAILED_MIGRATION',
        `${where} has a migration that failed half way (${name}). Restore a backup, or mend it and mark it with "prisma migrate resolve".`,
      )
    const ours = byName.get(name)
    if (!ours)
      throw new DatabaseProblem(
        'NEWER',
        `${where} is newer than this version of Parallax: it has the migration ${name}, which this version does not know. Start the newer version.`,
      )
    if (ours.checksum !== checksum)
      throw new DatabaseProblem(
        'EDITED',
        `${where} was made by another version of the migration ${name}. Use the version of Parallax that made it, or an empty database.`,
      )
  }
  const applied = new Set(recorded.map(({ name }) => name))
  return migrations.filter(({ name }) => !applied.has(name))
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (cause) {
    await client.query('ROLLBACK').catch(() => {})
    throw new DatabaseProblem(
      'FAILED_MIGRATION',
      `The migration ${name} could not be applied, and nothing of it was kept: ${(cause as Error).message}.`,
      { cause },
    )
  }
}
