import { removeArticle, resolveGrouping } from '@parallax/database'
import { copyResolver, storyResolver } from '@parallax/reading/grouping'
import { type Draft, storeArticle } from '@parallax/testkit'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Answer, type Bench, bench } from './operation.ts'

const BODY = `The quay at Sandmoor will be rebuilt in stone after the storm of last autumn broke the wooden one in three places, the port board said on Friday.
Fishermen had asked for stone for years because worms eat the piles, and because each repair closes the quay for most of a season.
The board will pay for it with a loan over twenty years and with what the ferry company owes it for the use of the old slipway.`

let version = 0
const draft = (name: string, day: number, more: Partial<Draft> = {}): Draft => ({
  ...{ url: `https://sandmoor.example/${name}`, title: name, body: BODY, published: `2020-05-0${day}` },
  ...more,
  engine: { version: `${++version}`, model: 'test' },
})

let api: Bench
const id: Record<string, string> = {}
beforeAll(async () => {
  api = await bench()
  for (const [name, one] of Object.entries({
    first: draft('first', 1, { outlet: 'Sandmoor Echo' }),
    copy: draft('copy', 2, { outlet: 'Dune Herald', body: BODY.replace('on Friday', 'late on Friday') }),
    credited: draft('credited', 3, { outlet: 'Dune Herald', agency: 'Fjordwire' }),
    agency: draft('agency', 3, { outlet: 'Fjordwire', agency: 'Fjordwire', body: 'Wool is dearer.' }),
    other: draft('other', 4, { outlet: 'Dune Herald', body: 'Terns nest on the old slipway.' }),
  }))
    id[name] = `Article:${await storeArticle(api.database, one)}`
  await storeArticle(
    api.database,
    draft('other', 4, { outlet: 'Dune Herald', body: 'Gulls nest on the old slipway.' }),
  )
  await resolveGrouping(api.database, { copies: copyResolver, stories: storyResolver })
})
afterAll(() => api.database.drop())

const node = async (name: string, fields: string) =>
  (await api.data(`{ node(id: "${id[name]}") { ... on Article { ${fields} } } }`)).node

it('a copy points at the earliest known original, and that one at its copies', async () => {
  expect(await node('copy', 'copyOf { article { title } kind rule } copies { total }')).toEqual({
    copyOf: { article: { title: 'first' }, kind: 'NEAR', rule: 'words-aligned' },
    copies: { total: 0 },
  })
  expect(
    await node(
      'first',
      'copyOf { kind } copies { total copies(limit: 1) { article { title } kind similarity } }',
    ),
  ).toMatchObject({
    copyOf: null,
    copies: { total: 2, copies: [{ article: { title: 'copy' }, kind: 'NEAR' }] },
  })
})

it('a share opens onto the passages, in either text', async () => {
  const { text, reuse } = await node(
    'copy',
    `text reuse { total shared { article { title text } share otherShare words
       passages { words text otherText span { start end } otherSpan { start end } } } }`,
  )
  expect(reuse.total).toBe(2)
  for (const { article, words, passages, share } of reuse.shared) {
    expect(share).toBeGreaterThan(0.95)
    expect(passages.reduce((sum: number, passage: { words: number }) => sum + passage.words, 0)).toBe(words)
    for (const { span, otherSpan, ...passage } of passages) {
      expect(text.slice(span.start, span.end)).toBe(passage.text)
      expect(article.text.slice(otherSpan.start, otherSpan.end)).toBe(passage.otherText)
    }
  }
})

it('an earlier version says word by word what became of it', async () => {
  const { revisions } = await node('other', 'revisions { number title body changes { kind text } }')
  expect(revisions).toMatchObject([
    {
      number: 1,
      changes: [
        { kind: 'KEPT', text: 'other\n\n' },
        { kind: 'REMOVED', text: 'Terns' },
        { kind: 'ADDED', text: 'Gulls' },
        { kind: 'KEPT', text: ' nest on the old slipway.' },
      ],
    },
  ])
  expect((await api.data('{ overview { articles } }')).overview.articles).toBe(5)
})

it('says what waits to be compared, and what could not be', async () => {
  const asked = '{ comparing { waiting leftOut latest { article { title } } } }'
  expect((await api.data(asked)).comparing).toEqual({ waiting: 0, leftOut: 0, latest: [] })
  const late = draft('late', 5, { outlet: 'Dune Herald', body: 'A ferry is late.' })
  const lateId = await storeArticle(api.database, late)
  expect((await api.data(asked)).comparing.waiting).toBe(1)
  const sketchOf = () => {
    throw new Error('Not this one.')
  }
  await resolveGrouping(api.database, { copies: { ...copyResolver, sketchOf }, stories: storyResolver })
  const { comparing } = await api.data(asked)
  expect(comparing).toEqual({ waiting: 0, leftOut: 1, latest: [{ article: { title: 'late' } }] })
  await removeArticle(api.database, lateId)
  await resolveGrouping(api.database, { copies: copyResolver, stories: storyResolver })
  expect((await api.data(asked)).comparing.leftOut).toBe(0)
})

it('whose words an outlet prints adds up to its articles', async () => {
  const parts =
    'articles own { share { numerator } } wire { share { numerator } } copies { share { numerator } }'
  const data = await api.data(
    `{ wireShareByOutlet { outlet { name } ${parts} }
       once: wireShareByOutlet(filter: { copiesOnce: true }, outlets: ["dune-herald"]) { ${parts} }
       node(id: "Outlet:sandmoor-echo") { ... on Outlet { wireShare { ${parts} } } } }`,
  )
  const flat = ({ outlet, articles, own, wire, copies }: Answer) => [
    ...(outlet ? [outlet.name] : []),
    articles,
    ...[own, wire, copies].map(({ share }) => share.numerator),
  ]
  expect(data.wireShareByOutlet.map(flat).sort()).toEqual([
    ['Dune Herald', 3, 1, 1, 1],
    ['Fjordwire', 1, 1, 0, 0],
    ['Sandmoor Echo', 1, 1, 0, 0],
  ])
  expect(data.once.map(flat)).toEqual([[1, 1, 0, 0]])
  expect(flat(data.node.wireShare)).toEqual([1, 1, 0, 0])
})

it('an original that is gone is nobody’s original', async () => {
  await removeArticle(api.database, (id.first ?? '').slice('Article:'.length))
  expect((await node('copy', 'copyOf { kind } reuse { total }')).copyOf).toBeNull()
  await resolveGrouping(api.database, { copies: copyResolver, stories: storyResolver })
  expect(await node('credited', 'copyOf { article { title } } reuse { total }')).toEqual({
    copyOf: { article: { title: 'copy' } },
    reuse: { total: 1 },
  })
})
