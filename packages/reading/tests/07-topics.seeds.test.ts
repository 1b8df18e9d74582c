import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { clean } from '../src/01-clean/index.ts'
import { splitSentences } from '../src/02-sentences/index.ts'
import { tokenize } from '../src/03-tokens/index.ts'
import { classifyTopics } from '../src/07-topics/index.ts'

const folder = join(import.meta.dirname, '../../../../shared/seeds')
const isThere = existsSync(folder)
if (!isThere) console.warn('Skipped: ../shared/seeds, the two raw articles, is not beside the repository.')

describe.skipIf(!isThere)('both raw articles', () => {
  it.each(['000_08c392e7a666dffc.txt', '001_efae59bd28003a2a.txt'])('%s', (name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    const read = tokenize(splitSentences(clean({ id: name, text })))
    const { topics } = classifyTopics({ ...read, mentions: [], entities: [], quotations: [] })
    expect(topics[0]?.name).toBe('politics')
    expect(topics.map((topic) => topic.name)).toContain('diplomacy')
  })
})
