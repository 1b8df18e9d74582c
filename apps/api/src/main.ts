import { connect, openDatabase } from '@parallax/database'
import { environment } from './env.ts'
import { startApi } from './server.ts'

const {
  DATABASE_URL: url,
  PARALLAX_HOST: host,
  PARALLAX_API_PORT: port,
  PARALLAX_WEB_URL: webUrl,
  PARALLAX_NAMES: names,
} = environment()

/** What keeps the API from starting is a sentence for whoever starts it, not a fault with a stack. */
async function orStop<T>(step: Promise<T>): Promise<T> {
  try {
    return await step
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

await orStop(openDatabase({ url, dataDir: '' }))
const database = connect(url)
const api = await orStop(startApi({ database, host, port, webUrl, names }))
console.log(`GraphQL at ${api.url}/graphql`)

async function stop(): Promise<void> {
  await api.close()
  await database.close()
}
process.once('SIGINT', stop)
process.once('SIGTERM', stop)
