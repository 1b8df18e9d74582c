import {
  articleId,
  connect,
  contentHash,
  removeArticle,
  rereadOlder,
  seedTopics,
  storeAnnotations,
} from '@parallax/database'
import {
  ARTICLE_TABLES,
  annotate,
  type Draft,
  storeArticle,
  storedRows,
  type TestDatabase,
  TOPICS,
  testDatabase,
} from '@parallax/testkit'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

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
  furnitureNames: { 'Piet Dekker': { type: 'PERSON' } },
  furnitureTopics: ['medtop:15000000'],
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
  keyphrases: ['visits Norland'],
  tone: { 'Orla Kern': 0.2 },
}

const everything = () => storedRows(database)

test('tone toward words of which nothing says who is meant leaves nothing behind', async () => {
  await storeArticle(database, VISIT)
  const without = await everything()
  await database.pool.query('TRUNCATE article, entity, outlet, agency CASCADE')
  const { tone } = annotate(VISIT).annotations
  const place = { start: 59, end: 61, polarity: -0.9, narration: -0.9, quoted: null }
  await storeArticle(database, { ...VISIT, found: { tone: [...tone, place] } })
  expect(without.tone).toHaveLength(1)
  expect(await everything()).toEqual(without)
})

test('an article is stored with all that was found in it', async () => {
  const id = await storeArticle(database, VISIT)
  const article = await database.prisma.article.findUniqueOrThrow({
    where: { id },
    include: {
      ...{ outlet: true, agency: true, blocks: true, sentences: true, mentions: true, quotations: true },
      ...{ entities: true, topics: true, tones: true, keyphrases: true },
      ...{ furniturePassages: true, furnitureMentions: true, furnitureTopics: true },
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
  const furniture = { start: article.text.indexOf('Read also'), end: article.text.length }
  expect(article.furniturePassages).toMatchObject([{ ...furniture, role: 'teaser' }])
  expect(article.furnitureMentions).toMatchObject([
    { text: 'Piet Dekker', entityKey: 'person.piet-dekker', passage: 0 },
  ])
  expect(article.furnitureTopics).toMatchObject([{ topicId: 'medtop:15000000', passages: 1 }])
  expect(await database.prisma.entity.count({ where: { id: 'person.piet-dekker' } })).toBe(0)
  expect(article.quotations).toMatchObject([
    { content: 'it was cold there', speakerEntityId: 'person.orla-kern', cue: 'said', sentence: 2 },
  ])
  expect(article.topics.map(({ topicId, rank }) => [topicId, rank])).toEqual([
    ['medtop:11000000', 0],
    ['medtop:20000638', 1],
  ])
  expect(article.tones).toMatchObject([{ entityId: 'person.orla-kern', polarity: 0.2 }])
  expect(article.keyphrases).toMatchObject([{ text: 'visits Norland', position: 0 }])
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
  expect(left.article_words).toMatchObject([{ narration: "'fell':1 'in':1 'rain':1", quoted: '' }])
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
  for (const table of ['article', ...ARTICLE_TABLES]) expect(left[table], table).toEqual([])
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
  const broken = {
    ...annotations,
    keyphrases: annotations.keyphrases.map((one) => ({ ...one, score: Number.NaN })),
  }
  const record = { id: articleId(input), contentHash: contentHash(input), sourceName: 'a', url: null, input }
  await expect(storeAnnotations(database, record, broken)).rejects.toThrow()
  for (const [table, rows] of Object.entries(await everything())) expect(rows, table).toEqual([])
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
  expect(seen).toHaveLength(30)
})

test('what another engine read waits to be read again, once', async () => {
  const engine = { version: '2', model: 'new' }
  const id = await storeArticle(database, { ...VISIT, engine: { version: '1', model: 'new' } })
  await storeArticle(database, { body: 'Read by the new engine.', engine })
  expect(await rereadOlder(database, engine)).toMatchObject({ articles: 1 })
  const items = await database.prisma.ingestItem.findMany({ where: { state: 'waiting' } })
  expect(items.map(({ articleId: waiting }) => waiting)).toEqual([id])
  expect(await rereadOlder(database, engine)).toEqual({ runId: null, articles: 0 })
  await database.pool.query('TRUNCATE ingest_run CASCADE')
})
