import { countArticles, overview, wireByOutlet } from '@parallax/database'
import { isOwnOutlet, publisherKey } from '@parallax/domain'
import { storeArticle, type TestDatabase, testDatabase } from '@parallax/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database?.drop())
beforeEach(() => database.pool.query('TRUNCATE article, article_copy, outlet, agency CASCADE'))

interface Published {
  outlet: string | null
  domain?: string | null
  agency?: string | null
}

const put = (name: string, { outlet, domain = null, agency = null }: Published) =>
  storeArticle(database, {
    ...{ id: name, url: `https://page.example/${name}`, body: `A note on ${name}.` },
    found: {
      outlet: outlet === null ? null : { name: outlet, domain, confidence: 1, rule: 'test' },
      agency: agency === null ? null : { name: agency, domain: null, confidence: 1, rule: 'test' },
    },
  })

async function copy(articleId: string, originalId: string) {
  await database.kysely
    .insertInto('article_copy')
    .values({ articleId, originalId, kind: 'exact', similarity: 1 })
    .execute()
}

describe('an agency that publishes itself', () => {
  const OUTLETS = [
    ['Associated Press News', 'apnews.com'],
    ['AP News', null],
    ['Fact checks', 'factcheck.afp.com'],
    ['Tampa Free Press', 'tampafp.com'],
    ['Fjordwire', null],
  ] as const
  const CREDITED = ['Associated Press', 'Agence France-Presse', 'Fjordwire']

  it('credits itself under any name and address, in every list and sum as by the function', async () => {
    let own = 0
    for (const [o, [outlet, domain]] of OUTLETS.entries())
      for (const [a, agency] of CREDITED.entries()) {
        await put(`${o}-${a}`, { outlet, domain, agency })
        if (isOwnOutlet(publisherKey(agency), { id: publisherKey(outlet), domain })) own++
      }
    const all = OUTLETS.length * CREDITED.length
    expect(own).toBe(4)
    const { kysely } = database
    expect(await countArticles(kysely, { originalOnly: true })).toBe(own)
    expect(await countArticles(kysely, { originalOnly: false })).toBe(all - own)
    expect(await countArticles(kysely, { agencyKnown: false })).toBe(own)
    expect((await overview(kysely, {})).wire).toBe(all - own)
    const shares = await wireByOutlet(kysely, {})
    expect(
      shares.map((row) => `${row.outlet?.id} ${row.own.numerator} ${row.wire.numerator}`).sort(),
    ).toEqual([
      'ap-news 1 2',
      'associated-press-news 1 2',
      'fact-checks 1 2',
      'fjordwire 1 2',
      'tampa-free-press 0 3',
    ])
  })

  it('is wire copy where the outlet is not known', async () => {
    await put('pasted', { outlet: null, agency: 'Associated Press' })
    expect(await countArticles(database.kysely, { originalOnly: false, agencyKnown: true })).toBe(1)
    expect(await countArticles(database.kysely, { originalOnly: true })).toBe(0)
  })
})

describe('a copy', () => {
  it('of what its own outlet has is no wire, and still counted once', async () => {
    const original = await put('first', { outlet: 'Sandmoor Echo' })
    await copy(await put('amp', { outlet: 'Sandmoor Echo' }), original)
    await copy(await put('other', { outlet: 'Dune Herald' }), original)
    const [echo, herald] = await wireByOutlet(database.kysely, {}, ['sandmoor-echo', 'dune-herald'])
    expect([echo?.articles, echo?.own.numerator, echo?.copies.numerator]).toEqual([2, 2, 0])
    expect([herald?.articles, herald?.own.numerator, herald?.copies.numerator]).toEqual([1, 0, 1])
    expect(await countArticles(database.kysely, { copiesOnce: true })).toBe(1)
    expect(await countArticles(database.kysely, { originalOnly: true, copiesOnce: true })).toBe(1)
  })

  it('counts as another’s where an outlet is not known', async () => {
    const original = await put('first', { outlet: null })
    await copy(await put('second', { outlet: null }), original)
    expect(await countArticles(database.kysely, { originalOnly: false })).toBe(1)
  })
})
