import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type Database, migrate, readMigrations } from '@parallax/database'
import { emptyDatabase } from '@parallax/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { MIGRATIONS_FOLDER } from '../src/server/migrations-folder.ts'

let empty: Awaited<ReturnType<typeof emptyDatabase>>
let database: Database
let folder: string
beforeEach(async () => {
  empty = await emptyDatabase()
  database = connect(empty.url)
  folder = mkdtempSync(join(tmpdir(), 'parallax-migrations-'))
  cpSync(MIGRATIONS_FOLDER, folder, { recursive: true })
})
afterEach(async () => {
  await database.close()
  await empty.drop()
  rmSync(folder, { recursive: true })
})

const names = () => readMigrations().map(({ name }) => name)
function add(name: string, sql: string): void {
  mkdirSync(join(folder, name))
  writeFileSync(join(folder, name, 'migration.sql'), sql)
}
async function tables(): Promise<number> {
  const { rows } = await database.pool.query(
    "SELECT count(*) AS n FROM pg_tables WHERE schemaname = 'public'",
  )
  return rows[0].n
}

test('a second run applies nothing', async () => {
  const steps: string[] = []
  expect(await migrate(empty.url, { onProgress: ({ name }) => steps.push(name) })).toEqual(names())
  expect(steps).toEqual(names())
  expect(await migrate(empty.url)).toEqual([])
})

test('runs that start together apply each migration once', async () => {
  const runs = await Promise.all([1, 2, 3, 4].map(() => migrate(empty.url)))
  expect(runs.flat()).toEqual(names())
  const { rows } = await database.pool.query('SELECT migration_name FROM _prisma_migrations')
  expect(rows.map((row) => row.migration_name)).toEqual(names())
})

test('a database that a newer version made is refused in a sentence and left alone', async () => {
  add('29991231000000_future', 'CREATE TABLE future (id int PRIMARY KEY)')
  await migrate(empty.url, { folder })
  const before = await tables()
  await expect(migrate(empty.url)).rejects.toMatchObject({
    name: 'DatabaseProblem',
    code: 'NEWER',
    message: expect.stringContaining(
      'is newer than this version of Parallax: it has the migration 29991231000000_future',
    ),
  })
  expect(await tables()).toBe(before)
})

test('of a migration that fails nothing is kept, and it can be mended and applied', async () => {
  await migrate(empty.url)
  const before = await tables()
  add('29991231000000_broken', 'CREATE TABLE half (id int PRIMARY KEY); SELECT 1/0')
  await expect(migrate(empty.url, { folder })).rejects.toMatchObject({
    code: 'FAILED_MIGRATION',
    message: expect.stringContaining('division by zero'),
  })
  expect(await tables()).toBe(before)
  writeFileSync(join(folder, '29991231000000_broken/migration.sql'), 'CREATE TABLE half (id int PRIMARY KEY)')
  expect(await migrate(empty.url, { folder })).toEqual(['29991231000000_broken'])
})

test('a migration that another tool left half done is refused in a sentence', async () => {
  await migrate(empty.url)
  await database.pool.query('UPDATE _prisma_migrations SET finished_at = NULL')
  await expect(migrate(empty.url)).rejects.toMatchObject({ code: 'FAILED_MIGRATION' })
})

test('a migration that was changed after it was applied is refused', async () => {
  await migrate(empty.url)
  await database.pool.query(`UPDATE _prisma_migrations SET checksum = 'another'`)
  await expect(migrate(empty.url)).rejects.toMatchObject({ code: 'EDITED' })
})

test("somebody else's database is not touched", async () => {
  await database.pool.query('CREATE TABLE customers (id int PRIMARY KEY)')
  await expect(migrate(empty.url)).rejects.toMatchObject({
    code: 'FOREIGN',
    message: expect.stringContaining("that are not Parallax's"),
  })
  expect(await tables()).toBe(1)
})

test('the whole schema appears at once: a connection that breaks in between leaves nothing', async () => {
  add('29991231000000_slow', 'CREATE TABLE slow (id int PRIMARY KEY); SELECT pg_sleep(30)')
  await migrate(empty.url)
  const before = await tables()
  const broken = migrate(empty.url, { folder })
  const end = expect(broken).rejects.toMatchObject({ code: 'FAILED_MIGRATION' })
  await expect
    .poll(async () => {
      const { rows } = await database.pool.query(
        `SELECT pg_terminate_backend(pid) AS ended FROM pg_stat_activity
          WHERE application_name = 'parallax migrate' AND datname = current_database() AND query LIKE '%pg_sleep%'`,
      )
      return rows.length
    })
    .toBe(1)
  await end
  expect(await tables()).toBe(before)
})
