import {
  articleId,
  connect,
  contentHash,
  type Database,
  type DB,
  removeArticle,
  seedTopics,
  storeAnnotations,
} from '@parallax/database'
import {
  annotate,
  type Draft,
  storeArticle,
  type TestDatabase,
  TOPICS,
  testDatabase,
} from '@parallax/testkit'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { upsertAliases, upsertNamed } from '../src/write/bulk.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database?.drop())
beforeEach(async () => {
  await database.pool.query('TRUNCATE article, entity, outlet, agency CASCADE')
})

const VISIT: Draft = {
  title: 'Orla Kern visits Norland',
  body: 'Orla Kern went to Norland. Kern said it was cold there. She left.',
  furniture: 'Read also: Piet Dekker buys a boat',
  outlet: 'Daily Example',
  agency: 'Example Wire',
  published: '2020-05-08T14:26:00Z',
  names: {
    'Orla Kern': { type: 'PERSON' },
    Kern: { type: 'PERSON', name: 'Orla Kern' },
    She: { type: 'PERSON', name: 'Orla Kern', form: 'pronoun' },
    Norland: { type: 'PLACE' },
  },
  topics: { 'medtop:11000000': 0.8, 'medtop:20000638': 0.6 },
  quotations: [{ content: 'it was cold there', speaker: 'Kern', cue: 'said', kind: 'indirect' }],
  keyphrases: ['visit to Norland'],
  tone: { 'Orla Kern': 0.2 },
}

const OWNED = [
  'block',
  'sentence',
  'mention',
  'quotation',
  'article_entity',
  'article_topic',
  'tone',
  'keyphrase',
] as const satisfies (keyof DB)[]

async function everything(of: Database = database): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {}
  for (const table of ['article', 'outlet', 'agency', 'entity', 'entity_alias', ...OWNED]) {
    const { rows } = await of.pool.query(
      `SELECT to_jsonb(t) - 'receivedAt' AS row FROM ${table} t ORDER BY 1`,
    )
    tables[table] = rows.map(({ row }) => row)
  }
  return tables
}

test('an article is stored with all that was found in it', async () => {
  const id = await storeArticle(database, VISIT)
  const article = await database.prisma.article.findUniqueOrThrow({
    where: { id },
    include: {
      ...{ outlet: true, agency: true, blocks: true, sentences: true, mentions: true, quotations: true },
      ...{ entities: true, topics: true, tones: true, keyphrases: true },
    },
  })
  expect(article).toMatchObject({
    title: 'Orla Kern visits Norland',
    outlet: { id: 'daily-example', name: 'Daily Example' },
    agency: { id: 'example-wire', name: 'Example Wire' },
    publishedAt: new Date('2020-05-08T14:26:00Z'),
    publishedPrecision: 'minute',
    publishedDay: new Date('2020-05-08T00:00:00Z'),
    analysed: true,
    words: 17,
    body: `${VISIT.title}\n\n${VISIT.body}`,
  })
  expect(article.blocks.map(({ role }) => role)).toEqual(['headline', 'body', 'teaser'])
  expect(article.mentions.map(({ text, sentence }) => [text, sentence])).toEqual([
    ['Orla Kern', 0],
    ['Norland', 0],
    ['Orla Kern', 1],
    ['Norland', 1],
    ['Kern', 2],
    ['She', 3],
  ])
  expect(article.quotations).toMatchObject([
    { content: 'it was cold there', speakerEntityId: 'person.orla-kern', cue: 'said', sentence: 2 },
  ])
  expect(article.topics.map(({ topicId, rank }) => [topicId, rank])).toEqual([
    ['medtop:11000000', 0],
    ['medtop:20000638', 1],
  ])
  expect(article.tones).toMatchObject([{ entityId: 'person.orla-kern', polarity: 0.2 }])
  expect(article.keyphrases).toMatchObject([{ text: 'visit to Norland', position: 0 }])
})

test('a fact counts just the mentions by name, and carries outlet, agency and day', async () => {
  await storeArticle(database, VISIT)
  const facts = await database.kysely.selectFrom('article_entity').selectAll().orderBy('entityId').execute()
  const dimensions = { outletId: 'daily-example', agencyId: 'example-wire', publishedDay: '2020-05-08' }
  expect(facts).toMatchObject([
    { entityId: 'person.orla-kern', mentions: 3, otherMentions: 1, ...dimensions },
    { entityId: 'place.norland', mentions: 2, otherMentions: 0, ...dimensions },
  ])
  for (const { entityId, mentions } of facts) {
    const rows = await database.prisma.mention.findMany({ where: { entityId, form: 'name' } })
    expect(rows).toHaveLength(mentions)
  }
})

test('aliases are the wordings by name; pronouns and demonyms are none', async () => {
  await storeArticle(database, {
    body: 'Orla Kern met the Norlandic minister. She thanked Norland.',
    names: {
      'Orla Kern': { type: 'PERSON' },
      She: { type: 'PERSON', name: 'Orla Kern', form: 'pronoun' },
      Norland: { type: 'PLACE' },
      Norlandic: { type: 'PLACE', name: 'Norland', demonym: true },
    },
  })
  const aliases = await database.kysely.selectFrom('entity_alias').selectAll().orderBy('alias').execute()
  expect(aliases).toEqual([
    { entityId: 'place.norland', alias: 'Norland', source: 'text' },
    { entityId: 'person.orla-kern', alias: 'Orla Kern', source: 'text' },
  ])
})

test('full-text search finds the body and not the furniture', async () => {
  await storeArticle(database, VISIT)
  const found = async (words: string) => {
    const { rows } = await database.pool.query(
      `SELECT count(*) AS n FROM article WHERE search @@ websearch_to_tsquery('english', $1)`,
      [words],
    )
    return rows[0].n
  }
  expect(await found('visiting Norland')).toBe(1)
  expect(await found('boat')).toBe(0)
})

test('the same article again is left as it is', async () => {
  const { input, annotations } = annotate(VISIT)
  const record = { id: articleId(input), contentHash: contentHash(input), sourceName: 'a', url: null, input }
  expect(await storeAnnotations(database, record, annotations)).toBe('stored')
  const version = async () => (await database.pool.query('SELECT xmin FROM article')).rows
  const before = await version()
  expect(await storeAnnotations(database, { ...record, sourceName: 'b' }, annotations)).toBe('unchanged')
  expect(await version()).toEqual(before)
})

test('another engine or another text replaces everything, and nothing of the old remains', async () => {
  const url = 'https://news.example/visit'
  await storeArticle(database, { ...VISIT, url })
  const id = await storeArticle(database, {
    url,
    body: 'Rain fell in Sudland.',
    names: { Sudland: { type: 'PLACE' } },
    engine: { version: '0.0.2', model: 'test' },
  })
  const left = await everything()
  expect(left.article).toMatchObject([
    { id, title: null, outletId: null, publishedDay: null, engineVersion: '0.0.2' },
  ])
  expect(left.mention).toMatchObject([{ entityId: 'place.sudland' }])
  expect(left.article_entity).toMatchObject([
    { entityId: 'place.sudland', outletId: null, publishedDay: null },
  ])
  for (const table of ['quotation', 'article_topic', 'tone', 'keyphrase'])
    expect(left[table], table).toEqual([])
})

test('when it came in does not change with a new reading', async () => {
  const url = 'https://news.example/visit'
  const id = await storeArticle(database, { ...VISIT, url })
  const received = async () => (await database.prisma.article.findUniqueOrThrow({ where: { id } })).receivedAt
  const first = await received()
  await storeArticle(database, { ...VISIT, url, engine: { version: '0.0.2', model: 'test' } })
  expect(await received()).toEqual(first)
})

test('a removed article takes everything with it that was counted', async () => {
  const id = await storeArticle(database, VISIT)
  expect(await removeArticle(database, id)).toBe(true)
  expect(await removeArticle(database, id)).toBe(false)
  const left = await everything()
  for (const table of ['article', ...OWNED]) expect(left[table], table).toEqual([])
})

test('a topic that the database does not know is left out', async () => {
  await storeArticle(database, { ...VISIT, topics: { 'medtop:99999999': 0.9, 'medtop:11000000': 0.8 } })
  const topics = await database.kysely.selectFrom('article_topic').select('topicId').execute()
  expect(topics).toEqual([{ topicId: 'medtop:11000000' }])
})

test('an article of which nothing is known has no facts and no guesses', async () => {
  await storeArticle(database, { body: 'Rain fell.' })
  const left = await everything()
  expect(left.article).toMatchObject([
    { title: null, outletId: null, agencyId: null, publishedAt: null, publishedDay: null, words: 2 },
  ])
  for (const table of ['outlet', 'agency', 'entity', 'mention', 'article_entity', 'article_topic'])
    expect(left[table], table).toEqual([])
})

test('a name that is accented in one article and plain in another is one entity, whatever the order', async () => {
  const drafts: Draft[] = ['Zoë Adan', 'Zoe Adan', 'ZOE ADAN'].map((name) => ({
    body: `${name} spoke.`,
    names: { [name]: { type: 'PERSON' } },
  }))
  const names: unknown[] = []
  for (const order of [drafts, [...drafts].reverse(), [drafts[1], drafts[0], drafts[2]]]) {
    await database.pool.query('TRUNCATE article, entity CASCADE')
    for (const draft of order) if (draft) await storeArticle(database, draft)
    names.push(await database.kysely.selectFrom('entity').select('name').execute())
  }
  expect(names).toEqual([[{ name: 'Zoë Adan' }], [{ name: 'Zoë Adan' }], [{ name: 'Zoë Adan' }]])
})

test('offsets count as JavaScript counts, also behind characters outside the basic plane', async () => {
  const id = await storeArticle(database, {
    body: '🚀🚀 Orla Kern 😀 spoke.',
    names: { 'Orla Kern': { type: 'PERSON' } },
  })
  const { text, mentions } = await database.prisma.article.findUniqueOrThrow({
    where: { id },
    include: { mentions: true },
  })
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Orla Kern'])
})

test('an article of 5 MB with 400,000 different words is stored', async () => {
  const body = Array.from({ length: 400_000 }, (_, index) => `word${index.toString(36)}x`).join(' ')
  const id = await storeArticle(database, { body })
  expect(await database.prisma.article.count({ where: { id } })).toBe(1)
})

test('what cannot be stored leaves nothing', async () => {
  const { input, annotations } = annotate({ ...VISIT, outlet: 'Broken Example' })
  const broken = { ...annotations, keyphrases: [{ text: 'x', score: Number.NaN }] }
  const record = { id: articleId(input), contentHash: contentHash(input), sourceName: 'a', url: null, input }
  await expect(storeAnnotations(database, record, broken)).rejects.toThrow()
  for (const [table, rows] of Object.entries(await everything())) expect(rows, table).toEqual([])
})

/** Articles that all bring the same new names, each in another order, and every fifth of them twice. */
function rivals(rounds: number, writers: number): Draft[] {
  return Array.from({ length: rounds * writers }, (_, index): Draft => {
    const round = Math.floor(index / writers)
    const names = Array.from({ length: 150 }, (_, at) => `Person R${round}N${(at * 7 + index * 31) % 150}`)
    return {
      url: `https://news.example/${index % 5 === 4 ? index - 1 : index}`,
      body: `Round ${round}: ${names.join(', ')}.`,
      // A common new outlet would already make the writers take turns, and hide what the entities do.
      outlet: `Outlet ${index}`,
      names: Object.fromEntries(names.map((name) => [name, { type: 'PERSON' as const }])),
    }
  })
}

test('writers that bring the same new names and wordings in any order never deadlock', async () => {
  const names = Array.from({ length: 4_000 }, (_, at) => `Person ${at}`)
  const writer = connect(database.url, { max: 6 })
  for (let round = 0; round < 4; round++) {
    const entities = names.map((name) => ({ id: `${round}.${name}`, name, type: 'PERSON', wikidata: null }))
    const aliases = entities.map(({ id, name }) => ({ entityId: id, alias: name, source: 'text' }))
    const inOrder = <T>(rows: T[], which: number) => (which % 2 ? rows.toReversed() : rows)
    const write = (which: number) =>
      writer.kysely.transaction().execute(async (trx) => {
        await upsertNamed(trx, 'entity', inOrder(entities, which))
        await upsertAliases(trx, inOrder(aliases, which))
      })
    // A deadlock rejects: nothing here tries again.
    await Promise.all([0, 1, 2, 3, 4, 5].map(write))
  }
  await writer.close()
  expect(await database.prisma.entity.count()).toBe(4 * names.length)
})

test('many writers leave exactly what one writer leaves', async () => {
  const drafts = rivals(3, 6).filter((_, index) => index % 5 !== 4)
  for (const draft of drafts) await storeArticle(database, draft)
  const expected = await everything()
  await database.pool.query('TRUNCATE article, entity, outlet, agency CASCADE')
  await Promise.all(drafts.map((draft) => storeArticle(database, draft)))
  expect(await everything()).toEqual(expected)
})

test('seeding the taxonomy again changes nothing, and a new label is taken over', async () => {
  const version = async () => (await database.pool.query('SELECT id, xmin FROM topic ORDER BY id')).rows
  const before = await version()
  await seedTopics(database, [...TOPICS].reverse())
  expect(await version()).toEqual(before)
  const [first] = TOPICS
  if (!first) throw new Error('no topics')
  await seedTopics(database, [{ ...first, name: 'another name' }])
  expect((await database.prisma.topic.findUniqueOrThrow({ where: { id: first.id } })).name).toBe(
    'another name',
  )
  await seedTopics(database, TOPICS)
})

test('storing a new article takes a bounded number of statements', async () => {
  const seen: string[] = []
  const watched = connect(database.url, { onQuery: (sql) => seen.push(sql) })
  await storeArticle(watched, VISIT)
  await watched.close()
  expect(seen).toHaveLength(19)
})
