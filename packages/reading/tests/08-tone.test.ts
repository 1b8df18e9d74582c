import { type MentionTone, Tone } from '@parallax/domain'
import { describe, expect, test } from 'vitest'
import { findQuotations } from '../src/06-quotations/index.ts'
import { measureTone } from '../src/08-tone/index.ts'
import { linearJudge } from '../src/08-tone/linear/judge.ts'
import { documentOf, type Named } from './annotated-document.ts'

const NAMES: Named[] = [
  { text: 'Marta Velde', entity: 'marta' },
  { text: 'Velde', entity: 'marta' },
  { text: 'Lindqvist', entity: 'oskar' },
]

const readTone = (text: string, names = NAMES) =>
  measureTone({ ...findQuotations(documentOf(text, names)), topics: [] }, linearJudge)
const of = async (text: string, entity: string) =>
  (await readTone(text)).tone.find((one) => one.entity === entity)

/** The tone of each mention of an entity, in the order of the text. */
async function mentionTones(text: string, entity: string, names = NAMES): Promise<MentionTone[]> {
  const { mentionTones } = await readTone(text, names)
  return [...mentionTones].flatMap(([mention, tone]) => (mention.entity === entity ? [tone] : []))
}

const wordOf = ({ polarity }: MentionTone) =>
  polarity === null ? 'nothing' : polarity > 0 ? 'for' : 'against'

describe('a sentence toward one person', () => {
  test.each([
    ['Critics accused Velde of lying to voters.', 'against'],
    ['Velde won a prize for her outstanding work.', 'for'],
    ['Velde said the vote would be held on Tuesday.', 'nothing'],
    ['Velde met the council in the harbour on Monday.', 'nothing'],
    ['The council condemned the corrupt regime of Velde.', 'against'],
    ['Voters praised the brave Velde on Monday.', 'for'],
  ])('%s: %s', async (sentence, expected) => {
    expect((await mentionTones(sentence, 'marta')).map(wordOf)).toEqual([expected])
  })
})

test('who is named does not matter, only what is said', async () => {
  const said = async (name: string) =>
    (await mentionTones(`Critics accused ${name} of lying.`, 'x', [{ text: name, entity: 'x' }]))[0]?.polarity
  expect(await said('Velde')).toBe(await said('Abdullahi'))
  const beside = async (name: string) => {
    const names = [...NAMES, { text: name, entity: 'x' }]
    return (await mentionTones(`Velde met ${name} on Monday.`, 'marta', names))[0]?.confidence
  }
  expect(await beside('Anna Falk')).toBe(await beside('Wang Xin'))
})

describe('whose words they are', () => {
  test('a quotation’s words about her count as quoted, the outlet’s as narration', async () => {
    const tone = await of(
      'Velde won a prize for her outstanding work. “Velde is a liar and a disgrace to this town,” Lindqvist said.',
      'marta',
    )
    expect(tone?.narration).toBeGreaterThan(0)
    expect(tone?.quoted).toBeLessThan(0)
    expect(tone?.mentions).toBe(2)
  })

  test('“liar” in quotation marks about a person named by the outlet is the speaker’s word', async () => {
    const [tone] = await mentionTones('Lindqvist called Velde “a liar and a shameless disgrace”.', 'marta')
    expect(tone).toMatchObject({ quoted: true })
    expect(tone?.polarity).toBeLessThan(0)
  })

  test('what the outlet says beside a neutral quotation is the outlet’s', async () => {
    const [tone] = await mentionTones(
      'The corrupt and shameless liar Velde, accused of fraud, said “the vote is on Tuesday at noon”.',
      'marta',
    )
    expect(tone).toMatchObject({ quoted: false })
    expect(tone?.polarity).toBeLessThan(0)
  })
})

describe('what decided', () => {
  const sentence = 'The bridge opened on Monday, but critics accused Velde of lying to voters.'

  test('the words that spoke for the reading lie in the clause, and the clause in the sentence', async () => {
    const [tone] = await mentionTones(sentence, 'marta')
    const words = (tone?.words ?? []).map(({ start, end }) => sentence.slice(start, end))
    expect(words.length).toBeGreaterThan(0)
    expect(words.join(' ')).toMatch(/accused|lying|critics/)
    for (const { start, end } of tone?.words ?? []) {
      expect(start).toBeGreaterThanOrEqual(tone?.clause.start ?? 0)
      expect(end).toBeLessThanOrEqual(tone?.clause.end ?? 0)
    }
  })

  test('a name is never among them, nor any word where nothing is said', async () => {
    const [against] = await mentionTones(sentence, 'marta')
    expect(against?.words.map(({ start, end }) => sentence.slice(start, end))).not.toContain('Velde')
    const [nothing] = await mentionTones('Velde said the vote would be held on Tuesday.', 'marta')
    expect(nothing).toMatchObject({ polarity: null, words: [] })
  })
})

test('what nobody says is null, not zero', async () => {
  const tone = await of('Velde won a prize for her outstanding work.', 'marta')
  expect(tone?.quoted).toBeNull()
  expect(tone?.narration).toBe(tone?.polarity)
})

test('mentions that say nothing do not water the mean down', async () => {
  const once = await of('Velde won a prize for her outstanding work.', 'marta')
  const often = await of(
    'Velde won a prize for her outstanding work. Velde said the vote would be held on Tuesday.',
    'marta',
  )
  expect(often).toEqual({ ...once, mentions: 2 })
})

test('an entity without a mention in a sentence has no entry', async () => {
  expect((await readTone('The pier opened in May.')).tone).toEqual([])
})

test('every answer fits the contract', async () => {
  const { tone } = await readTone('Velde accused Lindqvist of fraud. “Lindqvist is brave,” Velde said.')
  expect(tone.map(({ entity }) => entity).sort()).toEqual(['marta', 'oskar'])
  expect(tone.map((one) => Tone.safeParse(one).success)).toEqual([true, true])
})

test('nothing is measured in a text that is not analysed', async () => {
  const d = { ...findQuotations(documentOf('Velde won.', NAMES)), topics: [], analysed: false }
  expect((await measureTone(d, linearJudge)).tone).toEqual([])
})

describe('known failures', () => {
  test.fails('irony is read as it is written', async () => {
    const [tone] = await mentionTones('What a wonderful help Velde was when she lost the only key.', 'marta')
    expect(tone && wordOf(tone)).toBe('against')
  })
})
