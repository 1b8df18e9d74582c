import {
  countQuotationsEach,
  listArticles,
  listEvidence,
  listQuotationsEach,
  QUOTATION_ORDERS,
  quotationFacets,
  quotedSpeakers,
  speakersByOutlet,
} from '@parallax/database'
import { CUE_CLASSES, type Opens, QUOTATION_KINDS, type QuotationFilter } from '@parallax/domain'
import { type TestDatabase, testDatabase } from '@parallax/testkit'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ENTITY_IDS, storeCorpus } from './corpus.ts'
import { filters } from './random-filter.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await storeCorpus(database, 60)
})
afterAll(() => database.drop())

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 })
const choices: fc.Arbitrary<QuotationFilter> = fc
  .record({
    speakers: maybe(fc.subarray(ENTITY_IDS, { minLength: 1, maxLength: 3 })),
    speakerKnown: maybe(fc.boolean()),
    kinds: maybe(fc.subarray([...QUOTATION_KINDS], { minLength: 1 })),
    cueClasses: maybe(fc.subarray([...CUE_CLASSES], { minLength: 1 })),
    cued: maybe(fc.boolean()),
    cue: maybe(fc.constantFrom('spoke', 'SPOKE', 'met', 'nobody')),
    words: maybe(fc.constantFrom('tariff', 'ferry or harvest', '-vaccine', '"unbalanced')),
    naming: maybe(fc.subarray(ENTITY_IDS, { minLength: 1, maxLength: 1 })),
    minWords: maybe(fc.integer({ min: 1, max: 8 })),
  })
  .map((choice) => Object.fromEntries(Object.entries(choice).filter(([, part]) => part !== undefined)))

/** The stored quotations that a choice means, told without SQL; words apart. */
async function meant({ words: _words, ...choice }: QuotationFilter) {
  const { kysely } = database
  const rows = await kysely
    .selectFrom('quotation')
    .select([
      'articleId',
      'position',
      'kind',
      'cue',
      'cueClass',
      'speakerEntityId',
      'contentStart',
      'contentEnd',
    ])
    .select('words')
    .execute()
  const names = await kysely
    .selectFrom('mention')
    .select(['articleId', 'entityId', 'start', 'end'])
    .where('form', '=', 'name')
    .execute()
  return rows.filter(
    (row) =>
      (!choice.speakers?.length || choice.speakers.includes(row.speakerEntityId ?? '')) &&
      (choice.speakerKnown === undefined || choice.speakerKnown === (row.speakerEntityId !== null)) &&
      (!choice.kinds?.length || choice.kinds.includes(row.kind)) &&
      (!choice.cueClasses?.length || (row.cueClass !== null && choice.cueClasses.includes(row.cueClass))) &&
      (choice.cued === undefined || choice.cued === (row.cue !== null)) &&
      (choice.cue === undefined || choice.cue.toLowerCase() === row.cue?.toLowerCase()) &&
      row.words >= (choice.minWords ?? 0) &&
      (choice.naming ?? []).every((entity) =>
        names.some(
          (name) =>
            name.articleId === row.articleId &&
            name.entityId === entity &&
            name.start >= row.contentStart &&
            name.end <= row.contentEnd,
        ),
      ),
  )
}

describe('a choice of quotations', () => {
  it('selects what it says', () =>
    fc.assert(
      fc.asyncProperty(choices, async ({ words: _words, ...choice }) => {
        const expected = await meant(choice)
        const [page] = await listQuotationsEach(database.kysely, [
          { filter: {}, quotations: choice, page: { first: 100 } },
        ])
        const key = ({ articleId, position }: { articleId: string; position: number }) =>
          `${articleId}.${position}`
        expect(page?.edges.map(({ node }) => key(node)).sort()).toEqual(expected.map(key).sort())
      }),
      { numRuns: 60 },
    ))

  it('finds words of the content, whatever their ending, and not those around it', async () => {
    const [harvest, spoke] = await countQuotationsEach(database.kysely, [
      { filter: {}, quotations: { words: 'harvests' } },
      { filter: {}, quotations: { words: 'Eastmere' } },
    ])
    const rows = await database.kysely.selectFrom('quotation').select('content').execute()
    expect(harvest).toBe(rows.filter(({ content }) => /harvest/i.test(content)).length)
    expect(spoke).toBe(rows.filter(({ content }) => /eastmere/i.test(content)).length)
  })

  it.each(['\0', '"unbalanced', '((', "'; drop table quotation; --", 'the'])(
    'takes any words: %j',
    async (words) => {
      expect(
        await countQuotationsEach(database.kysely, [{ filter: {}, quotations: { words } }]),
      ).toHaveLength(1)
    },
  )

  it.each(QUOTATION_ORDERS)('is walked page by page without a repetition, %s first', async (order) => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const [page] = await listQuotationsEach(database.kysely, [
        { filter: {}, order, page: { first: 4, after } },
      ])
      seen.push(...(page?.edges ?? []).map(({ node }) => `${node.articleId}.${node.position}`))
      after = page?.hasNextPage ? (page.edges.at(-1)?.cursor ?? null) : null
    } while (after)
    const [total] = await countQuotationsEach(database.kysely, [{ filter: {} }])
    expect(new Set(seen).size).toBe(total)
    expect(seen.length).toBe(total)
  })
})

/** What stands behind a number adds up to it. */
async function adds({
  quotations,
  articles,
  slice,
  subject,
}: Opens & { quotations: number; articles: number }) {
  const evidence = await listEvidence(database.kysely, { filter: slice, subject, page: { first: 100 } })
  const list = await listArticles(database.kysely, { filter: slice, page: { first: 100 } })
  expect(evidence.edges).toHaveLength(quotations)
  expect(list.edges).toHaveLength(articles)
  const held = new Set(evidence.edges.map(({ node }) => node.articleId))
  expect(held).toEqual(new Set(list.edges.map(({ node }) => node.id)))
}

const sum = <T>(rows: readonly T[], of: (row: T) => number) => rows.reduce((all, row) => all + of(row), 0)

describe('who is quoted', () => {
  it('adds up to all quotations and all words, and every number opens', () =>
    fc.assert(
      fc.asyncProperty(
        filters,
        choices,
        fc.constantFrom('words', 'quotations'),
        async (filter, quotations, by) => {
          const room = await quotedSpeakers(database.kysely, filter, { quotations, by, limit: 50 })
          const each = [...room.counts, room.unknown]
          expect(room.counts).toHaveLength(room.speakers)
          expect(sum(each, (one) => one.quotations)).toBe(room.quotations)
          expect(sum(each, (one) => one.words)).toBe(room.words)
          expect(room.counts.map((one) => one[by])).toEqual(
            room.counts.map((one) => one[by]).toSorted((a, b) => b - a),
          )
          await adds(room)
          for (const one of each) {
            expect(sum(one.kinds, (kind) => kind.quotations)).toBe(one.quotations)
            expect(sum(one.cueClasses, (cue) => cue.quotations)).toBe(one.quotations)
            for (const opens of [one, ...one.kinds, ...one.cueClasses]) await adds(opens)
          }
        },
      ),
      { numRuns: 20 },
    ))

  it('says how far down: the mean of where quotations begin', async () => {
    const { counts } = await quotedSpeakers(database.kysely, {}, { limit: 1 })
    const rows = await database.kysely
      .selectFrom('quotation')
      .select('depth')
      .where('speakerEntityId', '=', counts[0]?.speaker?.id ?? '')
      .execute()
    expect(counts[0]?.depth).toBeCloseTo(sum(rows, ({ depth }) => depth) / rows.length, 10)
  })

  it('counts one who is asked for and not quoted as nothing', async () => {
    const nobody = { id: 'person.nobody', name: 'Nobody', type: 'PERSON' } as const
    const { counts } = await quotedSpeakers(database.kysely, {}, { only: [nobody] })
    expect(counts).toMatchObject([{ speaker: nobody, quotations: 0, words: 0, depth: null }])
  })
})

describe('whom each outlet quotes', () => {
  it('adds up over outlets, and every cell opens', () =>
    fc.assert(
      fc.asyncProperty(filters, choices, async (filter, quotations) => {
        const rows = await speakersByOutlet(database.kysely, filter, { quotations, limit: 30 })
        const room = await quotedSpeakers(database.kysely, filter, { quotations, limit: 30 })
        expect(sum(rows, (row) => row.quotations)).toBe(room.quotations)
        expect(sum(rows, (row) => row.words)).toBe(room.words)
        for (const { speaker, quotations: found } of room.counts)
          expect(
            sum(rows, (row) => row.speakers.find((one) => one.speaker.id === speaker?.id)?.quotations ?? 0),
          ).toBe(found)
        for (const row of rows) for (const opens of [row, ...row.speakers]) await adds(opens)
      }),
      { numRuns: 12 },
    ))
})

describe('what further choices would leave', () => {
  it('adds up: kinds and classes of cue to everything, each count to its list', () =>
    fc.assert(
      fc.asyncProperty(filters, choices, async (filter, quotations) => {
        const facets = await quotationFacets(database.kysely, filter, quotations)
        const { kinds: _kinds, ...anyKind } = quotations
        const { cueClasses: _classes, cued: _cued, ...anyClass } = quotations
        const totals = await countQuotationsEach(database.kysely, [
          { filter, quotations: anyKind },
          { filter, quotations: anyClass },
        ])
        expect([
          sum(facets.kinds, (one) => one.quotations),
          sum(facets.cueClasses, (one) => one.quotations),
        ]).toEqual(totals)
        const all = [
          ...facets.kinds,
          ...facets.cueClasses,
          ...facets.cues,
          ...facets.speakers,
          facets.unknownSpeaker,
        ]
        for (const opens of all) await adds(opens)
      }),
      { numRuns: 15 },
    ))
})
