import { connect } from '@parallax/database'
import { type Draft, storeArticle, storedRows, type TestDatabase, testDatabase } from '@parallax/testkit'
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

/** Articles of which six at a time bring the same new names, each in another order. */
function rivals(rounds: number, writers = 6): Draft[] {
  return Array.from({ length: rounds * writers }, (_, index): Draft => {
    const round = Math.floor(index / writers)
    const names = Array.from({ length: 150 }, (_, at) => `Person R${round}N${(at * 7 + index * 31) % 150}`)
    return {
      url: `https://news.example/${index}`,
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
  const drafts = rivals(3)
  for (const draft of drafts) await storeArticle(database, draft)
  const expected = await storedRows(database)
  await database.pool.query('TRUNCATE article, entity, outlet, agency CASCADE')
  await Promise.all(drafts.map((draft) => storeArticle(database, draft)))
  expect(await storedRows(database)).toEqual(expected)
})
