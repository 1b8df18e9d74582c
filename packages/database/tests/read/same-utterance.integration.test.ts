import { type QuotationKey, sameUtteranceEach } from '@parallax/database'
import { sameUtterance } from '@parallax/domain'
import { type DraftQuotation, storeArticle, type TestDatabase, testDatabase } from '@parallax/testkit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const WHOLE = 'We will rebuild the old pier by May, and nobody in this town will pay a single cent for it'
const CUT = 'nobody in this town will pay a single cent for it'
const FRAGMENT = 'They promised that they will rebuild the old pier by May, at last'

/** Articles of invented outlets: who quotes what. */
const ARTICLES: [id: string, outlet: string, quotations: (DraftQuotation & { content: string })[]][] = [
  ['whole', 'Harbour Courier', [{ content: WHOLE, speaker: 'Ada Renn' }]],
  ['copy', 'Meridian Daily', [{ content: WHOLE.replace(',', ' \u2014'), speaker: 'Ada Renn' }]],
  ['twice', 'Lakeside Record', [{ content: `${CUT}.` }, { content: `Indeed: ${CUT}!` }]],
  ['part', 'Orchard Gazette', [{ content: FRAGMENT, speaker: 'Bo Falk' }]],
  ['told', 'Harbour Courier', [{ content: WHOLE, kind: 'indirect' }]],
  ['other', 'Harbour Courier', [{ content: 'Nobody knows what will become of the ferry after the storm' }]],
  ['short', 'Harbour Courier', [{ content: 'I am innocent', speaker: 'Ada Renn' }]],
  ['short again', 'Meridian Daily', [{ content: '\u201cI am innocent!\u201d', speaker: 'Ada Renn' }]],
  ['short of another', 'Meridian Daily', [{ content: 'I am innocent.', speaker: 'Bo Falk' }]],
]

let database: TestDatabase
const ids = new Map<string, string>()
beforeAll(async () => {
  database = await testDatabase()
  for (const [id, outlet, quotations] of ARTICLES) {
    const said = quotations.map(({ content, speaker }) => `${speaker ?? 'Somebody'} said ${content}`)
    const names = { 'Ada Renn': { type: 'PERSON' as const }, 'Bo Falk': { type: 'PERSON' as const } }
    const body = `${id}.\n${said.join('\n')}`
    const article = { id, outlet, body, quotations }
    ids.set(id, await storeArticle(database, { ...article, names: inBody(names, body) }))
  }
})
afterAll(() => database.drop())

const inBody = <T>(names: Record<string, T>, body: string): Record<string, T> =>
  Object.fromEntries(Object.entries(names).filter(([name]) => body.includes(name)))

const key = (id: string, position = 0): QuotationKey => ({ articleId: ids.get(id) ?? '', position })
const nameOf = ({ articleId, position }: QuotationKey) => {
  const [name] = [...ids].find(([, id]) => id === articleId) ?? ['?']
  return position === 0 ? name : `${name} ${position}`
}

async function others(of: QuotationKey, filter = {}) {
  const [found] = await sameUtteranceEach(database.kysely, [{ quotation: of, filter }])
  return found?.others.map(({ quotation, coverage }) => [nameOf(quotation), coverage])
}

describe('the same utterance in other articles', () => {
  it('is found in full, cut and in part, and not where it is only told', async () => {
    const found = await others(key('whole'))
    expect(found?.map(([, coverage]) => coverage)).toEqual(['full', 'cut', 'fragment', 'fragment'])
    expect(found?.map(([name]) => name).slice(0, 2)).toEqual(['copy', 'twice'])
    expect(
      found
        ?.map(([name]) => name)
        .slice(2)
        .sort(),
    ).toEqual(['part', 'twice 1'])
  })

  it('is not looked for within its own article', async () => {
    expect((await others(key('twice')))?.map(([name]) => name).sort()).toEqual(['copy', 'whole'])
  })

  it('of a few words is one only of the same speaker', async () => {
    expect(await others(key('short'))).toEqual([['short again', 'full']])
    expect(await others(key('short of another'))).toEqual([])
  })

  it('is looked for in the articles of the filter', async () => {
    expect(await others(key('whole'), { outlets: ['orchard-gazette'] })).toEqual([['part', 'fragment']])
  })

  it('of one that is no more is nothing', async () => {
    expect(await others({ articleId: '00000000-0000-0000-0000-000000000000', position: 0 })).toEqual([])
  })

  it('is what comparing everything with everything gives, and goes both ways', async () => {
    const rows = await database.kysely
      .selectFrom('quotation')
      .select(['articleId', 'position', 'kind', 'content', 'speakerEntityId as speaker'])
      .execute()
    const found = await sameUtteranceEach(
      database.kysely,
      rows.map(({ articleId, position }) => ({ quotation: { articleId, position }, filter: {} })),
    )
    const pairs = new Set<string>()
    rows.forEach((row, index) => {
      const naive = rows.filter((other) => other.articleId !== row.articleId && sameUtterance(row, other))
      expect(found[index]?.others.map(({ quotation }) => nameOf(quotation)).sort()).toEqual(
        naive.map(nameOf).sort(),
      )
      expect(found[index]?.isComplete).toBe(true)
      for (const other of naive) pairs.add(`${nameOf(row)} → ${nameOf(other)}`)
    })
    for (const pair of pairs) expect(pairs).toContain(pair.split(' → ').reverse().join(' → '))
    expect(pairs.size).toBeGreaterThan(8)
  })
})

it('a phrase in more quotations than are compared says that it is not complete', async () => {
  const columns = `kind, start, "end", "contentStart", "contentEnd", content, words, depth, shingles, sentence, confidence, rule`
  await database.pool.query(
    `INSERT INTO quotation ("articleId", position, ${columns})
      SELECT $1, number, ${columns} FROM quotation, generate_series(1, 520) AS number WHERE "articleId" = $2`,
    [key('other').articleId, key('whole').articleId],
  )
  const [found] = await sameUtteranceEach(database.kysely, [{ quotation: key('copy'), filter: {} }])
  expect(found?.isComplete).toBe(false)
  expect(found?.others).toHaveLength(500)
})
