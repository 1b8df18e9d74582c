import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { printed } from '../src/print.ts'

/** Writes the schema as text beside the package, in the repository's style: other parts read that file, not this code. */
const path = fileURLToPath(new URL('../schema.graphql', import.meta.url))
writeFileSync(path, printed())
const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')
execFileSync(process.execPath, [biome, 'format', '--write', path], { stdio: 'inherit' })
