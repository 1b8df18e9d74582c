/** Opens the database of a folder, says where it is, and stays until it is told to end: `open.ts FOLDER [join]`. */
import { DatabaseProblem, openDatabase } from '@parallax/database'

const [folder = '', mode] = process.argv.slice(2)
try {
  const database = await openDatabase({ dataDir: folder, join: mode === 'join', durable: false })
  process.on('SIGTERM', () => void database.stop().then(() => process.exit(0)))
  setInterval(() => {}, 1_000)
  console.log(JSON.stringify({ url: database.url, owned: database.owned }))
} catch (error) {
  if (!(error instanceof DatabaseProblem)) throw error
  console.log(JSON.stringify({ code: error.code, message: error.message }))
}
