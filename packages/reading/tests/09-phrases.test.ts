import { expect, test } from 'vitest'
import { extractPhrases } from '../src/09-phrases/index.ts'
import { documentOf, type Named } from './annotated-document.ts'

const BODY = `The harbour authority will close the old ferry terminal on Friday, and the ferry terminal's cranes go to a scrap yard.

Marta Velde said on Monday that the old ferry terminal had lost most of its passengers to the new tunnel. The harbour authority expects the demolition to take nine weeks.

Passengers of the ferry line may use the tunnel free of charge until January. Velde called the ferry line a piece of town history.`

const NAMES: Named[] = [{ text: 'Marta Velde', entity: 'marta' }]

const phrasesOf = (body: string, headline?: string, names = NAMES) =>
  extractPhrases({
    ...documentOf(body, names, headline),
    quotations: [],
    topics: [],
    tone: [],
    mentionTones: new Map(),
  }).keyphrases

test('the article’s own phrases come first', () => {
  const phrases = phrasesOf(BODY, 'Old ferry terminal to close').map(({ text }) => text.toLowerCase())
  expect(phrases.slice(0, 3)).toContain('ferry terminal')
  expect(phrases).toContain('harbour authority')
})

test('eight at most, best first, the best scored 1', () => {
  const scores = phrasesOf(BODY).map(({ score }) => score)
  expect(scores.length).toBeLessThanOrEqual(8)
  expect(scores[0]).toBe(1)
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
})

test('no days, months, furniture or function words', () => {
  const body = `ADVERTISEMENT Subscribe to our newsletter. ${BODY} Share on Facebook. Reporting by Anna Falk.`
  for (const { text } of phrasesOf(body))
    expect(text).not.toMatch(
      /\b(?:friday|monday|january|advertisement|newsletter|facebook|reporting|the|of|weeks)\b/i,
    )
})

test('a name is not cut in two', () => {
  const phrases = phrasesOf('Marta Velde opened the pier. Marta Velde left the pier.').map(({ text }) => text)
  expect(phrases).toContain('Marta Velde')
  expect(phrases).not.toContain('Marta')
})

test('a name with a function word in it stays whole', () => {
  const names: Named[] = [{ text: 'New Harbour', entity: 'place', type: 'PLACE' }]
  const phrases = phrasesOf('New Harbour is growing. The town of New Harbour has a pier.', undefined, names)
  expect(phrases.map(({ text }) => text)).toContain('New Harbour')
})

test('what only the headline says is no phrase', () => {
  const phrases = phrasesOf(BODY, 'Town Mourns Ferry Terminal').map(({ text }) => text)
  expect(phrases).not.toContain('Town Mourns')
})

test('an empty body and a text that is not analysed have none', () => {
  expect(phrasesOf('')).toEqual([])
  const d = {
    ...documentOf(BODY),
    quotations: [],
    topics: [],
    tone: [],
    mentionTones: new Map(),
    analysed: false,
  }
  expect(extractPhrases(d).keyphrases).toEqual([])
})
