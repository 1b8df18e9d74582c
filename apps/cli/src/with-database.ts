import {
  connect,
  type Database,
  DatabaseProblem,
  migrate,
  openDatabase,
  seedTopics,
} from '@parallax/database'
import { topicTaxonomy } from '@parallax/reading'
import { type Environment, environment } from './env.ts'

export interface Session {
  database: Database
  settings: Environment & { dataDir: string }
}

/**
 * Opens the database, brings it up to date, does the work and closes again. A problem is one clear sentence and status 2.
 * @param join true: work beside a Parallax that runs on the same data folder; false: be the only one
 */
export async function withDatabase(
  { join }: { join: boolean },
  work: (session: Session) => Promise<number>,
): Promise<number> {
  const settings = environment()
  try {
    const server = await openDatabase({ url: settings.DATABASE_URL, dataDir: settings.dataDir, join })
    try {
      await migrate(server.url)
      const database = connect(server.url)
      try {
        await seedTopics(database, topicTaxonomy())
        return await work({ database, settings })
      } finally {
        await database.close()
      }
    } finally {
      await server.stop()
    }
  } catch (error) {
    if (!(error instanceof DatabaseProblem)) throw error
    console.error(`\n${error.message}\n`)
    return 2
  }
}
