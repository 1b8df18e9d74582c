import { readFileSync } from 'node:fs'
import { type ArticleFilter, CHART_SPEC_VERSION, ChartSpec } from '@parallax/domain'
import { buildSchema, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { chartRequest } from '../../src/ask/chart-request.ts'
import * as articleDocuments from '../../src/ask/documents/article-documents.ts'
import * as contrastDocuments from '../../src/ask/documents/contrast-documents.ts'
import * as entityDocuments from '../../src/ask/documents/entity-documents.ts'
import * as phraseDocuments from '../../src/ask/documents/phrase-documents.ts'
import * as quotationDocuments from '../../src/ask/documents/quotation-documents.ts'
import * as toneDocuments from '../../src/ask/documents/tone-documents.ts'
import * as topicDocuments from '../../src/ask/documents/topic-documents.ts'
import { withoutSubject } from '../../src/ask/without-subject.ts'

const schema = buildSchema(readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8'))

const documents = {
  ...articleDocuments,
  ...contrastDocuments,
  ...entityDocuments,
  ...phraseDocuments,
  ...quotationDocuments,
  ...toneDocuments,
  ...topicDocuments,
}

test.each(Object.entries(documents))('the printed schema answers %s', (_, document) => {
  expect(validate(schema, document as Parameters<typeof validate>[1])).toEqual([])
})

const filter: ArticleFilter = { outlets: ['Outlet:northern-post'] }
const spec = (over: object) => ChartSpec.parse({ version: CHART_SPEC_VERSION, filter, ...over })

const overview = {
  articles: 12,
  undated: 1,
  outlets: 1,
  unknownOutlet: 0,
  notAnalysed: 0,
  firstDay: '2020-05-04',
  lastDay: '2020-05-08',
}
const common = {
  overview,
  nodes: [{ __typename: 'Outlet', id: 'Outlet:northern-post', name: 'The Northern Post' }, null],
}
const ada = { id: 'Entity:person.ada-example', name: 'Ada Example', type: 'PERSON' }
const period = { from: '2020-05-04', to: '2020-05-10' }

describe('a chart’s answer becomes its drawing', () => {
  test('ids without their type are asked for with it, and the drawing names them', () => {
    const request = chartRequest(
      spec({
        kind: 'mentions-over-time',
        entities: ['person.ada-example'],
        filter: { outlets: ['northern-post'] },
      }),
    )
    expect(request.variables).toMatchObject({
      filter: { outlets: ['Outlet:northern-post'] },
      ids: ['Outlet:northern-post'],
      entities: ['Entity:person.ada-example'],
      unit: 'WEEK',
    })
    const point = { period, mentions: 5, articles: 2, covered: 11 }
    const undated = { mentions: 1, articles: 1, covered: 1 }
    const drawn = request.drawn(
      {
        ...common,
        mentionsOverTime: {
          unit: 'WEEK',
          timelines: [{ entity: ada, furniture: { mentions: 0, articles: 0 }, points: [point], undated }],
        },
      },
      '2026-11-22',
    )
    expect(drawn.subtitle).toBe('Mentions by name per week · articles from The Northern Post')
    expect(drawn.finding).toBe('Ada Example has 6 mentions in 3 articles.')
    expect(drawn.furniture).toBeNull()
    if (drawn.figure?.type !== 'time') throw new Error('no time figure')
    expect(drawn.figure.series[0]?.points[0]?.opens).toMatchObject({
      slice: { ...filter, entities: { all: [ada.id] }, period },
      subject: { kind: 'entity', id: ada.id },
    })
    expect(drawn.figure.series[0]?.undated?.opens?.slice).toEqual({
      ...filter,
      entities: { all: [ada.id] },
      dated: false,
    })
  })

  test('outlets are compared without the subject in the filter, as the API counts them', () => {
    const request = chartRequest(
      spec({
        kind: 'source-comparison',
        filter: { entities: { all: [ada.id] } },
        subject: { kind: 'entity', id: ada.id },
      }),
    )
    expect(request.variables).toMatchObject({ filter: {}, subject: { kind: 'ENTITY', id: ada.id } })
    const share = { numerator: 3, denominator: 12, share: 0.25, lower: 0.09, upper: 0.53 }
    const drawn = request.drawn(
      {
        overview,
        nodes: [{ __typename: 'Entity', ...ada }],
        sourceComparison: [{ outlet: null, mentions: 9, share, furniture: { mentions: 5, articles: 2 } }],
      },
      '2026-11-22',
    )
    expect(drawn.finding).toContain('Outlet not known is the only outlet')
    expect(drawn.furniture?.text).toBe('5 more mentions in page furniture, not counted.')
    expect(drawn.table.rows[0]?.map(({ opens }) => opens?.slice ?? null)).toEqual([
      null,
      { outletKnown: false, entities: { all: [ada.id] } },
      { outletKnown: false },
      { outletKnown: false, entities: { all: [ada.id] } },
      null,
      { outletKnown: false, entities: { all: [ada.id] } },
      { outletKnown: false, furnitureEntities: [ada.id] },
    ])
  })

  test('whose words an outlet prints opens part by part', () => {
    const request = chartRequest(spec({ kind: 'wire-share', filter: {} }))
    const share = (numerator: number) => ({
      share: { numerator, denominator: 12, share: numerator / 12, lower: 0, upper: 1 },
    })
    const drawn = request.drawn(
      {
        ...common,
        wireShareByOutlet: [
          { outlet: null, articles: 12, own: share(5), taken: share(7), wire: share(4), copies: share(3) },
        ],
      },
      '2026-11-22',
    )
    expect(drawn.table.rows[0]?.map(({ opens }) => opens?.slice ?? null)).toEqual([
      null,
      { outletKnown: false, originalOnly: true },
      { outletKnown: false, originalOnly: false, agencyKnown: true },
      { outletKnown: false, originalOnly: false, agencyKnown: false },
      { outletKnown: false },
      { outletKnown: false, originalOnly: false },
      null,
    ])
  })

  test('of chosen outlets, only their articles are counted and said', () => {
    const outlets = ['northern-post', 'Outlet:harbour-courier']
    const request = chartRequest(spec({ kind: 'topics-by-outlet', filter: {}, outlets }))
    const global = ['Outlet:northern-post', 'Outlet:harbour-courier']
    expect(request.variables).toMatchObject({
      filter: { outlets: global },
      outlets: global,
      ids: [...global].sort(),
    })
    const drawn = request.drawn({ ...common, topicBreakdown: [], topicsByOutlet: [] }, '2026-11-22')
    expect(drawn.subtitle).toContain('articles from The Northern Post or Outlet:harbour-courier')
    expect(chartRequest(spec({ kind: 'topics-by-outlet', outlets })).variables).toMatchObject({
      filter: { outlets: ['Outlet:northern-post'] },
    })
  })

  test('the articles around a pair are those that mention the first', () => {
    const request = chartRequest(spec({ kind: 'co-occurrence', entity: ada.id }))
    expect(request.variables).toMatchObject({
      withEntity: { ...filter, entities: { all: [ada.id] } },
      limit: 15,
    })
    const other = { id: 'Entity:place.harbour', name: 'Harbour', type: 'PLACE' }
    const drawn = request.drawn(
      {
        ...common,
        node: { __typename: 'Entity', ...ada },
        whole: { articles: 10 },
        coOccurrence: [
          { entity: other, articles: 4, mentions: 7, expected: 2, furniture: { mentions: 1, articles: 1 } },
        ],
      },
      '2026-11-22',
    )
    expect(drawn.finding).toContain('in 4 of the 10 articles that mention Ada Example')
    if (drawn.figure?.type !== 'bars') throw new Error('no bars')
    expect(drawn.figure.rows[0]?.mark.opens?.slice.entities).toEqual({ all: [ada.id, other.id] })
    expect(drawn.furniture?.parts[0]?.opens).toMatchObject({
      slice: { ...filter, entities: { all: [ada.id] }, furnitureEntities: [other.id] },
      subject: { kind: 'furniture-entity', id: other.id },
    })
  })
})

describe('the filter without the subject', () => {
  const subject = { kind: 'entity', id: 'a' } as const
  test.each([
    [{ entities: { all: ['a'] } }, {}],
    [{ entities: { all: ['a', 'b'] } }, { entities: { all: ['b'] } }],
    [{ entities: { any: ['a'] } }, {}],
    [{ entities: { any: ['a', 'b'] } }, { entities: { any: ['a', 'b'] } }],
    [{ entities: { none: ['a'] } }, { entities: { none: ['a'] } }],
    [
      { topics: { all: ['a'] }, text: 'x' },
      { topics: { all: ['a'] }, text: 'x' },
    ],
  ])('%j becomes %j', (given, left) => expect(withoutSubject(given, subject)).toEqual(left))
})

describe('charts of quotations', () => {
  const speaker = (name: string | null, quotations: number) => ({
    speaker: name === null ? null : { ...ada, id: `Entity:person.${name}`, name },
    ...{ quotations, articles: 2, words: quotations * 10, wordShare: 0.5, depth: 0.25 },
    share: { numerator: quotations, denominator: 20, share: 0.5, lower: 0.3, upper: 0.7 },
    kinds: [
      { kind: 'DIRECT', quotations, articles: 2 },
      { kind: 'INDIRECT', quotations: 0, articles: 0 },
      { kind: 'MIXED', quotations: 0, articles: 0 },
    ],
    cueClasses: [{ cueClass: null, quotations, articles: 2 }],
  })

  test('the choice is asked for and said, and every number opens within it', () => {
    const request = chartRequest(
      spec({
        kind: 'quoted-speakers',
        quotations: { speakers: ['person.ada'], kinds: ['direct'] },
        measure: 'words',
      }),
    )
    expect(request.variables).toMatchObject({
      quotations: { speakers: ['Entity:person.ada'], kinds: ['direct'] },
      ids: ['Entity:person.ada', 'Outlet:northern-post'],
      by: 'WORDS',
      limit: 10,
    })
    const all = { speakers: 1, quotations: 20, articles: 4, words: 200, articleWords: 900 }
    const drawn = request.drawn(
      { ...common, quotedSpeakers: { ...all, counts: [speaker('ada', 12)], unknown: speaker(null, 8) } },
      '2026-11-22',
    )
    expect(drawn.subtitle).toMatch(/^Words quoted by speaker, direct quotations of /)
    const opened = drawn.table.rows[0]?.[2]?.opens
    expect(opened?.slice).toEqual({
      ...filter,
      quoting: [{ speakers: ['Entity:person.ada'], kinds: ['direct'] }],
    })
    expect(opened?.subject).toEqual({
      kind: 'quotations',
      quotations: { speakers: ['Entity:person.ada'], kinds: ['direct'] },
    })
  })

  test('outlets of one’s own are the articles that are spoken of', () => {
    const request = chartRequest(spec({ kind: 'speakers-by-outlet', outlets: ['northern-post'], filter: {} }))
    expect(request.variables).toMatchObject({
      filter: { outlets: ['Outlet:northern-post'] },
      outlets: ['Outlet:northern-post'],
    })
  })
})
