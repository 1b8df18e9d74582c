import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Engine } from '@parallax/domain'
import manifest from '../package.json' with { type: 'json' }

const MODELS = join(import.meta.dirname, '../models')

let known: Engine | null = null

/** Which engine reads: its version, and a digest of every shipped weight and word list, so that any change of them shows. */
export function engine(): Engine {
  known ??= { version: manifest.version, model: digestOf(MODELS) }
  return known
}

/** SHA-256 over names and contents of a folder's files in the order of their names; cards (`.md`) change no reading. */
function digestOf(folder: string): string {
  const hash = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => (a < b ? -1 : 1))
  for (const file of files) {
    const content = readFileSync(file)
    hash.update(`${file.slice(folder.length)}\0${content.length}\0`).update(content)
  }
  return `sha256:${hash.digest('hex')}`
}
