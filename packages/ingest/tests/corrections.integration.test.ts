import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { removeArticle } from '@parallax/database'
import { BLOCK_ROLES, type BlockRole, type RoleCorrection } from '@parallax/domain'
import { read } from '@parallax/reading'
import { ARTICLE_TABLES, type TestDatabase, testDatabase } from '@parallax/testkit'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type BlockChange, changeBlocks, type SaidCorrection } from '../src/corrections/change-blocks.ts'
import type { ArticleReader } from '../src/reading/article-reader.ts'
import { BODY, engineHere, HEADLINE, ingest, PAGE, TEASER } from './corrected-page.ts'

let database: TestDatabase
let id: string
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database?.drop())
beforeEach(async () => {
  await database.pool.query('TRUNCATE article, entity, outlet, agency, ingest_run CASCADE')
  id = (await ingest(database, { text: PAGE })).id
})

const at = (part: string, role: BlockRole, text = PAGE): SaidCorrection => {
  const start = text.indexOf(part)
  return { start, end: start + part.length, role }
}
const change = (what: BlockChange, reader: ArticleReader = engineHere()) =>
  changeBlocks(database, reader, id, what)
const correct = (...correct: SaidCorrection[]) => change({ correct, by: 'owner', note: null })

async function rows(from = database) {
  const tables: Record<string, unknown[]> = {}
  for (const table of ['article', ...ARTICLE_TABLES]) {
    const answer = await from.pool.query(
      `SELECT to_jsonb(t) - 'receivedAt' AS row FROM ${table} t ORDER BY 1`,
    )
    tables[table] = answer.rows.map(({ row }) => row)
  }
  return tables
}
const log = () => database.prisma.blockCorrection.findMany({ orderBy: { number: 'asc' } })
const mentionsOf = async (name: string) =>
  database.prisma.articleEntity.aggregate({ _sum: { mentions: true }, where: { entity: { name } } })
const count = async (name: string) => (await mentionsOf(name))._sum.mentions ?? 0

describe('a correction', () => {
  it('is counted at once, and taken back everything is as it was', async () => {
    const before = await rows()
    expect(await count('Oswin Tarrant')).toBe(0)
    await change({ correct: [at(TEASER, 'body')], by: 'owner', note: 'part of the article' })
    expect(await count('Oswin Tarrant')).toBe(1)
    expect(await log()).toMatchObject([
      {
        ...{ number: 1, step: 1, role: 'body', engineRole: 'teaser', words: TEASER, applies: true },
        ...{ by: 'owner', note: 'part of the article', undoneAt: null, ...at(TEASER, 'body') },
      },
    ])
    const after = await rows()
    await change({ undo: [1] })
    expect(await rows()).toEqual(before)
    expect((await log())[0]?.undoneAt).toBeInstanceOf(Date)
    await change({ redo: [1] })
    expect(await rows()).toEqual(after)
  })

  it('of several blocks is a row for each, with what the engine took it for', async () => {
    const start = PAGE.indexOf('Latest News')
    await correct({ start, end: PAGE.length, role: 'body' }, at('Home', 'advert'))
    const made = await log()
    expect(made.length).toBeGreaterThan(3)
    expect(new Set(made.map(({ step }) => step))).toEqual(new Set([1]))
    expect(made.at(-1)).toMatchObject({ words: 'Home', role: 'advert', engineRole: 'navigation' })
    await correct(at(TEASER, 'caption'))
    expect((await log()).at(-1)).toMatchObject({ engineRole: 'teaser', step: made.length + 1 })
  })

  it('of two blocks to headline in one step makes one headline of them', async () => {
    const [first, second] = ['Ferry fares to rise', 'Leave a comment']
    await correct({ start: PAGE.indexOf(first), end: PAGE.indexOf(second) + second.length, role: 'headline' })
    expect(await log()).toHaveLength(2)
    const { title } = await database.prisma.article.findUniqueOrThrow({ where: { id } })
    expect(title).toBe(`${first}\n\n${second}`)
    await change({ undo: [2] })
    expect((await database.prisma.article.findUniqueOrThrow({ where: { id } })).title).toBe(first)
  })

  it('keeps what the caller said of the article', async () => {
    const given = { title: 'The sea bridge', outlet: 'Eastmere Post', publishedAt: '2020-05-14' }
    id = (await ingest(database, { text: PAGE, url: 'https://eastmere.example/bridge', ...given })).id
    const seen = () =>
      database.prisma.article.findUniqueOrThrow({
        where: { id },
        select: { title: true, outletId: true, publishedAt: true, contentHash: true, url: true, given: true },
      })
    const before = await seen()
    expect(before.title).toBe(given.title)
    await correct(at(TEASER, 'body'))
    expect(await seen()).toEqual(before)
  })

  it.each<[string, BlockChange, { code: string; field: string }]>([
    [
      'a stretch behind the text',
      { correct: [{ start: 3, end: 99_999, role: 'body' }], by: 'owner', note: null },
      { code: 'BAD_INPUT', field: 'corrections.0' },
    ],
    [
      'a stretch that ends before it begins',
      { correct: [at(TEASER, 'body'), { start: 9, end: 9, role: 'body' }], by: 'owner', note: null },
      { code: 'BAD_INPUT', field: 'corrections.1' },
    ],
    [
      'white space',
      { correct: [{ start: 4, end: 6, role: 'body' }], by: 'owner', note: null },
      { code: 'BAD_INPUT', field: 'corrections' },
    ],
    [
      'words that do not stand there',
      { correct: [{ ...at(TEASER, 'body'), words: 'Otto' }], by: 'owner', note: null },
      { code: 'BAD_INPUT', field: 'corrections.0' },
    ],
    ['a number that is not there', { undo: [1] }, { code: 'NOT_FOUND', field: 'numbers' }],
  ])('of %s is refused, and nothing changes', async (_, what, failure) => {
    const before = await rows()
    await expect(change(what)).rejects.toMatchObject({ name: 'Failure', ...failure })
    expect(await rows()).toEqual(before)
    expect(await log()).toEqual([])
  })

  it('of an article that is not there is refused', async () => {
    await removeArticle(database, id)
    await expect(correct(at(TEASER, 'body'))).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('read again', () => {
  beforeEach(() => correct(at(TEASER, 'body')))

  it('from the same bytes by the same engine nothing is read, and the correction stays', async () => {
    const before = await rows()
    const reader = engineHere()
    expect(await ingest(database, { text: PAGE }, reader)).toMatchObject({ stored: 0, unchanged: 1 })
    expect(reader.reads).toBe(0)
    expect(await rows()).toEqual(before)
    expect(await count('Oswin Tarrant')).toBe(1)
  })

  it('by another engine the correction stands', async () => {
    expect(await ingest(database, { text: PAGE }, engineHere('9.9.9'))).toMatchObject({ stored: 1 })
    expect(await count('Oswin Tarrant')).toBe(1)
    await change({ undo: [1] }, engineHere('9.9.9'))
    expect(await count('Oswin Tarrant')).toBe(0)
  })

  it('goes with the article: taken out and brought in again, it is read as the engine reads it', async () => {
    await removeArticle(database, id)
    await ingest(database, { text: PAGE })
    expect(await count('Oswin Tarrant')).toBe(0)
    expect(await log()).toEqual([])
  })
})

describe('another text of the same address', () => {
  const url = 'https://tidewater.example/bridge'
  beforeEach(async () => {
    id = (await ingest(database, { text: PAGE, url })).id
    await correct(at(TEASER, 'body'), at(BODY[2] ?? '', 'advert'))
  })

  it('has the corrections whose words still stand there, where they stand now', async () => {
    const newer = `Menu\n\n${PAGE.replace(BODY[2] ?? '', 'The fish market is to stay where it is, the council said on Friday.')}`
    await ingest(database, { text: newer, url })
    const [teaser, body] = await log()
    expect(teaser).toMatchObject({ applies: true, ...at(TEASER, 'body', newer) })
    expect(body).toMatchObject({ applies: false, words: BODY[2] })
    expect(await count('Oswin Tarrant')).toBe(1)
    const blocks = await database.prisma.block.findMany({ where: { articleId: id, rule: 'corrected' } })
    expect(blocks.map(({ start, end }) => newer.slice(start, end).trim())).toEqual([TEASER])

    await ingest(database, { text: PAGE, url })
    expect((await log()).map(({ applies }) => applies)).toEqual([true, true])
  })

  it('where the words stand twice none is guessed', async () => {
    await ingest(database, { text: `${PAGE}\n\n${TEASER}`, url })
    expect((await log()).map(({ applies }) => applies)).toEqual([false, true])
    expect(await count('Oswin Tarrant')).toBe(0)
  })
})

describe('a page of HTML', () => {
  const html = (parts: string[]) => `<html><body><p>${parts.join('</p><p>')}</p></body></html>`
  const url = 'https://tidewater.example/page'

  it('is found again when its text moves', async () => {
    const parts = PAGE.split('\n\n')
    id = (await ingest(database, { html: html(parts), url })).id
    const { text } = await database.prisma.article.findUniqueOrThrow({ where: { id } })
    await correct(at(TEASER, 'body', text))
    expect(await count('Oswin Tarrant')).toBe(1)
    await ingest(database, { html: html(['Good evening', ...parts]), url })
    expect(await count('Oswin Tarrant')).toBe(1)
    const { text: moved } = await database.prisma.article.findUniqueOrThrow({ where: { id } })
    expect(moved).not.toBe(text)
    expect(await log()).toMatchObject([{ applies: true, ...at(TEASER, 'body', moved) }])
  })
})

describe('nothing is lost or half done', () => {
  it('where two correct the same article at once', async () => {
    await Promise.all([
      correct(at(TEASER, 'body')),
      correct(at('Ferry fares to rise', 'body')),
      correct(at(HEADLINE, 'other')),
    ])
    expect((await log()).map(({ number }) => number)).toEqual([1, 2, 3])
    const corrected = await database.prisma.block.findMany({ where: { articleId: id, rule: 'corrected' } })
    expect(corrected).toHaveLength(3)
  })

  it('where a newer text comes in while one is corrected', async () => {
    const url = 'https://tidewater.example/race'
    id = (await ingest(database, { text: PAGE, url })).id
    await Promise.all([
      correct(at(TEASER, 'body')),
      ingest(database, { text: `${PAGE}\n\nPrivacy Policy`, url }),
    ])
    expect(await count('Oswin Tarrant')).toBe(1)
  })

  it('where reading fails', async () => {
    const before = await rows()
    const broken: ArticleReader = {
      ...engineHere(),
      read: () => Promise.reject(new Error('the engine broke')),
    }
    await expect(change({ correct: [at(TEASER, 'body')], by: 'owner', note: null }, broken)).rejects.toThrow(
      'the engine broke',
    )
    expect(await log()).toEqual([])
    expect(await rows()).toEqual(before)
  })

  it('where the process is killed at it', async () => {
    const before = await rows()
    const { start, end } = at(TEASER, 'body')
    const script = join(import.meta.dirname, 'children', 'correct.ts')
    const child = spawn(process.execPath, [script, database.url, id, `${start}`, `${end}`])
    await once(child.stdout, 'data')
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
    // Its lock has ended with its connection: the next decision goes through, and is the first.
    await correct(at(TEASER, 'body'))
    expect((await log()).map(({ number }) => number)).toEqual([1])
    await change({ undo: [1] })
    expect(await rows()).toEqual(before)
  })
})

describe('whatever is decided in whatever order', () => {
  let fresh: TestDatabase
  beforeAll(async () => {
    fresh = await testDatabase()
  })
  afterAll(() => fresh?.drop())

  type Step =
    | { do: 'correct'; correction: RoleCorrection }
    | { do: 'undo' | 'redo'; which: number }
    | { do: 'ingest' }
  const step: fc.Arbitrary<Step> = fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.nat(PAGE.length - 1), fc.nat(300), fc.constantFrom(...BLOCK_ROLES))
        .map(([start, length, role]) => ({
          do: 'correct' as const,
          correction: { start, end: Math.min(PAGE.length, start + length + 1), role },
        })),
    },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const), which: fc.nat(5) }),
    },
    { weight: 1, arbitrary: fc.constant({ do: 'ingest' as const }) },
  )

  /** Does the steps, and says which corrections stand at the end. */
  async function doAll(steps: Step[]): Promise<RoleCorrection[]> {
    const made: { correction: RoleCorrection; numbers: number[]; undone: boolean }[] = []
    for (const one of steps) {
      if (one.do === 'ingest') await ingest(database, { text: PAGE })
      else if (one.do === 'correct') {
        const { start, end } = one.correction
        if (PAGE.slice(start, end).trim() === '') continue
        const before = (await log()).length
        await correct(one.correction)
        const numbers = (await log()).slice(before).map(({ number }) => number)
        made.push({ correction: one.correction, numbers, undone: false })
      } else if (made.length > 0) {
        const target = made[one.which % made.length]
        if (!target) continue
        await change(one.do === 'undo' ? { undo: target.numbers } : { redo: target.numbers })
        target.undone = one.do === 'undo'
      }
    }
    return made.filter(({ undone }) => !undone).map(({ correction }) => correction)
  }

  it('the database holds what a reading with the decisions that stand gives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 7 }), async (steps) => {
        await database.pool.query('TRUNCATE article CASCADE')
        await fresh.pool.query('TRUNCATE article CASCADE')
        await ingest(database, { text: PAGE })
        const corrections = await doAll(steps)
        const scratch = engineHere()
        await ingest(
          fresh,
          { text: PAGE },
          { ...scratch, read: async (input) => read(input, { corrections }) },
        )
        expect(await rows()).toEqual(await rows(fresh))
      }),
      { numRuns: 20 },
    )
  }, 180_000)
})
