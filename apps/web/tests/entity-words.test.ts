import { parseUrlState, printUrlState } from '@parallax/addresses'
import { describe, expect, test } from 'vitest'
import { relationWords } from '../features/entities/relation-words.ts'
import { toneWords } from '../features/entities/tone-words.ts'
import { confidenceMeans, confidenceWords, foundWords, joinedWords } from '../features/why/mention-rules.ts'

describe('why words are a mention', () => {
  test.each([
    ['names:crf', /^The tagger of names took/],
    ['names:crf+transformer', /^Two taggers of names/],
    ['names:crf+article', /settled by the other places/],
    ['names:a-rule-of-tomorrow', /“a rule of tomorrow”/],
  ])('%s', (rule, words) => expect(foundWords(rule)).toMatch(words))

  test('and whom they mean, with the words that decided', () => {
    expect(joinedWords(null)).toBe('The mention itself gives the name.')
    expect(joinedWords({ rule: 'join:surname', text: 'Orla Kern' })).toBe(
      'It is the surname of a name that the article gives in full: “Orla Kern”.',
    )
    expect(joinedWords({ rule: 'join:known-name', text: null })).toBe(
      'The knowledge base knows this wording for it.',
    )
    expect(joinedWords({ rule: 'join:some-day', text: 'Kern' })).toBe(
      'Joined by the rule “some day”: “Kern”.',
    )
  })

  test('a confidence in words and what it means', () => {
    expect([0.99, 0.93, 0.8, 0.6, 0.3].map(confidenceWords)).toEqual([
      'very sure',
      'sure',
      'fairly sure',
      'unsure',
      'a guess',
    ])
    expect(confidenceMeans(0.934)).toBe('of 100 such cases about 93 are right')
  })
})

test('tone is said by its sign, and the sign begins where the API parts articles', () => {
  expect([-0.1, -0.09, 0, 0.1].map((value) => toneWords(value).text)).toEqual([
    'tone negative, −0.10',
    'tone neutral, −0.09',
    'tone neutral, 0.00',
    'tone positive, +0.10',
  ])
})

test.each([
  [
    { kind: 'OFFICE', inverse: false, office: 'prime minister', from: 2019, to: 2022 },
    'prime minister there, 2019–2022',
  ],
  [{ kind: 'OFFICE', inverse: true, office: 'president', from: 2012, to: null }, 'president, from 2012'],
  [{ kind: 'CAPITAL', inverse: true, office: null, from: null, to: null }, 'its capital'],
  [{ kind: 'PART', inverse: false, office: null, from: null, to: null }, 'to which it belongs'],
] as const)('%o', (relation, words) => expect(relationWords(relation)).toBe(words))

describe('what opens stands in the address', () => {
  const there = (open: Parameters<typeof printUrlState>[1]) => {
    const params = Object.fromEntries(new URLSearchParams(printUrlState({}, open)))
    return parseUrlState(params)
  }
  test('a pair', () => {
    const subject = { kind: 'pair', id: 'Entity:person.a', other: 'Entity:place.b' } as const
    const slice = { entities: { all: ['Entity:person.a', 'Entity:place.b'] } }
    expect(there({ open: { slice, subject } }).view.open).toEqual({ slice, subject })
  })
  test('a wording with blanks, commas and percent signs', () => {
    const id = 'Entity:person.a=Ama Okoro, the 5 % = winner; ~'
    const opened = { slice: { wordings: [id] }, subject: { kind: 'wording', id } as const }
    const { view, ignored } = there({ open: opened })
    expect(ignored).toEqual([])
    expect(view.open).toEqual(opened)
  })
})
