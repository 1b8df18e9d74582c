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

describe('the address that a page states for itself', () => {
  const PAGE = 'https://tidewater.example/2020/05/ferry-leaves'
  const link = (href: string) => `<link rel="canonical" href="${href}">`
  const graph = (content: string) => `<meta property="og:url" content="${content}">`
  const urlOf = (head: string, url?: string) =>
    checkGiven({
      ...{ id: 'a', html: `<html><head>${head}</head><body><p>The ferry left.</p></body></html>` },
      ...(url && { url }),
    }).input.url

  test.each([
    ['its canonical link', link(PAGE), PAGE],
    ['Open Graph’s', graph(PAGE), PAGE],
    ['the same in two dresses', link(PAGE) + graph(`${PAGE}?utm_source=mail`), PAGE],
    ['two different pages', link(PAGE) + graph('https://other.example/2020/05/ferry-leaves'), undefined],
    ['the front page', link('https://tidewater.example/'), undefined],
    [
      'a section',
      link('https://tidewater.example/news') + graph('https://tidewater.example/news'),
      undefined,
    ],
    ['half an address', link('/2020/05/ferry-leaves'), undefined],
    ['no web address', link('javascript:alert(20200)'), undefined],
    ['nothing', '', undefined],
    ['a link in the text', `</head><body>${link(PAGE)}`, undefined],
  ])('%s', (_, head, url) => {
    expect(urlOf(head)).toBe(url)
  })

  test('does not count where one is given', () => {
    expect(urlOf(link(PAGE), 'https://mirror.example/7')).toBe('https://mirror.example/7')
  })
})
