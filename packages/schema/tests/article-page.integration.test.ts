import { storeArticle } from '@parallax/testkit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bench, bench } from './operation.ts'

let api: Bench
beforeAll(async () => {
  api = await bench()
})
afterAll(() => api.database.drop())

const PAGE = `query ($id: ID!) { node(id: $id) { ... on Article {
  conflicts { field value evidence { start end confidence rule text } }
  page { kind evidence { rule text } }
  paywall { confidence rule text } } } }`

it('an article says what its page states otherwise, what the page carries, and that it is cut', async () => {
  const body = 'Live: the ferry left. © 2019. Subscribe to read on.'
  const at = (words: string) => ({ start: body.indexOf(words), end: body.indexOf(words) + words.length })
  const id = await storeArticle(api.database, {
    id: 'cut',
    body,
    found: {
      conflicts: [
        { field: 'published', value: '2019', ...at('© 2019'), confidence: 0.5, rule: 'copyright' },
        { field: 'outlet', value: 'Tide', confidence: 0.4, rule: 'json-ld' },
      ],
      page: { kind: 'live-blog', ...at('Live'), confidence: 0.9, rule: 'stamps' },
      paywall: { ...at('Subscribe to read on.'), confidence: 0.8, rule: 'read-on' },
    },
  })
  const { node } = await api.data(PAGE, { id: `Article:${id}` })
  expect(node).toEqual({
    conflicts: [
      {
        field: 'PUBLISHED',
        value: '2019',
        evidence: { ...at('© 2019'), confidence: 0.5, rule: 'copyright', text: '© 2019' },
      },
      {
        field: 'OUTLET',
        value: 'Tide',
        evidence: { start: null, end: null, confidence: 0.4, rule: 'json-ld', text: null },
      },
    ],
    page: { kind: 'LIVE_BLOG', evidence: { rule: 'stamps', text: 'Live' } },
    paywall: { confidence: 0.8, rule: 'read-on', text: 'Subscribe to read on.' },
  })
})

it('an ordinary article says none of it', async () => {
  const found = { page: { kind: 'article' as const, confidence: 1, rule: 'test' } }
  const id = await storeArticle(api.database, { id: 'plain', body: 'The tram stopped.', found })
  const { node } = await api.data(PAGE, { id: `Article:${id}` })
  expect(node).toEqual({ conflicts: [], page: null, paywall: null })
})

it('a mention says what decided whom it means, and where the mention stands that it went by', async () => {
  const body = 'Orla Kern rowed. Kern won. Kerny cheered.'
  const at = (words: string) => ({ start: body.indexOf(words), end: body.indexOf(words) + words.length })
  const of = (text: string, from = text) => ({
    ...{ ...at(from), end: at(from).start + text.length, text, entity: 'e1', confidence: 1, rule: 'test' },
    ...{ type: 'PERSON' as const, form: 'name' as const },
  })
  const id = await storeArticle(api.database, {
    id: 'decided',
    body,
    found: {
      mentions: [
        of('Orla Kern'),
        { ...of('Kern', 'Kern won'), evidence: { rule: 'join:surname', ...at('Orla Kern') } },
        { ...of('Kerny'), evidence: { rule: 'join:known-name' } },
      ],
      entities: [{ id: 'e1', name: 'Orla Kern', type: 'PERSON', wikidata: null, salience: 1, mentions: 3 }],
    },
  })
  const { node } = await api.data(
    'query ($id: ID!) { node(id: $id) { ... on Article { mentions { text evidence { rule start end } } } } }',
    { id: `Article:${id}` },
  )
  expect(node.mentions).toEqual([
    { text: 'Orla Kern', evidence: null },
    { text: 'Kern', evidence: { rule: 'join:surname', ...at('Orla Kern') } },
    { text: 'Kerny', evidence: { rule: 'join:known-name', start: null, end: null } },
  ])
})

describe('what is handed in', () => {
  const ADD = `mutation ($articles: [ArticleInput!]) { addArticles(articles: $articles) {
    ... on MutationAddArticlesSuccess { data { failed items(first: 5, warned: true) { totalCount
      nodes { name state warnings { field message } } } clean: items(warned: false) { totalCount } } } } }`

  it('beside an article and cannot be used is told, and the article is taken', async () => {
    const { addArticles } = await api.data(ADD, {
      articles: [
        {
          name: 'odd',
          text: 'The bus left.',
          publishedAt: 'someday',
          url: 'nowhere',
          retrievedAt: '2020-05-08',
        },
        { name: 'fine', text: 'The cart left.', retrievedAt: '2020-05-08T10:00:00+02:00' },
      ],
    })
    expect(addArticles.data).toMatchObject({
      failed: 0,
      clean: { totalCount: 1 },
      items: { totalCount: 1, nodes: [{ name: 'odd', state: 'WAITING' }] },
    })
    const { warnings } = addArticles.data.items.nodes[0]
    expect(warnings.map(({ field }: { field: string }) => field)).toEqual([
      'url',
      'publishedAt',
      'retrievedAt',
    ])
    for (const { message } of warnings) expect(message).toMatch(/was left out\.$/)
  })
})
