/**
 * Reduces IPTC Media Topics to what ships: `node packages/reading/scripts/build-topics.ts MEDIA_TOPICS.json`.
 * The input is the JSON of the scheme with `version`, `attribution` and `concepts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'

interface Concept {
  id: string
  prefLabel: string
  definition: string
  broader: string | null
  top: string
  level: number
}

const [path] = process.argv.slice(2)
if (!path) throw new Error('usage: node packages/reading/scripts/build-topics.ts MEDIA_TOPICS.json')
const scheme = JSON.parse(readFileSync(path, 'utf8')) as {
  version: string
  attribution: string
  concepts: Concept[]
}
const concepts = scheme.concepts
  .map(({ id, prefLabel, definition, broader, top, level }) => ({
    id,
    name: prefLabel,
    definition,
    level,
    broader,
    top,
  }))
  .sort((a, b) => a.level - b.level || (a.id < b.id ? -1 : 1))
const lines = concepts.map((concept) => `    ${JSON.stringify(concept)}`).join(',\n')
writeFileSync(
  new URL('../models/topics/media-topics.json', import.meta.url),
  `{\n  "version": ${JSON.stringify(scheme.version)},\n  "attribution": ${JSON.stringify(scheme.attribution)},\n  "concepts": [\n${lines}\n  ]\n}\n`,
)
