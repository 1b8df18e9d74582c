import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The migrations that belong to this version of the code. */
export const MIGRATIONS_FOLDER = resolve(import.meta.dirname, '../../../../prisma/migrations')

export interface Migration {
  /** Folder name: `20260101120000_words`. */
  name: string
  sql: string
  /** SHA-256 of the script, hexadecimal, as Prisma records it. */
  checksum: string
}

/** The folder's migrations, oldest first. */
export function readMigrations(folder = MIGRATIONS_FOLDER): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}
