import { articleId, removeArticle, resolveGrouping } from '@parallax/database'
import { type Block, creditOf } from '@parallax/domain'
import { Copies, copyResolver, storyResolver } from '@parallax/reading/grouping'
import { type Draft, storeArticle, type TestDatabase, testDatabase } from '@parallax/testkit'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { BODIES, FURNITURE } from './grouping-texts.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database?.drop())
const clear = () =>
  database.pool.query(
    'TRUNCATE article, article_copy, article_print, article_sketch, shared_text, grouping_pending, grouping_fault, article_story, story, story_day, story_day_term, story_key, story_link, story_neighbour, story_sketch CASCADE',
  )
beforeEach(clear)

/** So few that crowded fingerprints come about with a handful of articles. */
const EARLIEST = 2
const resolver = { copies: { ...copyResolver, earliest: EARLIEST }, stories: storyResolver }
const resolve = () => resolveGrouping(database, resolver)

const addressOf = (page: number) => `https://marrow.example/${page}`
const idOf = (page: number) => articleId({ url: addressOf(page), text: '' })

let version = 0
const put = (page: number, draft: Partial<Draft>) =>
  storeArticle(database, {
    ...{ id: `p${page}`, url: addressOf(page), body: BODIES[0] ?? '' },
    ...draft,
    engine: { version: `0.0.${++version}`, model: 'test' },
  })

interface Line {
  copyOf: { id: string; kind: string; similarity: number } | null
  reuse: { id: string; share: number }[]
}
const round = (x: number) => Math.round(x * 1000) / 1000

/** What comparing all that is stored at once says. */
async function atOnce(): Promise<Map<string, Line>> {
  const { rows } = await database.pool.query<{
    id: string
    text: string
    publishedAt: Date | null
    publishedPrecision: string | null
    url: string | null
    outletId: string | null
    agencyId: string | null
    blocks: { start: number; end: number; role: string }[]
  }>(`SELECT id, text, "publishedAt", "publishedPrecision", url, "outletId", "agencyId", (SELECT json_agg(block ORDER BY position) FROM block WHERE "articleId" = id) AS blocks
    FROM article`)
  const copies = new Copies(EARLIEST)
  for (const { id, text, publishedAt, publishedPrecision, blocks, ...by } of rows) {
    const body = blocks
      .filter(({ role }) => role === 'body')
      .map(({ start, end }) => text.slice(start, end).trim())
      .join('\n')
    copies.add({
      id,
      publishedAt: publishedAt?.toISOString().slice(0, publishedPrecision === 'day' ? 10 : 24) ?? null,
      credit: creditOf({ ...by, body }),
      body,
    })
  }
  return copies.all()
}

async function stored(): Promise<Map<string, Line>> {
  const { kysely } = database
  const lines = new Map<string, Line>()
  for (const { id } of await kysely.selectFrom('article').select('id').execute())
    lines.set(id, { copyOf: null, reuse: [] })
  for (const { articleId, originalId, kind, similarity } of await kysely
    .selectFrom('article_copy')
    .selectAll()
    .execute())
    (lines.get(articleId) as Line).copyOf = { id: originalId, kind, similarity: round(similarity) }
  for (const { articleId, otherId, share } of await kysely
    .selectFrom('shared_text')
    .selectAll()
    .where('share', '>=', 0.05)
    .orderBy('share', 'desc')
    .orderBy('otherId')
    .execute())
    lines.get(articleId)?.reuse.push({ id: otherId, share: round(share) })
  return lines
}

const page = fc.integer({ min: 0, max: 7 })
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      what: fc.constant('store' as const),
      page,
      body: fc.integer({ min: 0, max: BODIES.length - 1 }),
      day: fc.option(fc.integer({ min: 1, max: 4 })),
      time: fc.constantFrom('', '', 'T00:00:00Z', 'T06:10:00Z'),
      by: fc.constantFrom({}, {}, { agency: 'Reuters' }, { outlet: 'Reuters', agency: 'Reuters' }),
      corrected: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('remove' as const), page }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('resolve' as const) }) },
)

describe('who is a copy of whom', () => {
  test('stored, corrected, replaced and removed in any order, articles are compared as if all had come at once', async () => {
    let copies = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 24 }), async (steps) => {
        await clear()
        for (const one of steps) {
          if (one.what === 'resolve') await resolve()
          else if (one.what === 'remove') await removeArticle(database, idOf(one.page))
          else {
            const body = BODIES[one.body] ?? ''
            const cut = one.corrected && body.endsWith(FURNITURE)
            await put(one.page, {
              body: cut ? body.slice(0, -FURNITURE.length - 1) : body,
              ...(cut && { furniture: FURNITURE }),
              ...one.by,
              ...(one.day === null ? {} : { published: `2020-05-0${one.day}${one.time}` }),
            })
          }
        }
        await resolve()
        const lines = await stored()
        copies += [...lines.values()].filter(({ copyOf }) => copyOf).length
        expect(lines).toEqual(await atOnce())
      }),
      { numRuns: 15 },
    )
    expect(copies).toBeGreaterThan(5)
  }, 120_000)

  test('what is compared in many transactions is as if it had been compared in one', async () => {
    for (let i = 0; i < 130; i++)
      await put(i, { body: BODIES[i % BODIES.length] ?? '', published: '2020-05-01' })
    expect(await resolve()).toBe(130)
    expect(await resolve()).toBe(0)
    expect(await stored()).toEqual(await atOnce())
  })

  const [first, second] = [1, 2].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1)) as [number, number]
  const MORNING = '2020-03-02T06:10:00Z'
  const reuters = { agency: 'Reuters' }
  test.each<[Partial<Draft>, Partial<Draft>, number]>([
    [{}, { published: MORNING }, second],
    [reuters, { published: MORNING, ...reuters }, second],
    [reuters, { published: MORNING }, first],
    [{ published: MORNING }, reuters, second],
    [{}, reuters, second],
    [reuters, { ...reuters, body: `MARROW, March 2 (Reuters) - ${BODIES[0]}` }, second],
    [reuters, { ...reuters, outlet: 'Reuters' }, second],
  ])('of one day is nearer to the source, or has the hour: %j, %j', async (one, other, original) => {
    await put(first, { published: '2020-03-02', ...one })
    await put(second, { published: '2020-03-02', ...other })
    await resolve()
    const copy = original === first ? second : first
    expect((await stored()).get(idOf(copy))?.copyOf?.id).toBe(idOf(original))
    expect((await stored()).get(idOf(original))?.copyOf).toBeNull()
  })

  test('an article is what it was until its going was dealt with', async () => {
    await put(1, { published: '2020-05-01' })
    await put(2, { published: '2020-05-02' })
    await resolve()
    await removeArticle(database, idOf(1))
    expect((await stored()).get(idOf(2))?.copyOf?.id).toBe(idOf(1))
    await resolve()
    expect((await stored()).get(idOf(2))?.copyOf).toBeNull()
    expect(
      (await database.pool.query('SELECT FROM article_print WHERE "articleId" = $1', [idOf(1)])).rowCount,
    ).toBe(0)
  })
})

const withCopies = (parts: Partial<typeof copyResolver>) => ({
  ...resolver,
  copies: { ...resolver.copies, ...parts },
})

describe('an article that cannot be compared', () => {
  const faults = async () =>
    (
      await database.pool.query<{ id: string; message: string }>(
        'SELECT "articleId" AS id, message FROM grouping_fault',
      )
    ).rows
  const sketchOf = (body: string) => {
    if (body.includes('Broken.')) throw new Error('Nobody thought of this.')
    return copyResolver.sketchOf(body)
  }

  test('is left out and recorded, and the others go on without it, until its text changes', async () => {
    const others = async (published: string) => {
      for (let i = 0; i < 30; i++) await put(i, { body: BODIES[i % 2] ?? '', published })
    }
    await others('2020-05-02')
    await put(40, { published: '2020-05-01' })
    await resolve()
    expect((await stored()).get(idOf(1))?.copyOf?.id).toBe(idOf(40))
    await put(40, { body: `${BODIES[0]}\nBroken.`, published: '2020-05-01' })
    await others('2020-05-03')
    const told: string[] = []
    await resolveGrouping(database, withCopies({ sketchOf }), { onFault: (id) => told.push(id) })
    expect(told).toEqual([idOf(40)])
    expect(await faults()).toEqual([{ id: idOf(40), message: 'Error: Nobody thought of this.' }])
    const lines = await stored()
    expect(lines.get(idOf(40))).toEqual({ copyOf: null, reuse: [] })
    expect([...lines.values()].filter(({ copyOf }) => copyOf)).toHaveLength(29)
    expect([...lines.values()].some(({ copyOf }) => copyOf?.id === idOf(40))).toBe(false)
    await put(40, { published: '2020-05-01' })
    await resolve()
    expect(await faults()).toEqual([])
    expect(await stored()).toEqual(await atOnce())
  }, 120_000)

  test('is found where the comparison of two fails', async () => {
    const compare: typeof copyResolver.compare = (a, b) => {
      if (a.words.length === b.words.length) throw new RangeError('Too alike.')
      return copyResolver.compare(a, b)
    }
    await put(1, { body: BODIES[0] ?? '' })
    await put(2, { body: BODIES[0] ?? '' })
    await put(3, { body: BODIES[4] ?? '' })
    await resolveGrouping(database, withCopies({ compare }))
    expect(await faults()).toHaveLength(1)
    expect((await stored()).get(idOf(3))?.reuse).toHaveLength(1)
  })

  test('is no fault of the database, which is passed on', async () => {
    await put(1, {})
    const stopped = () => {
      throw Object.assign(new Error('The database is shutting down.'), { code: '57P01' })
    }
    await expect(resolveGrouping(database, withCopies({ sketchOf: stopped }))).rejects.toThrow(
      'shutting down',
    )
    expect(await faults()).toEqual([])
    expect(await resolve()).toBe(1)
  })
})

test('who waits for some articles does not wait for all that is stored', async () => {
  for (let i = 0; i < 40; i++) await put(i, { body: BODIES[6] ?? '' })
  expect(await resolveGrouping(database, resolver, { among: [idOf(3), idOf(4)] })).toBe(2)
  expect(await resolve()).toBe(38)
  expect(await stored()).toEqual(await atOnce())
}, 60_000)

/** With a block for each paragraph. */
function paragraphs(title: string, body: string, published: string): Partial<Draft> {
  let end = 0
  const blocks = [title, ...body.split('\n')].map((words, i): Block => {
    const start = end
    end = Math.min(start + words.length + 1, title.length + 1 + body.length)
    return { role: i === 0 ? 'headline' : 'body', start, end, confidence: 1, rule: 'test' }
  })
  return { title, body, published, found: { blocks } }
}

describe('shared passages', () => {
  test('are the same words in both texts, paragraph by paragraph', async () => {
    await put(1, paragraphs('Light', BODIES[0] ?? '', '2020-05-01'))
    await put(2, paragraphs('A tower and its cheese', BODIES[5] ?? '', '2020-05-02'))
    await resolve()
    const { rows } = await database.pool.query<{
      words: number
      passages: { start: number; end: number; otherStart: number; otherEnd: number; words: number }[]
      text: string
      other: string
    }>(`SELECT shared.words, passages, one.text, other.text AS other FROM shared_text AS shared
      JOIN article AS one ON one.id = shared."articleId" JOIN article AS other ON other.id = shared."otherId"`)
    expect(rows).toHaveLength(2)
    for (const { words, passages, text, other } of rows) {
      expect(passages).toHaveLength(3)
      expect(passages.reduce((sum, passage) => sum + passage.words, 0)).toBe(words)
      for (const { start, end, otherStart, otherEnd, words: count } of passages) {
        const passage = text.slice(start, end)
        expect(passage).toBe(other.slice(otherStart, otherEnd))
        expect(passage.match(/[\p{L}\p{N}]+/gu)).toHaveLength(count)
      }
    }
  })
})

describe('what is compared again', () => {
  const waiting = async () => (await database.pool.query('SELECT FROM grouping_pending')).rowCount
  const first = { title: 'First', body: 'One text.', published: '2020-05-01', outlet: 'Echo' }

  test('is not what a new engine reads the same', async () => {
    await put(1, first)
    expect(await waiting()).toBe(1)
    await resolve()
    await put(1, first)
    await put(1, { ...first, names: { text: { type: 'OTHER' } } })
    expect(await waiting()).toBe(0)
  })

  test.each<Partial<Draft>>([
    { title: 'Second' },
    { body: 'Another text.' },
    { published: '2020-05-02' },
    { published: '2020-05-01T00:00:00Z' },
    { outlet: 'Herald' },
    { agency: 'Fjordwire' },
    { furniture: 'Read more' },
  ])('is what has another %j', async (change) => {
    await put(1, first)
    await resolve()
    await put(1, { ...first, ...change })
    expect(await waiting()).toBe(1)
  })
})

describe('earlier versions', () => {
  const versions = async () =>
    (
      await database.kysely
        .selectFrom('article_revision')
        .select(['number', 'title', 'body'])
        .orderBy('number')
        .execute()
    ).map(({ number, title, body }) => `${number} ${title}: ${body.length}`)

  test('another text at the same address leaves the one before as a version', async () => {
    await put(1, { title: 'First', body: 'One text.' })
    await put(1, { title: 'Second', body: 'Another text.' })
    await put(1, { title: 'Third', body: 'A third text.' })
    expect(await versions()).toEqual(['1 First: 16', '2 Second: 21'])
    expect((await database.pool.query('SELECT FROM article')).rowCount).toBe(1)
  })

  test('the same text read again is no version, nor is one whose furniture changed', async () => {
    await put(1, { title: 'First', body: 'One text.' })
    await put(1, { title: 'First', body: 'One text.' })
    await put(1, { title: 'First', body: 'One text.', furniture: 'Read more' })
    expect(await versions()).toEqual([])
  })

  test('what is read otherwise by a new engine, or given with other furniture, is no version', async () => {
    const whole = { title: 'First', found: {} }
    await put(1, { ...whole, body: 'One text. It goes on.', furniture: 'Follow us.' })
    // A later engine takes the last line for furniture, and another feed gives the same words with other marks.
    await put(1, { ...whole, body: 'One text. It goes on.\nFollow us.' })
    await put(1, {
      ...whole,
      title: 'First – The Echo',
      body: '“One text.” It goes on!',
      furniture: 'Follow us.',
    })
    expect(await versions()).toEqual([])
  })

  test('two texts that alternate are as many versions as were seen', async () => {
    await put(1, { title: 'A', body: 'Twelve boats were lost.' })
    await put(1, { title: 'B', body: 'Seventeen boats were lost.' })
    await put(1, { title: 'A', body: 'Twelve boats were lost.' })
    expect(await versions()).toEqual(['1 A: 26', '2 B: 29'])
  })

  test('versions go with their article', async () => {
    await put(1, { body: 'One text.' })
    await put(1, { body: 'Another text.' })
    expect(await versions()).toHaveLength(1)
    await removeArticle(database, idOf(1))
    expect(await versions()).toEqual([])
  })
})
