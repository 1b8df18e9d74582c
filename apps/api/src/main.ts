import { connect } from '@parallax/database'
import { environment } from './env.ts'
import { startApi } from './server.ts'

const { DATABASE_URL, PARALLAX_HOST, PARALLAX_API_PORT, PARALLAX_WEB_URL } = environment()
const database = connect(DATABASE_URL)
const api = await startApi({
  database,
  host: PARALLAX_HOST,
  port: PARALLAX_API_PORT,
  webUrl: PARALLAX_WEB_URL,
}).catch(async (error: Error) => {
  await database.close()
  console.error(error.message)
  process.exit(1)
})
console.log(`GraphQL at ${api.url}/graphql`)

async function stop(): Promise<void> {
  await api.close()
  await database.close()
}
process.once('SIGINT', stop)
process.once('SIGTERM', stop)
