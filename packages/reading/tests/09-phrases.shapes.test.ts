import { describe, expect, test } from 'vitest'
import { extractPhrases } from '../src/09-phrases/index.ts'
import { documentOf, type Named } from './annotated-document.ts'

const textsOf = (body: string, headline?: string, names: Named[] = []) =>
  extractPhrases({
    ...documentOf(body, names, headline),
    quotations: [],
    topics: [],
    tone: [],
    referenceTones: [],
    mentionTones: new Map(),
  }).keyphrases.map(({ text }) => text.toLowerCase())

const person: Named = { text: 'Marta Velde', entity: 'marta' }
const town: Named = { text: 'Norhaven', entity: 'town', type: 'PLACE' }
const board: Named = { text: 'Bank of Norhaven', entity: 'bank', type: 'ORGANIZATION' }
const firm: Named = { text: 'Quillon', entity: 'firm', type: 'ORGANIZATION' }

describe('a phrase of the paragraph', () => {
  test.each<[string, string, Named[]?]>([
    ['The water board raised water prices again. Higher water prices hit the bakers.', 'water prices'],
    [
      'Nurses demand safe staffing levels. The staffing crisis began in May; a staffing crisis is no fate.',
      'staffing crisis',
    ],
    [
      "The workers' rights bill passed. It is the first workers' rights bill in years.",
      "workers' rights bill",
    ],
    ['Velde’s rail tunnel is late. The rail tunnel was promised for May.', 'rail tunnel'],
    [
      'The Norhaven rail strike goes on. A Norhaven rail strike costs the port dear.',
      'norhaven rail strike',
      [town],
    ],
    ['The Bank of Norhaven cut its rates. The Bank of Norhaven fears a slump.', 'bank of norhaven', [board]],
    ['Quillon layoffs shook the town. The Quillon layoffs came at night.', 'quillon layoffs', [firm]],
    [
      'Vaccine shortage worries doctors. The vaccine shortage, they say, began in the vaccine plant.',
      'vaccine shortage',
    ],
  ])('%s → %s', (body, phrase, names = []) => {
    expect(textsOf(body, undefined, names)).toContain(phrase)
  })
})

describe('no phrase of the paragraph', () => {
  test.each<[string, RegExp, Named[]?]>([
    ['Marta Velde opened the pier. Marta Velde left the pier.', /velde|marta/, [person]],
    ['Norhaven is growing fast. All of Norhaven has a new pier, and Norhaven pays.', /^norhaven$/, [town]],
    ['Campaign manager Marta Velde won. Their campaign manager Marta Velde smiled.', /velde/, [person]],
    ['The pier closed on Monday evening. On Monday evening in January it rained.', /monday|january|evening/],
    ['Last week 30 boats sank. Last week, 30 boats were found.', /week|30/],
    [
      'Read more about the pier. Read more here. Subscribe to our newsletter today.',
      /read|subscribe|newsletter/,
    ],
    ['A pier burned. Getty Images A pier burned. Getty Images', /getty/],
    ['It is cold, he said. It is late, he said. It is over, he said.', /said|he/],
    ['Prices were rising quickly. Prices were rising quickly in the port.', /rising|quickly/],
    ['Quillon claims the pier. Quillon claims the tunnel. Quillon claims the port.', /claims/, [firm]],
    ['A government official spoke. Another government official left. One official sat.', /official/],
    ['The press conference began. A press conference ended at noon.', /conference/],
    ['The 2019 budget of 2,000 crowns failed. The 2019 budget of 2,000 crowns was mourned.', /\d|crowns/],
  ])('%s ↛ %s', (body, phrase, names = []) => {
    expect(textsOf(body, undefined, names).filter((text) => phrase.test(text))).toEqual([])
  })
})

test('a piece of a longer phrase is none', () => {
  const body =
    'The social distancing rules are strict. Social distancing rules were signed in May. These social distancing rules end soon.'
  const phrases = textsOf(body)
  expect(phrases).toContain('social distancing rules')
  expect(phrases).not.toContain('distancing rules')
  expect(phrases).not.toContain('social distancing')
})

test('a word that belongs to the noun behind it ends no phrase', () => {
  const body =
    'The federal immigration law is old. Federal immigration judges resign. The federal immigration service is closed.'
  expect(textsOf(body)).not.toContain('federal immigration')
})

test('a phrase that stands alone more often than within a longer one stays', () => {
  const body =
    'The asylum claim was filed. An asylum claim takes a year. Each asylum claim is read. The asylum claim backlog grew, and an asylum claim costs money. The asylum claim backlog is old.'
  expect(textsOf(body)).toContain('asylum claim')
})

test('what only the headline says is no phrase', () => {
  const body = 'The ferry terminal closed. The old ferry terminal was loved.'
  expect(textsOf(body, 'Town Mourns Ferry Terminal')).toEqual(['ferry terminal'])
})

test('no two phrases of which one holds the other', () => {
  const body =
    'The vaccine trial began. The vaccine trial grew. A vaccine is near. The vaccine works. Every vaccine needs a vaccine. The city vaccine trial ended, and the city vaccine trial failed.'
  const phrases = textsOf(body)
  for (const a of phrases) for (const b of phrases) expect(a !== b && a.includes(b)).toBe(false)
})
