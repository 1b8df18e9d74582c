import { describe, expect, it, test } from 'vitest'
import { checkGiven } from '../src/01-clean/given.ts'

const article = { id: 'a', text: 'The ferry left Quillport.' }

describe('what is given beside an article is used', () => {
  it.each([
    ['url', 'https://eastmere-post.example/a?b=c#d'],
    ['url', ' http://eastmere-post.example '],
    ['publishedAt', '2020-05-08'],
    ['publishedAt', '2020-05-08T14:26:00Z'],
    ['publishedAt', '2020-05-08T14:26:00+05:30'],
    ['publishedAt', '20200508'],
    ['publishedAt', '8 May 2020'],
    ['retrievedAt', '2020-05-08T14:26:00Z'],
    ['retrievedAt', '2020-05-08T14:26:00.123+05:30'],
    ['retrievedAt', '2020-05-08 14:26Z'],
    ['language', 'en'],
    ['language', 'pt-BR'],
  ])('%s: %s', (field, value) => {
    const input = { ...article, [field]: value }
    expect(checkGiven(input)).toEqual({ input, warnings: [] })
  })
})

describe('what cannot be used is left out and told, and the article stays', () => {
  it.each([
    ['url', 'eastmere-post.example/a'],
    ['url', 'ftp://eastmere-post.example/a'],
    ['url', 'see below'],
    ['publishedAt', 'yesterday'],
    ['publishedAt', '2020-02-30'],
    ['publishedAt', '2020-13-01'],
    ['publishedAt', ''],
    ['retrievedAt', '2020-05-08'],
    ['retrievedAt', '2020-05-08T14:26:00'],
    ['retrievedAt', '2020-02-30T14:26:00Z'],
    ['retrievedAt', '2020-05-08T25:26:00Z'],
    ['retrievedAt', 'just now'],
    ['language', 'english language'],
  ])('%s: %s', (field, value) => {
    const { input, warnings } = checkGiven({ ...article, [field]: value })
    expect(input).toEqual(article)
    expect(warnings).toEqual([
      { field, message: expect.stringMatching(/^“[^”]*” in "[^"]*" is not [^,]*, and was left out\.$/) },
    ])
  })
})

test('several are told one by one, and a long one is cut', () => {
  const { warnings } = checkGiven({ ...article, url: 'x'.repeat(500), publishedAt: 'soon' })
  expect(warnings.map(({ field }) => field)).toEqual(['url', 'publishedAt'])
  expect(warnings[0]?.message.length).toBeLessThan(200)
})
