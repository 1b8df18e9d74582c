import { describe, expect, test } from 'vitest'
import { namesIn, UNCOUNTED } from '../features/articles/marked-names.ts'

const name = (text: string, start: number, type = 'PERSON') => ({
  ...{ start, end: start + text.length, text, type, entity: null, confidence: 1, rule: 'test' },
})
const article = {
  mentions: [
    { ...name('Mina Okoro', 0), position: 0, form: 'NAME', demonym: false },
    { ...name('she', 20), position: 1, form: 'PRONOUN', demonym: false },
    { ...name('Vell', 30, 'PLACE'), position: 2, form: 'NAME', demonym: false },
  ],
  furnitureMentions: [name('Tor Vale', 60), name('Oslo', 75, 'PLACE')],
} as unknown as Parameters<typeof namesIn>[0]
const body = { role: 'BODY', start: 0, end: 50 }
const teaser = { role: 'TEASER', start: 50, end: 90 }
const texts = (...asked: Parameters<typeof namesIn>) => namesIn(...asked).map(({ text }) => text)

describe('names that are marked', () => {
  test('in the body: names, no pronouns, whatever is asked of furniture', () => {
    expect(texts(article, body, new Set([UNCOUNTED]))).toEqual(['Mina Okoro', 'Vell'])
    expect(namesIn(article, body, new Set()).every(({ counted }) => counted)).toBe(true)
  })

  test('in furniture: none unless asked, and then they do not count', () => {
    expect(texts(article, teaser, new Set([UNCOUNTED]))).toEqual([])
    expect(texts(article, teaser, new Set())).toEqual(['Tor Vale', 'Oslo'])
    expect(namesIn(article, teaser, new Set()).some(({ counted }) => counted)).toBe(false)
  })

  test('a kind that is switched off is off in both', () => {
    expect(texts(article, body, new Set(['PLACE']))).toEqual(['Mina Okoro'])
    expect(texts(article, teaser, new Set(['PLACE']))).toEqual(['Tor Vale'])
  })

  test('only those of the block', () => {
    expect(texts(article, { ...teaser, end: 70 }, new Set())).toEqual(['Tor Vale'])
  })
})
