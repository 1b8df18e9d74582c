import {
  type CountedTimeline,
  coOccurrence,
  countArticlesEach,
  countEvidence,
  countEvidenceEach,
  type FurnitureRequest,
  furnitureEach,
  listEntities,
  listEvidence,
  mentionsOverTime,
  sourceComparison,
  topEntities,
} from '@parallax/database'
import { type ArticleFilter, narrow } from '@parallax/domain'
import { storeArticle, type TestDatabase, testDatabase } from '@parallax/testkit'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ENTITY_IDS, storeCorpus, TOPIC_IDS } from './corpus.ts'
import { filters } from './random-filter.ts'

let database: TestDatabase
let all: { articleId: string; text: string; start: number; end: number; entityKey: string }[]
beforeAll(async () => {
  database = await testDatabase()
  await storeCorpus(database, 60)
  all = await database.kysely
    .selectFrom('furniture_mention as named')
    .innerJoin('article', 'article.id', 'named.articleId')
    .select(['named.articleId', 'named.start', 'named.end', 'named.entityKey', 'article.text'])
    .execute()
})
afterAll(() => database.drop())

const subjects: FurnitureRequest['subject'][] = [
  ...ENTITY_IDS.map((id) => ({ kind: 'entity' as const, id })),
  ...TOPIC_IDS.map((id) => ({ kind: 'topic' as const, id })),
]
const sliceOf = ({ filter, subject: { kind, id } }: FurnitureRequest) =>
  narrow(filter, kind === 'entity' ? { furnitureEntity: id } : { furnitureTopic: id })
const subjectOf = ({ subject: { kind, id } }: FurnitureRequest) =>
  ({ kind: kind === 'entity' ? 'furniture-entity' : 'furniture-topic', id }) as const

const everyFilter = (check: (filter: ArticleFilter) => Promise<void>, numRuns = 8) =>
  fc.assert(fc.asyncProperty(filters, check), { numRuns })

describe('what stands in furniture opens', () => {
  it('onto its articles and passages, which add up to it', () =>
    everyFilter(async (filter) => {
      const requests = subjects.map((subject) => ({ filter, subject }))
      const totals = await furnitureEach(database.kysely, requests)
      expect(await countArticlesEach(database.kysely, requests.map(sliceOf))).toEqual(
        totals.map(({ articles }) => articles),
      )
      const evidence = requests.map((request) => ({ filter: sliceOf(request), subject: subjectOf(request) }))
      expect(await countEvidenceEach(database.kysely, evidence)).toEqual(
        totals.map(({ mentions }) => mentions),
      )
    }))

  it('and is what a plain count of the stored names says', async () => {
    const totals = await furnitureEach(
      database.kysely,
      subjects.map((subject) => ({ filter: {}, subject })),
    )
    subjects.forEach(({ kind, id }, i) => {
      const own = all.filter(({ entityKey }) => kind === 'entity' && entityKey === id)
      if (kind === 'entity')
        expect(totals[i]).toEqual({
          mentions: own.length,
          articles: new Set(own.map(({ articleId }) => articleId)).size,
        })
      else expect(totals[i]?.articles).toBeGreaterThan(0)
    })
    expect(all.length).toBeGreaterThan(20)
    for (const { text, start, end, entityKey } of all)
      expect(entityKey).toContain(text.slice(start, end).toLowerCase().replaceAll(' ', '-'))
  })

  it('with every passage marked where the name stands, with the role of its block, page after page', async () => {
    const subject = { kind: 'furniture-entity', id: ENTITY_IDS[0] ?? '' } as const
    const total = await countEvidence(database.kysely, { filter: {}, subject })
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await listEvidence(database.kysely, {
        ...{ filter: {}, subject, page: { first: 3, ...(after ? { after } : {}) } },
      })
      for (const { node } of page.edges) {
        expect(node.marks.map(({ start, end }) => node.sentence.slice(start, end))).toEqual(['Mira Solheim'])
        expect(['teaser', 'navigation']).toContain(node.role)
        seen.push(`${node.articleId}.${node.position}`)
      }
      after = page.hasNextPage ? page.edges.at(-1)?.cursor : undefined
    } while (after)
    expect(new Set(seen).size).toBe(total)
    expect(seen).toHaveLength(total)
  })
})

describe('what is counted does not know furniture', () => {
  it('the evidence of a body mention has no role', async () => {
    const { edges } = await listEvidence(database.kysely, {
      ...{ filter: {}, subject: { kind: 'entity', id: ENTITY_IDS[0] ?? '' } },
    })
    expect(edges.map(({ node }) => node.role)).toEqual(edges.map(() => null))
  })

  it('sums are the same before and after an article whose furniture names everybody', async () => {
    const counts = async () => {
      const { kysely } = database
      const top = await topEntities(kysely, { dated: false }, { limit: 50 })
      const together = await coOccurrence(kysely, { dated: false }, ENTITY_IDS[0] ?? '')
      const time = await mentionsOverTime(kysely, { dated: false }, ENTITY_IDS.slice(0, 2), 'week')
      const lines: CountedTimeline[] = time.timelines
      const topic = { kind: 'topic', id: TOPIC_IDS[0] ?? '' } as const
      return [
        ...[...top.counts, ...together, ...lines].map(({ mentions, articles }) => ({ mentions, articles })),
        ...(await sourceComparison(kysely, { outletKnown: true }, topic)),
      ]
    }
    const before = await counts()
    await storeArticle(database, {
      body: 'Nothing happened at all.',
      furniture: 'Mira Solheim and Ines Calder in Norvand',
      furnitureNames: {
        'Mira Solheim': { type: 'PERSON' },
        'Ines Calder': { type: 'PERSON' },
        Norvand: { type: 'PLACE' },
      },
      furnitureTopics: [TOPIC_IDS[0] ?? ''],
    })
    expect(await counts()).toEqual(before)
  })

  it('a name that stands in furniture alone is no entity, in no list, and has no mention', async () => {
    const id = 'person.ines-calder'
    const { kysely } = database
    expect(await kysely.selectFrom('entity').select('id').where('id', '=', id).execute()).toEqual([])
    expect((await listEntities(kysely, { filter: {}, search: 'Calder' })).edges).toEqual([])
    expect(await countEvidence(kysely, { filter: {}, subject: { kind: 'entity', id } })).toBe(0)
    const request = { filter: {}, subject: { kind: 'entity' as const, id } }
    expect(await furnitureEach(kysely, [request])).toEqual([{ mentions: 1, articles: 1 }])
    expect(await countEvidence(kysely, { filter: {}, subject: { kind: 'furniture-entity', id } })).toBe(1)
  })
})
