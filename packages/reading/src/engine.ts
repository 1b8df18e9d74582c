import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Engine, NameEngine } from '@parallax/domain'
import manifest from '../package.json' with { type: 'json' }
import { servingEngine } from './04-mentions/engines.ts'

const MODELS = join(import.meta.dirname, '../models')

const known = new Map<NameEngine, Engine>()

/**
 * Which engine reads on this machine where `names` is asked for: its version, and a digest of the engine for names, of what
 * runs it (runtimes round differently) and of every shipped weight and word list, so that any change of them shows.
 */
export async function engine(names?: NameEngine): Promise<Engine> {
  const { names: serving, runtime } = await servingEngine(names)
  const found = known.get(serving) ?? {
    version: manifest.version,
    model: digestOf(MODELS, `${serving} ${runtime ?? ''}`),
    names: serving,
  }
  known.set(serving, found)
  return found
}

/** SHA-256 over names and contents of a folder's files in the order of their names; cards (`.md`) change no reading. */
function digestOf(folder: string, names: string): string {
  const hash = createHash('sha256').update(`names\0${names}\0`)
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
