import { processRun } from '@parallax/ingest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, type Bench, bench } from './operation.ts'

/** An article with `odd` in its prose, inside a name, in the headline and at both ends of a paragraph. */
const withIn = (odd: string) =>
  [
    `Wendmouth votes for a ${odd}harbour wall`,
    '',
    `${odd}The council of Wendmouth met on Monday and voted for the new wall, Ilse Varga said.${odd}`,
    '',
    `“We will ${odd}build it,” Ilse ${odd}Varga told the council. It costs 😀 two million.`,
    '',
    'Work on the wall begins in spring, and the harbour stays open for as long as it lasts, the council said. '.repeat(
      12,
    ),
  ].join('\n')

const KEPT = [
  ['right-to-left marks', '\u200f\u202eabc\u202c'],
  ['isolates that never end', '\u2067'],
  ['a line separator', '\u2028'],
  ['a paragraph separator', '\u2029'],
  ['a form feed', '\f'],
  ['a vertical tab', '\v'],
  ['a byte-order mark in the middle', 'a\ufeffb'],
  ['noncharacters', '\ufffe\uffff\ufdd0\u{10ffff}'],
  ['a private character', '\ue000'],
  ['one control character', '\u0007'],
  ['letters beyond the basic plane', '𝒲😀'],
  ['combining marks', 'e\u0301\u0327'],
  ['a next line of C1', '\u0085'],
  ['carriage returns', 'a\r\rb'],
  ['the escapes of JSON and COPY', '\\N\\u0000\\.\t'],
] as const
/** Half of a pair is no character: PostgreSQL stores none. */
const REPLACED = [
  ['a first half alone', 'a\ud83db', 'a\ufffdb'],
  ['a second half alone', 'c\udc00d', 'c\ufffdd'],
  ['halves the wrong way round', '\ude00\ud83d', '\ufffd\ufffd'],
] as const

let api: Bench
/** Of each article that was handed in, what the schema gives back, by its name. */
let items: Map<string, Answer>

const ADD = `mutation ($articles: [ArticleInput!]) { addArticles(articles: $articles) {
  ... on MutationAddArticlesSuccess { data { id items(first: 100) { nodes { name state } } } } } }`
const RUN = `query ($id: ID!) { node(id: $id) { ... on IngestRun { items(first: 100) { nodes {
  name state code message article { text source title titleEvidence { start end text }
  blocks { start end } sentences { start end } mentions { start end text }
  quotations { content contentStart contentEnd } } } } } } }`

beforeAll(async () => {
  api = await bench()
  const texts = [
    ...KEPT.map(([name, odd]) => ({ name, text: withIn(odd) })),
    ...REPLACED.map(([name, odd]) => ({ name, text: withIn(odd) })),
  ]
  const pages = KEPT.map(([name, odd]) => ({
    name: `page: ${name}`,
    html: `<title>${odd}A wall</title><article>${withIn(odd)
      .split('\n\n')
      .map((p) => `<p>${p}</p>`)
      .join('')}</article>`,
  }))
  const refused = [
    { name: 'a zero byte', text: withIn('\0') },
    { name: 'page: a zero byte', html: `<p>${withIn('\0')}</p>` },
  ]
  const { addArticles } = await api.data(ADD, { articles: [...texts, ...refused, ...pages] })
  const [runId] = api.started
  await processRun(api.database, runId as string)
  const { node } = await api.data(RUN, { id: addArticles.data.id })
  items = new Map(node.items.nodes.map((item: Answer) => [item.name, item]))
})
afterAll(() => api.database.drop())

/** Every place that the schema gives selects the words that it claims, and the blocks are the whole text. */
function expectExact({ text, title, titleEvidence, blocks, mentions, quotations, sentences }: Answer): void {
  for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words)
  for (const { content, contentStart, contentEnd } of quotations)
    expect(text.slice(contentStart, contentEnd)).toBe(content)
  if (titleEvidence?.text) {
    expect(text.slice(titleEvidence.start, titleEvidence.end)).toBe(titleEvidence.text)
    expect(titleEvidence.text).toContain(title)
  }
  expect(blocks.map(({ start, end }: Answer) => text.slice(start, end)).join('')).toBe(text)
  for (const { start, end } of sentences) expect(text.slice(start, end).trim()).not.toBe('')
  expect(mentions.length).toBeGreaterThan(0)
}

describe('through the collection and out of the schema, nothing is lost and every offset is exact', () => {
  it.each(KEPT)('%s', (name, odd) => {
    const { state, article } = items.get(name)
    expect(state).toBe('STORED')
    expect(article.text).toBe(withIn(odd))
    expectExact(article)
  })

  it.each(REPLACED)('%s becomes a replacement character, one for one', (name, odd, instead) => {
    const { state, article } = items.get(name)
    expect(state).toBe('STORED')
    expect(article.text).toBe(withIn(instead))
    expect(article.text).toHaveLength(withIn(odd).length)
    expectExact(article)
  })

  it.each(KEPT)('a page with %s', (name, odd) => {
    const { state, article } = items.get(`page: ${name}`)
    expect(state).toBe('STORED')
    expect(article.source).toContain(withIn(odd).split('\n\n')[1])
    expectExact(article)
  })

  it.each(['a zero byte', 'page: a zero byte'])('%s is refused by name, and the others are kept', (name) => {
    expect(items.get(name)).toMatchObject({ state: 'FAILED', code: 'BINARY', article: null })
    expect(items.get(name).message).toContain('zero bytes')
  })
})
