import {
  articleId,
  decideStories,
  removeArticle,
  resolveGrouping,
  type StoryDecision,
  setDecisionUndone,
} from '@parallax/database'
import { creditOf, Failure, type StoryTie } from '@parallax/domain'
import {
  Copies,
  copyResolver,
  outlineOf,
  StoryIndex,
  storiesOf,
  storyResolverOf,
  storySketchOf,
} from '@parallax/reading/grouping'
import { type Draft, storeArticle, type TestDatabase, testDatabase } from '@parallax/testkit'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database?.drop())
const clear = () =>
  database.pool.query(`TRUNCATE article, article_copy, article_print, article_sketch, shared_text, grouping_pending,
    article_story, story, story_day, story_day_term, story_decision, story_key, story_link, story_neighbour, story_sketch
    CASCADE`)
beforeEach(clear)

/** So few that crowded words and common ones come about with a handful of articles. */
const WINDOW = 2
const ENOUGH = 4
const resolver = { copies: copyResolver, stories: storyResolverOf(WINDOW, ENOUGH) }
const resolve = () => resolveGrouping(database, resolver)

const addressOf = (page: number) => `https://velda.example/${page}`
const idOf = (page: number) => articleId({ url: addressOf(page), text: '' })

let version = 0
const put = (page: number, draft: Partial<Draft>) =>
  storeArticle(database, {
    ...{ id: `p${page}`, url: addressOf(page), body: '', ...draft },
    engine: { version: `0.0.${++version}`, model: 'test' },
  })

interface Line {
  story: string
  name: string | null
  firstReport: string | null
  to: string | null
  by: string | null
  why: unknown
}

/** What finding the stories of all that is stored at once says. */
async function atOnce(): Promise<Map<string, Line>> {
  const { rows } = await database.pool.query<{
    id: string
    title: string | null
    text: string
    publishedAt: Date | null
    publishedPrecision: string | null
    url: string | null
    outletId: string | null
    agencyId: string | null
    blocks: { start: number; end: number; role: string }[]
  }>(`SELECT id, title, text, "publishedAt", "publishedPrecision", url, "outletId", "agencyId", (SELECT json_agg(block ORDER BY position) FROM block WHERE "articleId" = id) AS blocks
    FROM article`)
  const bodies = rows.map(({ id, title, text, publishedAt, publishedPrecision, blocks, ...by }) => ({
    ...{ id, title, credit: creditOf(by) },
    publishedAt: publishedAt?.toISOString().slice(0, publishedPrecision === 'day' ? 10 : 24) ?? null,
    body: blocks
      .filter(({ role }) => role === 'body')
      .map(({ start, end }) => text.slice(start, end).trim())
      .join('\n'),
  }))
  const { rows: ties } =
    await database.pool.query<StoryTie>(`SELECT "articleId" AS a, "otherId" AS b, together
    FROM story_tie JOIN story_decision USING (number) WHERE "undoneAt" IS NULL ORDER BY number, position`)
  const all = new Copies()
  for (const body of bodies) all.add(body)
  const copies = new Map(
    [...all.all()].flatMap(([id, { copyOf }]) => (copyOf ? [[id, copyOf.id] as const] : [])),
  )
  const sketches = bodies.map(storySketchOf)
  const index = new StoryIndex(WINDOW, ENOUGH)
  index.change(sketches)
  const links = index.links()
  const same = [...copies].map(([from, to]) => ({ from, to, strength: Number.POSITIVE_INFINITY }))
  const stories = storiesOf(sketches, [...same, ...links], ties)
  const lines = new Map<string, Line>()
  for (const [story, of] of Map.groupBy(sketches, ({ id }) => stories.get(id) ?? '')) {
    const ids = new Set(of.map(({ id }) => id))
    const within = links.filter(({ from, to }) => ids.has(from) && ids.has(to))
    const { name, firstReport, members } = outlineOf(of, within, copies)
    for (const { id, to, by, why } of members) lines.set(id, { story, name, firstReport, to, by, why })
  }
  return lines
}

async function stored(): Promise<Map<string, Line>> {
  const { rows } = await database.pool.query<Line & { id: string }>(`SELECT member."articleId" AS id,
      "storyId" AS story, name, "firstReportId" AS "firstReport", "toId" AS to, "tiedBy" AS by, why
    FROM article_story AS member LEFT JOIN story ON story.id = "storyId"`)
  return new Map(rows.map(({ id, ...line }) => [id, line]))
}

const NAMES = ['Velda', 'Orrin', 'Tamsk', 'Brevik', 'Lunde', 'Castor']
const WORDS = ['quake', 'harbour', 'trial', 'verdict', 'ferry', 'strike', 'flood', 'vote', 'bridge', 'fire']
const body = fc
  .tuple(
    fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }),
    fc.subarray(WORDS, { minLength: 1, maxLength: 4 }),
  )
  .map(([names, words]) => `We hear of ${names.join(' ')} and ${words.join(' ')}.`)

const page = fc.integer({ min: 0, max: 13 })
const step = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      what: fc.constant('store' as const),
      page,
      body,
      day: fc.option(fc.integer({ min: 1, max: 20 }), { freq: 8 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('remove' as const), page }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('resolve' as const) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('merge' as const), page, other: page }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('split' as const), page, other: page }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('move' as const), page, other: page }) },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('undo' as const),
      number: fc.nat({ max: 3 }),
      undone: fc.boolean(),
    }),
  },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const decide = (decision: StoryDecision) =>
  decideStories(database, decision, { by: 'owner', note: null }, resolver.stories)

/** What does not fit what is there is refused, and changes nothing. */
const unlessRefused = (doing: Promise<unknown>) =>
  doing.catch((error: unknown) => {
    if (!(error instanceof Failure)) throw error
  })

async function take(one: Step): Promise<void> {
  if (one.what === 'resolve') await resolve()
  else if (one.what === 'remove') await removeArticle(database, idOf(one.page))
  else if (one.what === 'store')
    await put(one.page, {
      body: one.body,
      ...(one.day === null ? {} : { published: `2031-05-${String(one.day).padStart(2, '0')}` }),
    })
  else if (one.what === 'merge')
    await unlessRefused(decide({ kind: 'merge', stories: [idOf(one.page), idOf(one.other)] }))
  else if (one.what === 'split')
    await unlessRefused(
      decide({ kind: 'split', story: idOf(one.page), articles: [idOf(one.page), idOf(one.other)] }),
    )
  else if (one.what === 'move')
    await unlessRefused(decide({ kind: 'move', article: idOf(one.page), story: idOf(one.other) }))
  else {
    const { rows } = await database.pool.query<{ number: number }>(
      'SELECT number FROM story_decision ORDER BY number DESC OFFSET $1 LIMIT 1',
      [one.number],
    )
    const [known] = rows
    if (known) await setDecisionUndone(database, known.number, one.undone, resolver.stories)
  }
}

describe('which articles tell one story', () => {
  test('stored, replaced, removed and decided on in any order, stories are as if all had come at once', async () => {
    const seen = { likeness: 0, decision: 0 }
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 60, size: 'max' }), async (steps) => {
        await clear()
        for (const one of steps) await take(one)
        await resolve()
        const lines = await stored()
        for (const { by } of lines.values()) if (by === 'likeness' || by === 'decision') seen[by]++
        expect(lines).toEqual(await atOnce())
        const { rows } = await database.pool.query(
          'SELECT id FROM story WHERE NOT EXISTS (SELECT FROM article_story WHERE "storyId" = story.id)',
        )
        expect(rows).toEqual([])
      }),
      { numRuns: 25 },
    )
    expect(seen.likeness).toBeGreaterThan(20)
    expect(seen.decision).toBeGreaterThan(2)
  }, 240_000)
})

const QUAKE = {
  first: {
    title: 'Magnitude 6.1 earthquake shakes Brevik',
    body: 'An earthquake of magnitude 6.1 struck Brevik in Osterdal on Tuesday. Rescue teams searched a school, Tilda Roen said.',
    published: '2031-03-04',
  },
  later: {
    title: 'Rescuers dig for survivors in Brevik',
    body: 'Teams searched houses in Brevik after the magnitude 6.1 earthquake in Osterdal. Tilda Roen said a school had fallen.',
    published: '2031-03-05',
  },
}
const CHEESE = {
  title: 'Cheese makers agree on a mark',
  body: 'Cheese makers in the upper valley have agreed on a common mark for the rind of each wheel.',
  published: '2031-03-03',
}

describe('decisions', () => {
  const storyOf = async (page: number) => (await stored()).get(idOf(page))?.story

  test('a split holds when the article is read again, and ends when it is taken back', async () => {
    await put(1, QUAKE.first)
    await put(2, QUAKE.later)
    await resolve()
    expect(await storyOf(2)).toBe(idOf(1))
    const number = await decide({ kind: 'split', story: idOf(1), articles: [idOf(2)] })
    expect(await storyOf(2)).toBe(idOf(2))
    await put(2, QUAKE.later)
    await resolve()
    expect(await storyOf(2)).toBe(idOf(2))
    await removeArticle(database, idOf(2))
    await resolve()
    await put(2, QUAKE.later)
    await resolve()
    expect(await storyOf(2)).toBe(idOf(2))
    await setDecisionUndone(database, number, true, resolver.stories)
    expect(await storyOf(2)).toBe(idOf(1))
  })

  test('an article that was moved is there by decision', async () => {
    await put(1, QUAKE.first)
    await put(2, QUAKE.later)
    await put(3, CHEESE)
    await resolve()
    await decide({ kind: 'move', article: idOf(2), story: idOf(3) })
    expect((await stored()).get(idOf(2))).toMatchObject({ by: 'decision', to: idOf(3) })
    expect(await storyOf(1)).toBe(idOf(1))
  })

  test('a merge of one story with itself, a split of all and a move to nowhere are refused', async () => {
    await put(1, QUAKE.first)
    await put(2, QUAKE.later)
    await resolve()
    await expect(decide({ kind: 'merge', stories: [idOf(1), idOf(2)] })).rejects.toThrow('two stories')
    await expect(decide({ kind: 'split', story: idOf(1), articles: [idOf(1), idOf(2)] })).rejects.toThrow(
      'not all',
    )
    await expect(decide({ kind: 'move', article: idOf(1), story: idOf(9) })).rejects.toThrow('no such story')
    await expect(setDecisionUndone(database, 4711, true, resolver.stories)).rejects.toThrow(
      'no such decision',
    )
  })
})
