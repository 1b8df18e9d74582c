import { type BlockRole, FURNITURE_LIMIT } from '@parallax/domain'
import { describe, expect, test } from 'vitest'
import { read } from '../src/read.ts'
import { page, shown } from './01-clean.page.ts'

const LEAD =
  'The harbour of Wendmouth will close for a week in June, the port authority said on Friday after a long meeting with the fishermen of the town. Lucia Moreno, who leads the authority, told reporters that the old quay had to be repaired before the autumn storms. The work would cost four million crowns, and ships would be sent to Norvand until it was done.'

/** An article with lines under it that belong to other articles. */
const withLines = (...lines: string[]) =>
  [
    'Harbour of Wendmouth closes for repairs',
    LEAD,
    LEAD.replaceAll('June', 'July'),
    'TRENDING',
    ...lines,
  ].join('\n\n')

const furnitureOf = async (text: string) => (await read({ id: 'a', text })).furniture
const keysOf = async (text: string) => (await furnitureOf(text))?.mentions.map(({ key }) => key) ?? []

describe('names in furniture', () => {
  test('a teaser that names somebody else', async () => {
    const text = withLines('Prime Minister Boris Johnson returns to London...')
    expect(await keysOf(text)).toEqual(['person.boris-johnson', 'place.london'])
    const { mentions, entities } = await read({ id: 'a', text })
    expect(mentions.some(({ text: name }) => /Johnson|London/.test(name))).toBe(false)
    expect(entities.some(({ key }) => key === 'person.boris-johnson')).toBe(false)
  })

  test('a surname that names somebody of the article has the key of that person', async () => {
    expect(await keysOf(withLines('Moreno defends her plan for the quay...'))).toContain(
      'person.lucia-moreno',
    )
  })

  test('the same surname without that person in the article stands for itself', async () => {
    const text = withLines('Moreno defends her plan for the quay...').replaceAll('Lucia Moreno', 'The woman')
    expect(await keysOf(text)).toContain('person.moreno')
  })

  test('a full name in one line does not lend itself to a surname in the next', async () => {
    const keys = await keysOf(
      withLines('Anna Berg wins the race in Oslo...', 'Berg asks for patience in Oslo...'),
    )
    expect(keys).toContain('person.anna-berg')
    expect(keys).toContain('person.berg')
  })

  test('no name runs over the end of a line of a menu', async () => {
    const text = `Home\nWorld\nRussia\nUkraine\nSport\n\n${withLines()}`
    const names = (await furnitureOf(text))?.mentions.map(({ text: name }) => name) ?? []
    expect(
      names.filter((name) => name.includes('\n') || (name.includes('Russia') && name.includes('Ukraine'))),
    ).toEqual([])
  })

  test('pronouns and descriptions are none', async () => {
    const text = withLines(
      'President Vladimir Putin was late because he had waited. The president left Moscow...',
    )
    const words = (await furnitureOf(text))?.mentions.map(({ text: name }) => name.toLowerCase())
    expect(words).toContain('vladimir putin')
    expect(words).not.toContain('he')
    expect(words).not.toContain('the president')
  })

  test('every name stands where it says, in a block of furniture, inside a passage', async () => {
    const text = shown(page)
    const { furniture, blocks } = await read({ id: 'a', text })
    const roles = new Set<BlockRole>(['headline', 'body'])
    expect(furniture?.mentions.length).toBeGreaterThan(0)
    for (const { start, end, text: name } of furniture?.mentions ?? []) {
      expect(text.slice(start, end)).toBe(name)
      const block = blocks.find((one) => one.start <= start && end <= one.end)
      expect(block && !roles.has(block.role)).toBe(true)
      expect(furniture?.passages.some((one) => one.start <= start && end <= one.end)).toBe(true)
    }
  })
})

describe('topics in furniture', () => {
  const lines = [
    'Hospital doctors warn of a new wave of the virus, and patients wait for a vaccine...',
    'Vaccine trial gives hope to hospital patients, say doctors...',
    'Nurses and doctors strike over pay in the hospital...',
  ]

  test('a topic of the teasers alone is one of the furniture, with the words that decided it', async () => {
    const text = withLines(...lines)
    const { furniture, topics } = await read({ id: 'a', text })
    const health = furniture?.topics.find(({ name }) => name === 'health')
    expect(health?.evidence.map(({ start, end }) => text.slice(start, end).toLowerCase())).toContain(
      'hospital',
    )
    expect(topics.some(({ name }) => name === 'health')).toBe(false)
    for (const { start, end } of health?.evidence ?? []) {
      expect(start).toBeGreaterThan(text.indexOf('TRENDING'))
      expect(furniture?.passages.some((one) => one.start < end && one.end > start)).toBe(true)
    }
  })
})

describe('what is counted is the same with and without furniture', () => {
  test.each(['Boris Johnson returns to London...', 'Hospital patients wait for a vaccine in London...'])(
    '%s',
    async (line) => {
      const { text, furniture, blocks, ...counted } = await read({ id: 'a', text: withLines(line) })
      const { furniture: none, blocks: fewer, ...alone } = await read({ id: 'a', text: withLines() })
      expect(furniture).toBeDefined()
      expect(none).toBeUndefined()
      expect(counted).toEqual(alone)
    },
  )
})

describe('no furniture', () => {
  test('where the caller says that the text is clean', async () => {
    expect(
      await read({ id: 'a', text: withLines('Boris Johnson returns to London...'), clean: true }),
    ).not.toHaveProperty('furniture')
  })

  test('where the article is not analysed', async () => {
    const german = [
      'Der Hafen von Wendmünde wird im Juni für eine Woche geschlossen, teilte die Hafenbehörde am Freitag nach einer langen Sitzung mit.',
      'Die Arbeiten kosten vier Millionen Kronen, und die Schiffe sollen bis zum Ende der Arbeiten in einen anderen Hafen fahren.',
      'Boris Johnson kehrt nach London zurück...',
    ]
    const found = await read({ id: 'a', text: german.join('\n\n'), language: 'de' })
    expect(found.sentences).toEqual([])
    expect(found).not.toHaveProperty('furniture')
  })
})

describe('furniture without end', () => {
  test('is read as far as stated, and every offset still fits', async () => {
    const line = 'Boris Johnson visits London...'
    const text = withLines(...Array.from({ length: (FURNITURE_LIMIT * 1.2) / line.length }, () => line))
    const mentions = (await furnitureOf(text))?.mentions ?? []
    const last = mentions.at(-1)?.end ?? 0
    expect(last).toBeGreaterThan(FURNITURE_LIMIT * 0.9)
    expect(last).toBeLessThan(FURNITURE_LIMIT + text.indexOf('TRENDING') + 1)
    for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text)
  })

  test('one line of it is read in pieces, with names, emoji and all', async () => {
    const line = `${'Boris Johnson visits London 🚢 '.repeat(600)}...`
    const text = withLines(line)
    const mentions = (await furnitureOf(text))?.mentions ?? []
    expect(mentions.length).toBeGreaterThan(1_000)
    for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text)
  })
})
