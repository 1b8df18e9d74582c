import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import {
  countEvidence,
  type Database,
  furnitureEach,
  overview,
  seedTopics,
  topEntities,
} from '@parallax/database'
import { ingestFiles } from '@parallax/ingest'
import { read, topicTaxonomy } from '@parallax/reading'
import { type TestDatabase, testDatabase } from '@parallax/testkit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from './run.ts'

const folder = path.resolve(root, '../shared/seeds')
const present = existsSync(folder)
if (!present) console.log('The two raw articles (../shared/seeds) are not here: their test is skipped.')

/** Every person, organisation and place of title and body, read off the articles by hand, in full. */
const NAMED = {
  '000_': {
    PERSON: ['Boris Johnson', 'Donald Trump', 'Vladimir Putin'],
    ORGANIZATION: ['Kremlin'],
    PLACE: [
      'England',
      'Europe',
      'London',
      'Moscow',
      'Nazi Germany',
      'Russia',
      'Soviet Union',
      'Syria',
      'United Kingdom',
      'United States',
      'Washington, D.C.',
    ],
  },
  '001_': {
    PERSON: ['Donald Trump', 'Vladimir Putin'],
    ORGANIZATION: ['Kremlin'],
    PLACE: [
      'Australia',
      'China',
      'France',
      'Japan',
      'Moscow',
      'Russia',
      'United Kingdom',
      'United States',
      'Washington, D.C.',
      'Wuhan',
    ],
  },
} as const
const ARTICLES = ['000_', '001_'] as const
const KINDS = ['PERSON', 'ORGANIZATION', 'PLACE'] as const

describe.skipIf(!present)('who and what the two raw articles name', () => {
  const textOf = (prefix: string) =>
    readFileSync(path.join(folder, globSync(`${prefix}*.txt`, { cwd: folder })[0] ?? ''), 'utf8')
  const cases = (['fast', 'exact'] as const).flatMap((names) =>
    ARTICLES.map((prefix) => [names, prefix] as const),
  )

  test.each(cases)('%s: all of them in %s, joined and in full, and nobody else', async (names, prefix) => {
    const { entities } = await read({ id: prefix, text: textOf(prefix) }, { names })
    for (const kind of KINDS)
      expect(
        entities
          .filter((e) => e.type === kind)
          .map((e) => e.name)
          .sort(),
        kind,
      ).toEqual(NAMED[prefix][kind])
  })

  test('each way to name one of them leads to that one', async () => {
    const { mentions, entities } = await read({ id: 'a', text: textOf('000_') })
    const namesOf = (name: string) => {
      const { id } = entities.find((e) => e.name === name) ?? {}
      return [
        ...new Set(mentions.filter((m) => m.entity === id && m.form === 'name').map((m) => m.text)),
      ].sort()
    }
    expect(namesOf('Vladimir Putin')).toEqual(['Putin', 'Vladimir Putin'])
    expect(namesOf('Donald Trump')).toEqual(['Donald Trump', 'Trump'])
    expect(namesOf('Boris Johnson')).toEqual(['Boris Johnson', 'Johnson'])
    expect(namesOf('United Kingdom')).toEqual(['Britain', 'British'])
    expect(namesOf('United States')).toEqual(['U.S.', 'United States'])
  })
})

describe.skipIf(!present)('the two raw articles through the whole pipeline', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await testDatabase()
    await seedTopics(database, topicTaxonomy())
    const outcome = await ingestFiles(
      database,
      globSync('*.txt', { cwd: folder })
        .sort()
        .map((name) => path.join(folder, name)),
    )
    expect(outcome).toMatchObject({ stored: 2, failed: 0 })
  })
  afterAll(() => database.drop())

  const article = (prefix: string) =>
    database.kysely
      .selectFrom('article')
      .selectAll()
      .where('sourceName', 'like', `%${prefix}%`)
      .executeTakeFirstOrThrow()

  const names = async (db: Database) => {
    const { counts } = await topEntities(db.kysely, {}, { limit: 50 })
    return counts
  }
  const articlesOf = async (entity: string) =>
    (
      await database.kysely
        .selectFrom('article_entity')
        .select('articleId')
        .where('entityId', '=', entity)
        .where('mentions', '>', 0)
        .execute()
    ).map((row) => row.articleId)

  test('the first is by Reuters on Devdiscourse, published 19:56 IST and updated 20:03', async () => {
    const first = await article('000_')
    expect(first.outletId).toBe('devdiscourse')
    expect(first.agencyId).toBe('reuters')
    expect(new Date(first.publishedAt ?? 0).toISOString()).toBe('2020-05-08T14:26:00.000Z')
    expect(new Date(first.updatedAt ?? 0).toISOString()).toBe('2020-05-08T14:33:00.000Z')
    expect(String(first.publishedDay)).toContain('2020-05-08')
  })

  test('the second has no outlet and no date, and says so', async () => {
    const second = await article('001_')
    expect(second).toMatchObject({ outletId: null, agencyId: null, publishedAt: null, publishedDay: null })
    expect(await overview(database.kysely, {})).toMatchObject({
      articles: 2,
      dated: 1,
      undated: 1,
      unknownOutlet: 1,
      wire: 1,
    })
  })

  test.each(['Gujarat', 'Shah', 'ICMR', 'Dragon', 'Wick', 'Japan registered', 'VisionRI', 'BSF', 'CRPF'])(
    'nothing of the teasers is counted: %s',
    async (word) => {
      const first = await article('000_')
      const mentions = await database.kysely
        .selectFrom('mention')
        .select('text')
        .where('articleId', '=', first.id)
        .where('text', 'ilike', `%${word}%`)
        .execute()
      expect(mentions).toEqual([])
      const quoted = await database.kysely
        .selectFrom('quotation')
        .select('content')
        .where('articleId', '=', first.id)
        .where('content', 'ilike', `%${word}%`)
        .execute()
      expect(quoted).toEqual([])
      const phrases = await database.kysely
        .selectFrom('keyphrase')
        .select('text')
        .where('articleId', '=', first.id)
        .where('text', 'ilike', `%${word}%`)
        .execute()
      expect(phrases).toEqual([])
    },
  )

  test.each(['Gujarat', 'Shah', 'ICMR', 'Dragon', 'Wick', 'BSF', 'CRPF'])(
    'the teasers are shown as what they are: %s stands in furniture, and is nobody in the collection',
    async (word) => {
      const { kysely } = database
      const first = await article('000_')
      const beside = await kysely
        .selectFrom('furniture_mention')
        .select('entityKey')
        .where('articleId', '=', first.id)
        .where('text', 'ilike', `%${word}%`)
        .execute()
      expect(beside.length).toBeGreaterThan(0)
      const known = await kysely
        .selectFrom('entity')
        .select('id')
        .where(
          'id',
          'in',
          beside.map(({ entityKey }) => entityKey),
        )
        .execute()
      expect(known).toEqual([])
    },
  )

  test('names in furniture are in no count: each opens onto as many passages, none of them a mention', async () => {
    const { kysely } = database
    const names = await kysely
      .selectFrom('furniture_mention')
      .select(({ fn }) => ['entityKey', fn.countAll<number>().as('mentions')])
      .groupBy('entityKey')
      .execute()
    expect(names.length).toBeGreaterThan(15)
    for (const { entityKey: id, mentions } of names) {
      const [total] = await furnitureEach(kysely, [{ filter: {}, subject: { kind: 'entity', id } }])
      expect(total?.mentions, id).toBe(mentions)
      const passages = await countEvidence(kysely, { filter: {}, subject: { kind: 'furniture-entity', id } })
      expect(passages, id).toBe(mentions)
    }
    const inside = await kysely
      .selectFrom('furniture_mention as beside')
      .innerJoin('mention as counted', 'counted.articleId', 'beside.articleId')
      .whereRef('beside.start', '<', 'counted.end')
      .whereRef('beside.end', '>', 'counted.start')
      .select('beside.text')
      .execute()
    expect(inside).toEqual([])
  })

  test('China stands in the second alone, Boris Johnson in the first alone', async () => {
    const [first, second] = [await article('000_'), await article('001_')]
    expect(await articlesOf('place.china')).toEqual([second.id])
    expect(await articlesOf('person.boris-johnson')).toEqual([first.id])
  })

  test.each(['person.vladimir-putin', 'person.donald-trump', 'place.russia', 'place.united-states'])(
    'both share %s',
    async (entity) => {
      expect(await articlesOf(entity)).toHaveLength(2)
    },
  )

  test.each(ARTICLES)(
    'the collection knows of %s just whom and what its title and body name',
    async (prefix) => {
      const { id } = await article(prefix)
      const rows = await database.kysely
        .selectFrom('article_entity')
        .innerJoin('entity', 'entity.id', 'article_entity.entityId')
        .select(['entity.name', 'entity.type'])
        .where('articleId', '=', id)
        .execute()
      for (const kind of KINDS)
        expect(
          rows
            .filter((row) => row.type === kind)
            .map((row) => row.name)
            .sort(),
          kind,
        ).toEqual(NAMED[prefix][kind])
    },
  )

  test('every count equals the sentences behind it', async () => {
    for (const count of await names(database)) {
      const sentences = await countEvidence(database.kysely, { filter: count.slice, subject: count.subject })
      expect(sentences, count.entity.name).toBe(count.mentions)
    }
  })
})
