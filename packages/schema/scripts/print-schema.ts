import { writeFileSync } from 'node:fs'
import { printed } from '../src/print.ts'

/** Writes the schema as text beside the package: other parts read that file, not this code. */
writeFileSync(new URL('../schema.graphql', import.meta.url), printed())
