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
import { migrations } from './root.ts'

export interface Session {
  database: Database
  settings: Environment & { dataDir: string }
  /** How the database came: `embedded` (started here), `joined` (a running one of ours) or `own` (DATABASE_URL). */
  url: string
}

/** Opens the database, brings it up to date, does the work and closes again; a problem is one clear sentence and status 2. */
export async function withDatabase(work: (session: Session) => Promise<number>): Promise<number> {
  const settings = environment()
  try {
    const server = await openDatabase({
      ...(settings.DATABASE_URL ? { url: settings.DATABASE_URL } : {}),
      dataDir: settings.dataDir,
    })
    try {
      await migrate(server.url, { folder: migrations })
      const database = connect(server.url)
      try {
        await seedTopics(database, topicTaxonomy())
        return await work({ database, settings, url: server.url })
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
