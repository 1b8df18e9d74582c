import { pageOfChart } from '@parallax/addresses'
import { prepare } from '@parallax/charts/prepare'
import { csvOf } from '@parallax/charts/text'
import { CHART_SPEC_VERSION, ChartSpec } from '@parallax/domain'
import { parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { embedAddress, embedCode } from '../embed-code.ts'
import { graphqlLink } from '../graphql-link.ts'

const spec = (over: object) => ChartSpec.parse({ version: CHART_SPEC_VERSION, filter: {}, ...over })

describe('CSV', () => {
  const drawnOf = (name: string) =>
    prepare(
      {
        kind: 'topic-breakdown',
        spec: { kind: 'topic-breakdown', version: CHART_SPEC_VERSION, filter: {}, limit: 17 },
        data: [{ topic: { id: 't', name }, articles: 3, slice: {}, subject: null }],
      },
      {
        filter: {},
        names: {},
        collection: {
          articles: 12,
          undated: 0,
          outlets: 1,
          unknownOutlet: 0,
          notAnalysed: 0,
          firstDay: null,
          lastDay: null,
        },
        asOf: '2026-11-22',
      },
    )
  test('numbers are bare, lines end as RFC 4180 says', () => {
    expect(csvOf(drawnOf('health'))).toBe('Topic,Articles,Share of 12 articles\r\nHealth,3,0.25\r\n')
  })
  test.each([
    ['=1+1', "'=1+1"],
    ['@sum', "'@sum"],
    ['-1', "'-1"],
    ['a, b', '"A, b"'],
    ['say "x"', '"Say ""x"""'],
  ])('%s is written %s, so that no spreadsheet runs it', (name, written) => {
    expect(csvOf(drawnOf(name)).split('\r\n')[1]).toBe(`${written},3,0.25`)
  })
})

describe('the code to embed', () => {
  const choices = {
    origin: 'https://news.example',
    slug: 'abc',
    title: 'Names "most" <mentioned> & more',
    theme: 'dark',
    width: 720,
    height: 480,
    script: false,
  } as const
  test('is one frame with a title, a real size and no more rights than it needs', () => {
    expect(embedCode(choices)).toBe(
      '<iframe src="https://news.example/embed/abc?theme=dark" title="Names &quot;most&quot; &lt;mentioned&gt; &amp; more" width="720" height="480" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" style="border:0;max-width:100%"></iframe>',
    )
  })
  test('the script is a second line that can be left out', () => {
    const [frame, script] = embedCode({ ...choices, script: true }).split('\n')
    expect(frame).toBe(embedCode(choices))
    expect(script).toBe('<script async src="https://news.example/embed.js"></script>')
  })
  test('the theme of the system needs no word', () => {
    expect(embedAddress({ ...choices, theme: 'auto' })).toBe('https://news.example/embed/abc')
  })
})

test('the explorer gets the query whole, in the hash', () => {
  const link = graphqlLink(spec({ kind: 'articles-over-time', unit: 'day' }))
  expect(link).toMatch(/^\/graphql#/)
  const hash = new URLSearchParams(link.slice(link.indexOf('#') + 1))
  expect(() => parse(hash.get('query') ?? '')).not.toThrow()
  expect(JSON.parse(hash.get('variables') ?? '')).toEqual({ filter: {}, ids: [], unit: 'DAY' })
})

test('bare ids of a saved chart lead to the same page', () => {
  const filter = { topics: { all: ['medtop:07000000'] } }
  expect(pageOfChart(spec({ kind: 'topic-breakdown', filter }))).toBe(
    pageOfChart(spec({ kind: 'topic-breakdown', filter: { topics: { all: ['Topic:medtop:07000000'] } } })),
  )
})

test.each([
  [{ kind: 'top-entities' }, '/entities?outlets=northern-post'],
  [
    { kind: 'co-occurrence', entity: 'person.ada-example' },
    '/entities/person.ada-example?outlets=northern-post',
  ],
  [
    { kind: 'source-comparison', subject: { kind: 'topic', id: 'Topic:medtop:07000000' } },
    '/topics/medtop%3A07000000?outlets=northern-post',
  ],
  [
    { kind: 'tone-by-outlet', entity: 'person.ada-example', voice: 'quoted' },
    '/entities/person.ada-example?outlets=northern-post&voice=quoted',
  ],
  [
    { kind: 'tone-over-time', entity: 'person.ada-example' },
    '/entities/person.ada-example?outlets=northern-post',
  ],
  [{ kind: 'articles-over-time' }, '/?outlets=northern-post'],
])('the page of %j is %s', (over, page) => {
  expect(pageOfChart(spec({ ...over, filter: { outlets: ['Outlet:northern-post'] } }))).toBe(page)
})
