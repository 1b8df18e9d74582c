import { Tone } from '@parallax/domain'
import { describe, expect, test } from 'vitest'
import { findQuotations } from '../src/06-quotations/index.ts'
import { measureTone } from '../src/08-tone/index.ts'
import { polarityOf, TOLD } from '../src/08-tone/polarity.ts'
import { documentOf, type Named } from './annotated-document.ts'

const NAMES: Named[] = [
  { text: 'Marta Velde', entity: 'marta' },
  { text: 'Velde', entity: 'marta' },
  { text: 'Lindqvist', entity: 'oskar' },
]

const toneOf = (text: string, names = NAMES) =>
  measureTone({ ...findQuotations(documentOf(text, names)), topics: [] }).tone
const of = (text: string, entity: string) => toneOf(text).find((one) => one.entity === entity)

function classOf(sentence: string, target: string): string {
  const start = sentence.indexOf(target)
  const polarity = polarityOf(sentence, { start, end: start + target.length })
  return polarity >= TOLD ? 'positive' : polarity <= -TOLD ? 'negative' : 'neutral'
}

describe('a sentence toward one target', () => {
  test.each([
    ['Critics accused Velde of lying to voters.', 'Velde', 'negative'],
    ['Velde won a prize for her outstanding work.', 'Velde', 'positive'],
    ['Velde said the vote would be held on Tuesday.', 'Velde', 'neutral'],
    ['The council condemned the corrupt regime of Velde.', 'Velde', 'negative'],
    ['Neighbours praised the brave nurses on Monday.', 'nurses', 'positive'],
    ['Velde did not lie, the court found.', 'Velde', 'neutral'],
  ])('%s (%s): %s', (sentence, target, expected) => {
    expect(classOf(sentence, target)).toBe(expected)
  })
})

test('who is named does not matter, only what is said', () => {
  const said = (name: string) =>
    polarityOf(`Critics accused ${name} of lying to voters.`, { start: 16, end: 16 + name.length })
  expect(said('Velde')).toBe(said('Trump'))
  const beside = (name: string) => polarityOf(`Velde met ${name} on Monday.`, { start: 0, end: 5 })
  expect(beside('Lindqvist')).toBe(beside('Obama'))
})

test('narration and quotation are told apart', () => {
  const tone = of(
    'Velde won a prize for her outstanding work. “Velde is a liar and a disgrace to this town,” Lindqvist said.',
    'marta',
  )
  expect(tone?.narration).toBeGreaterThan(0)
  expect(tone?.quoted).toBeLessThan(0)
  expect(tone?.mentions).toBe(2)
})

test('what nobody says is null, not zero', () => {
  const tone = of('Velde won a prize for her outstanding work.', 'marta')
  expect(tone?.quoted).toBeNull()
  expect(tone?.narration).toBe(tone?.polarity)
})

test('an entity without a mention in a sentence has no entry', () => {
  expect(toneOf('The pier opened in May.')).toEqual([])
})

test('every answer fits the contract', () => {
  for (const one of toneOf('Velde accused Lindqvist of fraud. “Lindqvist is brave,” Velde said.'))
    expect(Tone.safeParse(one).success).toBe(true)
})

test('nothing is measured in a text that is not analysed', () => {
  const d = { ...findQuotations(documentOf('Velde won.', NAMES)), topics: [], analysed: false }
  expect(measureTone(d).tone).toEqual([])
})

describe('known failures', () => {
  test.fails('irony is read as it is written', () => {
    expect(classOf('What a wonderful help Velde was when she lost the only key.', 'Velde')).toBe('negative')
  })
})
