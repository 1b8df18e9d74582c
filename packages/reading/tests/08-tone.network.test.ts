import { describe, expect, test } from 'vitest'
import { findQuotations } from '../src/06-quotations/index.ts'
import { measureTone } from '../src/08-tone/index.ts'
import { toneJudge } from '../src/08-tone/judges.ts'
import { documentOf, type Named } from './annotated-document.ts'

const NAMES: Named[] = [
  { text: 'Velde', entity: 'marta' },
  { text: 'Lindqvist', entity: 'oskar' },
  { text: 'Falk', entity: 'anna' },
]

/** The tone of each named person's first mention, in the order of the sentence. */
async function tonesOf(text: string, names = NAMES) {
  const judge = await toneJudge('exact')
  const { mentionTones } = await measureTone(
    { ...findQuotations(documentOf(text, names)), topics: [] },
    judge,
  )
  return [...mentionTones.values()]
}

const wordOf = (polarity: number | null) => (polarity === null ? 'nothing' : polarity > 0 ? 'for' : 'against')
const said = async (sentence: string) => (await tonesOf(sentence)).map(({ polarity }) => wordOf(polarity))

test('the network is there to be asked', async () => {
  expect((await toneJudge('exact')).rule).toBe('network')
  expect((await toneJudge('fast')).rule).toBe('linear')
})

describe('negation', () => {
  test.each([
    ['Velde has never been a good mayor.', ['against']],
    ['Velde failed to keep a single promise.', ['against']],
  ])('%s: %j', async (sentence, expected) => {
    expect(await said(sentence)).toEqual(expected)
  })
})

describe('contrast', () => {
  test.each([
    ['While Velde was praised for saving the port, Lindqvist was accused of fraud.', ['for', 'against']],
    ['Lindqvist was accused of fraud, but Velde was praised for saving the port.', ['against', 'for']],
    ['Velde won the prize for her outstanding work; Lindqvist was jailed for fraud.', ['for', 'against']],
    ['Judges who convicted Lindqvist of fraud praised the courage of Velde.', ['against', 'for']],
    ['Velde was praised for saving the port, but she will leave it in May.', ['for']],
  ])('%s: %j', async (sentence, expected) => {
    expect(await said(sentence)).toEqual(expected)
  })
})

describe('who acts on whom', () => {
  test.each([
    ['Velde lied to voters about the bridge.', ['against']],
    ['Neighbours thanked Velde for rescuing the children.', ['for']],
    ['Velde was convicted of beating a pensioner.', ['against']],
    ['Velde, a convicted thief, robbed Lindqvist.', ['against', 'nothing']],
  ])('%s: %j', async (sentence, expected) => {
    expect(await said(sentence)).toEqual(expected)
  })
})

describe('nothing is said', () => {
  test.each([
    ['Velde will meet Lindqvist in Bergen on Tuesday.', ['nothing', 'nothing']],
    ['The meeting was attended by Velde, according to her office.', ['nothing']],
    ['Velde, 44, has two children and lives in Bergen.', ['nothing']],
  ])('%s: %j', async (sentence, expected) => {
    expect(await said(sentence)).toEqual(expected)
  })
})

test('other names in the same places are read alike', async () => {
  const readWith = async (name: string) => {
    const names = [{ text: name, entity: 'x' }]
    return (await tonesOf(`Critics accused ${name} of lying to voters.`, names))[0]
  }
  const { polarity, confidence } = (await readWith('Falk')) ?? {}
  expect(await readWith('Abdullahi')).toMatchObject({ polarity, confidence })
})

test('a sentence longer than a window is read toward all who are named in it', async () => {
  const long = `Velde lied to voters, ${'and the bridge over the fjord was closed again, '.repeat(60)}and Falk was praised for her brave rescue.`
  expect(await said(long)).toEqual(['against', 'for'])
})

test('each of the deciding words stands in the sentence and none is a name', async () => {
  const text = 'Critics accused Velde of lying to voters, but Falk praised her.'
  const tones = await tonesOf(text)
  expect(tones).toHaveLength(2)
  for (const { words } of tones) {
    expect(words.length).toBeGreaterThan(0)
    for (const { start, end } of words) expect(text.slice(start, end)).toMatch(/^(?!Velde|Falk)\p{L}+$/u)
  }
})

describe('known failures', () => {
  test.fails('a bad word that is denied is still a bad word', async () => {
    expect(await said('The court found that Velde had not lied to anyone and praised her honesty.')).toEqual([
      'for',
    ])
  })
})
