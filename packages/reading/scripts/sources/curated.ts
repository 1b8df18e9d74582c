import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ENTITY_TYPES, type EntityType } from '@parallax/domain'

/** One line of `curated.tsv`: TYPE, name, other names, facts. */
export interface Curated {
  type: EntityType
  name: string
  aliases: string[]
  facts: { [fact: string]: string }
}

export function curated(): Curated[] {
  const text = readFileSync(resolve(import.meta.dirname, 'curated.tsv'), 'utf8')
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(entry)
}

function entry(line: string): Curated {
  const [type, name = '', aliases = '', facts = ''] = line.split('\t')
  const known = ENTITY_TYPES.find((t) => t === type)
  if (!known || !name) throw new Error(`curated.tsv: not a type and a name: ${line}`)
  return { type: known, name, aliases: semicolons(aliases), facts: parseFacts(facts) }
}

export const semicolons = (text: string | undefined) => (text ?? '').split(';').filter(Boolean)

/** `country=United States office=president`: a value reaches to the next `word=`. */
function parseFacts(text: string): { [fact: string]: string } {
  const facts: { [fact: string]: string } = {}
  for (const fact of text.split(/\s(?=\w+=)/)) {
    const [name = ''] = fact.split('=', 1)
    if (name !== fact) facts[name.trim()] = fact.slice(name.length + 1).trim()
  }
  return facts
}
