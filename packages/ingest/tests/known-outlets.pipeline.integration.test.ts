import { addKnownOutlet, type Database, removeKnownOutlet } from '@parallax/database'
import { type TestDatabase, testDatabase } from '@parallax/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkInput } from '../src/parse/check-input.ts'
import { readerPool } from '../src/reading/reader-pool.ts'
import { createRun } from '../src/runs/create-run.ts'
import { processRun } from '../src/runs/process-run.ts'

/** The real engine under a table of outlets. */
let database: TestDatabase
const reader = readerPool({ size: 1 })
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(async () => {
  await reader.close()
  await database?.drop()
})

const BODY =
  'The lighthouse of Wendmouth was lit again after two years of repairs, and many people came to see it.\n\n' +
  'The port authority paid for the work, and visitors may climb the tower from July, the keeper said on the day.'
const ARTICLES = [
  // Day and month are open: only the outlet's country tells them apart.
  {
    id: 'address',
    url: 'https://www.wendmouth-beacon.example/light',
    text: `Lighthouse lit again\n\nPublished 03/04/2020\n\n${BODY}`,
  },
  {
    id: 'wire',
    url: 'https://www.wendmouth-beacon.example/wire',
    text: `Lighthouse lit again\n\nWENDMOUTH, April 3 (Kestrel News Agency) - ${BODY}\n\nPhoto: Harbour Picture Agency`,
  },
]

const read = async (runId: string) => processRun(database, runId, { reader })
const found = async ({ kysely }: Database) => {
  const rows = await kysely
    .selectFrom('article')
    .leftJoin('outlet', 'outlet.id', 'article.outletId')
    .leftJoin('agency', 'agency.id', 'article.agencyId')
    .select(['url', 'outlet.name as outlet', 'agency.name as agency', 'publishedDay as day'])
    .execute()
  return Object.fromEntries(rows.map(({ url, ...rest }) => [url?.split('/').at(-1), rest]))
}

test('an outlet that is entered names its articles and orders their dates; agency and picture agency stay what they are', async () => {
  await read(
    await createRun(
      database,
      ARTICLES.map((article) => checkInput(article.id, article)),
    ),
  )
  const before = await found(database)
  expect(before.light).toMatchObject({ outlet: null, agency: null, day: null })
  expect(before.wire).toMatchObject({ outlet: null, agency: 'Kestrel News Agency' })

  const outlet = { domain: 'wendmouth-beacon.example', name: 'Wendmouth Beacon', country: 'GB' }
  const { rereading } = await addKnownOutlet(database, outlet)
  expect(await read(rereading.runId ?? '')).toMatchObject({ stored: 2, failed: 0 })
  const known = await found(database)
  expect(known.light).toEqual({ outlet: 'Wendmouth Beacon', agency: null, day: '2020-04-03' })
  expect(known.wire).toMatchObject({ outlet: 'Wendmouth Beacon', agency: 'Kestrel News Agency' })

  const removal = await removeKnownOutlet(database, 'wendmouth-beacon.example')
  await read(removal.rereading.runId ?? '')
  expect(await found(database)).toEqual(before)
})
