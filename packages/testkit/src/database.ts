/// <reference path="./global-setup.ts" />
import { type ConnectOptions, connect, type Database } from '@parallax/database'
import { inject } from 'vitest'
import { createDatabase, dropDatabase, prepareFilled } from './server.ts'

export type TestDatabase = Database & {
  /** Closes the pool and removes the database. */
  drop(): Promise<void>
}

/** A migrated database with the top-level topics and nothing else, for one test file. */
export async function testDatabase(options?: ConnectOptions): Promise<TestDatabase> {
  const server = inject('testServer')
  return opened(server, await createDatabase(server), options)
}

/**
 * A database that is filled once in a run, however many files ask for it, and copied for each of them.
 * @param name of what is in it: small letters
 */
export async function filledDatabase(
  name: string,
  fill: (database: Database) => Promise<void>,
  options?: ConnectOptions,
): Promise<TestDatabase> {
  const server = inject('testServer')
  const filled = `${name}_${inject('testRun')}`
  await prepareFilled(server, filled, async (url) => {
    const database = connect(url)
    await fill(database).finally(database.close)
  })
  return opened(server, await createDatabase(server, filled), options)
}

function opened(server: string, url: string, options?: ConnectOptions): TestDatabase {
  const database = connect(url, options)
  return {
    ...database,
    drop: async () => {
      await database.close()
      await dropDatabase(server, url)
    },
  }
}

/** Address of a database without any table, for tests of migrations. */
export async function emptyDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = inject('testServer')
  const url = await createDatabase(server, null)
  return { url, drop: () => dropDatabase(server, url) }
}
