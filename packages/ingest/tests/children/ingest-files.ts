/** Ingests files until it is done or killed: `ingest-files.ts URL PATH…`. */
import { connect } from '@parallax/database'
import { ingestFiles } from '../../src/ingest-files.ts'
import { stubReader } from '../stub-reader.ts'

const [url = '', ...paths] = process.argv.slice(2)
const database = connect(url)
await ingestFiles(database, paths, { reader: stubReader({ takes: 15, size: 2 }) })
await database.close()
