/** Works on one run until it is done or killed: `process-run.ts URL RUN`. */
import { connect } from '@parallax/database'
import { processRun } from '../../src/runs/process-run.ts'
import { stubReader } from '../stub-reader.ts'

const [url = '', runId = ''] = process.argv.slice(2)
const database = connect(url)
await processRun(database, runId, { reader: stubReader({ takes: 15, size: 2 }) })
await database.close()
