import { type Keyphrase, phraseKey } from '@parallax/domain'
import { describe, expect, test } from 'vitest'
import { extractPhrases } from '../src/09-phrases/index.ts'
import type { WithTone } from '../src/document.ts'
import { documentOf, type Named } from './annotated-document.ts'

const BODY = `The harbour authority will close the old ferry terminal on Friday, and the ferry terminal's cranes go to a scrap yard.

Marta Velde said on Monday that the old ferry terminal had lost most of its passengers to the new tunnel. The harbour authority expects the demolition to take nine weeks.

Passengers of the ferry line may use the tunnel free of charge until January. Velde called the ferry line a piece of town history.`

const NAMES: Named[] = [{ text: 'Marta Velde', entity: 'marta' }]

const toned = (body: string, headline?: string, names = NAMES): WithTone => ({
  ...documentOf(body, names, headline),
  quotations: [],
  topics: [],
  tone: [],
  referenceTones: [],
  mentionTones: new Map(),
})
const phrasesOf = (body: string, headline?: string, names = NAMES): Keyphrase[] =>
  extractPhrases(toned(body, headline, names)).keyphrases
const textsOf = (body: string, headline?: string, names = NAMES) =>
  phrasesOf(body, headline, names).map(({ text }) => text)

test('the article’s own phrases come first', () => {
  const phrases = textsOf(BODY, 'Old ferry terminal to close')
  expect(phrases[0]).toBe('ferry terminal')
  expect(phrases).toContain('harbour authority')
})

test('eight at most, best first, the best scored 1', () => {
  const scores = phrasesOf(BODY).map(({ score }) => score)
  expect(scores.length).toBeGreaterThan(1)
  expect(scores.length).toBeLessThanOrEqual(8)
  expect(scores[0]).toBe(1)
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
})

test('confidence: what the headline says and the body repeats is surer than what it says less often', () => {
  const phrases = phrasesOf(BODY, 'Old ferry terminal to close')
  const [first, ...rest] = phrases
  expect(first?.evidence).toMatchObject({ frequency: 4, headline: true })
  const rarer = rest.filter(({ evidence }) => !evidence.headline && evidence.frequency < 4)
  expect(rarer.length).toBeGreaterThan(0)
  for (const one of rarer) expect(one.confidence).toBeLessThan(first?.confidence ?? 0)
})

test('an empty body and a text that is not analysed have none', () => {
  expect(phrasesOf('')).toEqual([])
  expect(extractPhrases({ ...toned(BODY), analysed: false }).keyphrases).toEqual([])
})

test('the same text gives the same phrases', () => {
  expect(phrasesOf(BODY, 'Old ferry terminal to close')).toEqual(
    phrasesOf(BODY, 'Old ferry terminal to close'),
  )
})

describe('places and evidence', () => {
  const headline = 'Old Ferry Terminal to Close'
  const text = `${headline}\n\n${BODY}`
  const [terminal] = phrasesOf(BODY, headline).filter(({ key }) => key === 'ferry terminal')

  test('every place opens onto words with the same key, each once, in order', () => {
    const phrases = phrasesOf(BODY, headline)
    expect(phrases.length).toBeGreaterThan(2)
    for (const { key, occurrences } of phrases) {
      for (const { start, end } of occurrences) expect(phraseKey(text.slice(start, end))).toBe(key)
      const starts = occurrences.map(({ start }) => start)
      expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b))
    }
  })

  test('headline and body, whatever the capitals; the form of the body is shown', () => {
    expect(terminal).toMatchObject({ text: 'ferry terminal', rule: 'noun-phrase' })
    expect(terminal?.occurrences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ferry Terminal',
      'ferry terminal',
      'ferry terminal',
      'ferry terminal',
    ])
  })

  test('the evidence counts them', () => {
    expect(terminal?.evidence).toMatchObject({ frequency: 4, sentences: 3, headline: true })
    expect(terminal?.evidence.first).toBeLessThan(0.2)
    expect(terminal?.evidence.keyness).toBeGreaterThan(3)
  })
})

test('variants of a phrase are one phrase', () => {
  const body = `The climate policy of the town is new. Two climate policies were dropped in May, and its climate-policy office moved. No other climate policy is planned.`
  const [first] = phrasesOf(body)
  expect(first).toMatchObject({ key: 'climate policy', text: 'climate policy' })
  expect(first?.occurrences).toHaveLength(4)
})
