import {
  countArticles,
  countEvidence,
  entitiesNow,
  mentionsOverTime,
  removeArticle,
  resolvePending,
} from '@parallax/database'
import { identityResolver } from '@parallax/reading/identities'
import { type Draft, storeArticle, storedRows, type TestDatabase, testDatabase } from '@parallax/testkit'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const SPORT = 'medtop:15000000'
const POLITICS = 'medtop:11000000'
const person = (name?: string, roles?: string[]) => ({
  type: 'PERSON' as const,
  ...(name && { name }),
  ...(roles && { roles }),
})

const striker = (id: string): Draft => ({
  id,
  outlet: 'Quillport Courier',
  published: '2020-05-01',
  body: `John Smith scored in match ${id}. "We won," said John Smith. Tom Reed and Pat Lowe watched.`,
  names: { 'John Smith': person(undefined, ['striker']), 'Tom Reed': person(), 'Pat Lowe': person() },
  topics: { [SPORT]: 0.9 },
  quotations: [{ content: 'We won', speaker: 'John Smith', cue: 'said' }],
  tone: { 'John Smith': 0.1 },
})

const senator = (id: string): Draft => ({
  id,
  outlet: 'Eastmere Post',
  published: '2020-05-02',
  body: `John Smith voted on bill ${id}. Eve Hart and Ana Cole did not.`,
  names: { 'John Smith': person(undefined, ['senator']), 'Eve Hart': person(), 'Ana Cole': person() },
  topics: { [POLITICS]: 0.8 },
  tone: { 'John Smith': -0.3 },
})

const full = (id: string): Draft => ({
  id,
  body: `Ama Okoro met Eve Hart and Ana Cole about bill ${id}. The Baltic Ferry Authority spoke.`,
  names: {
    ...{ 'Ama Okoro': person(), 'Eve Hart': person(), 'Ana Cole': person() },
    'Baltic Ferry Authority': { type: 'ORGANIZATION' },
  },
  topics: { [POLITICS]: 0.7 },
})

const short = (id: string): Draft => ({
  id,
  outlet: 'Eastmere Post',
  body: `Okoro stood by Eve Hart on bill ${id}, and BFA by Ana Cole.`,
  names: {
    ...{ Okoro: person(), 'Eve Hart': person(), 'Ana Cole': person() },
    BFA: { type: 'ORGANIZATION' },
  },
  furniture: 'More on Okoro',
  furnitureNames: { Okoro: person() },
  topics: { [POLITICS]: 0.7 },
})

/** Teased elsewhere, and in no text of its own article. */
const teaser: Draft = {
  id: 't1',
  body: 'Nothing happened.',
  furniture: 'Okoro speaks',
  furnitureNames: { Okoro: person() },
}

const DRAFTS = [
  striker('1'),
  striker('2'),
  senator('3'),
  senator('4'),
  full('5'),
  short('6'),
  short('7'),
  teaser,
]

let database: TestDatabase
beforeEach(async () => {
  database = await testDatabase()
})
afterEach(() => database.drop())

const resolve = () => resolvePending(database, identityResolver)

async function storeAll(drafts: readonly Draft[], each = false): Promise<void> {
  for (const draft of drafts) {
    await storeArticle(database, draft)
    if (each) await resolve()
  }
  await resolve()
}

/** What a fresh database holds after these articles. */
async function freshRows(drafts: readonly Draft[]) {
  const fresh = await testDatabase()
  try {
    for (const draft of drafts) await storeArticle(fresh, draft)
    await resolvePending(fresh, identityResolver)
    return await storedRows(fresh)
  } finally {
    await fresh.drop()
  }
}

const facts = async () =>
  (
    await database.kysely
      .selectFrom('article_entity')
      .select(({ fn }) => [
        'entityId',
        fn.countAll<number>().as('articles'),
        fn.sum<number>('mentions').as('mentions'),
      ])
      .where('entityId', '~', 'smith|okoro|ferry|bfa')
      .groupBy('entityId')
      .orderBy('entityId')
      .execute()
  ).map(({ entityId, articles, mentions }) => `${entityId} ${articles} ${mentions}`)

describe('identity over a collection', () => {
  it('facts, mentions, quotations and tone point to whom they mean', async () => {
    await storeAll(DRAFTS)
    expect(await facts()).toEqual([
      'organization.baltic-ferry-authority 3 3',
      'person.ama-okoro 3 3',
      'person.john-smith.politics 2 2',
      'person.john-smith.sport 2 4',
    ])
    const { kysely } = database
    const speakers = await kysely.selectFrom('quotation').select('speakerEntityId').distinct().execute()
    expect(speakers).toEqual([{ speakerEntityId: 'person.john-smith.sport' }])
    const tones = await kysely
      .selectFrom('tone')
      .select(['entityId', 'polarity'])
      .distinct()
      .orderBy('entityId')
      .execute()
    expect(tones).toEqual([
      { entityId: 'person.john-smith.politics', polarity: -0.3 },
      { entityId: 'person.john-smith.sport', polarity: 0.1 },
    ])
    const furniture = await kysely.selectFrom('furniture_mention').select('entityKey').distinct().execute()
    expect(furniture).toEqual([{ entityKey: 'person.ama-okoro' }])
  })

  it('what the article alone was read to say stays', async () => {
    await storeAll(DRAFTS)
    const read = await database.kysely
      .selectFrom('entity_reading')
      .select(['key', 'entityId', 'rule', 'companions'])
      .where('key', '=', 'person.okoro')
      .limit(1)
      .executeTakeFirst()
    expect(read).toEqual({
      key: 'person.okoro',
      entityId: 'person.ama-okoro',
      rule: 'surname',
      companions: ['person.ana-cole', 'person.eve-hart'],
    })
  })

  it.each<[name: string, order: Draft[], each: boolean]>([
    ['backwards, at once', DRAFTS.toReversed(), false],
    ['in order, one by one', DRAFTS, true],
    ['backwards, one by one', DRAFTS.toReversed(), true],
    ['short names first, one by one', [...DRAFTS.slice(5), ...DRAFTS.slice(0, 5)], true],
  ])('%s: the rows are those of a fresh database', async (_name, order, each) => {
    await storeAll(order, each)
    expect(await storedRows(database)).toEqual(await freshRows(DRAFTS))
  })

  it('an article that goes takes with it what hung on it', async () => {
    await storeAll(DRAFTS)
    const gone = new Set(['2', '5'])
    for (const { id } of await database.kysely
      .selectFrom('article')
      .select('id')
      .where('sourceName', 'in', [...gone])
      .execute())
      await removeArticle(database, id)
    await resolve()
    expect(await facts()).toEqual(['organization.bfa 2 2', 'person.john-smith 3 4', 'person.okoro 2 2'])
    expect(await storedRows(database)).toEqual(await freshRows(DRAFTS.filter(({ id = '' }) => !gone.has(id))))
  })

  it('an article read again says what it says now', async () => {
    const url = 'https://quillport.example/1'
    await storeAll([{ ...striker('1'), url }, ...DRAFTS.slice(1)])
    const again = { ...senator('1'), url, engine: { version: '0.0.2', model: 'test' } }
    await storeAll([again])
    expect(await storedRows(database)).toEqual(await freshRows([again, ...DRAFTS.slice(1)]))
  })

  it('where nothing waits nothing is done, and a second look changes nothing', async () => {
    await storeAll(DRAFTS)
    expect(await resolve()).toEqual({ keys: 0, changes: 0 })
    const before = await storedRows(database)
    await database.pool.query(
      `INSERT INTO entity_pending SELECT "articleId", gen_random_uuid(), array_agg(key) FROM entity_reading GROUP BY 1`,
    )
    expect((await resolve()).changes).toBe(0)
    expect(await storedRows(database)).toEqual(before)
  })

  it('several who store and compare at once leave what one leaves', async () => {
    await Promise.all(
      DRAFTS.map(async (draft) => {
        await storeArticle(database, draft)
        await resolve()
      }),
    )
    await resolve()
    expect(await storedRows(database)).toEqual(await freshRows(DRAFTS))
  })
})

describe('an old id', () => {
  it.each([
    ['a short name that was joined', 'person.okoro', 'person.ama-okoro'],
    ['a namesake who is told apart no longer', 'person.ama-okoro.sport', 'person.ama-okoro'],
    ['one that is there', 'person.john-smith.sport', 'person.john-smith.sport'],
    ['one that nobody bears', 'person.nobody', undefined],
  ])('%s leads on', async (_name, id, now) => {
    await storeAll(DRAFTS)
    expect((await entitiesNow(database.kysely, [id])).get(id)).toBe(now)
  })

  it('selects, counts and shows what the new one does', async () => {
    await storeAll(DRAFTS)
    const { kysely } = database
    const [old, now] = ['person.okoro', 'person.ama-okoro']
    for (const id of [old, now]) {
      expect(await countArticles(kysely, { entities: { all: [id] } })).toBe(3)
      expect(await countArticles(kysely, { furnitureEntities: [id] })).toBe(3)
      expect(await countEvidence(kysely, { filter: {}, subject: { kind: 'entity', id } })).toBe(3)
      const { timelines } = await mentionsOverTime(kysely, {}, [id], 'month')
      const [line] = timelines
      expect([timelines.length, line?.entity.id, line?.mentions]).toEqual([1, now, 3])
    }
  })
})
