/// <reference path="./global-setup.ts" />
import { type ConnectOptions, connect, type Database } from '@parallax/database'
import { inject } from 'vitest'
import { createDatabase, dropDatabase } from './server.ts'

export type TestDatabase = Database & {
  /** Closes the pool and removes the database. */
  drop(): Promise<void>
}

/** A migrated database with the top-level topics and nothing else, for one test file. */
export async function testDatabase(options?: ConnectOptions): Promise<TestDatabase> {
  const server = inject('testServer')
  const url = await createDatabase(server, 'template')
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
  const url = await createDatabase(server, 'empty')
  return { url, drop: () => dropDatabase(server, url) }
}
