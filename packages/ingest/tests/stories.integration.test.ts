import { removeArticle } from '@parallax/database'
import { creditOf, type StoryTie } from '@parallax/domain'
import { Copies, outlineOf, StoryIndex, storiesOf, storySketchOf } from '@parallax/reading/grouping'
import { type TestDatabase, testDatabase } from '@parallax/testkit'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ENOUGH, histories, idOf, storyHistory, WINDOW } from './story-history.ts'

let database: TestDatabase
let happens: ReturnType<typeof storyHistory>
beforeAll(async () => {
  database = await testDatabase()
  happens = storyHistory(database)
})
afterAll(() => database?.drop())
beforeEach(() => happens.clear())

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
  const bodies = rows.map(({ id, title, text, publishedAt, publishedPrecision, blocks, ...by }) => {
    const body = blocks
      .filter(({ role }) => role === 'body')
      .map(({ start, end }) => text.slice(start, end).trim())
      .join('\n')
    return {
      ...{ id, title, body, credit: creditOf({ ...by, body }) },
      publishedAt: publishedAt?.toISOString().slice(0, publishedPrecision === 'day' ? 10 : 24) ?? null,
    }
  })
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

describe('which articles tell one story', () => {
  test('stored, replaced, removed and decided on in any order, stories are as if all had come at once', async () => {
    const seen = { likeness: 0, decision: 0 }
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        await happens.clear()
        for (const one of history) await happens.take(one)
        await happens.resolve()
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
    await happens.put(1, QUAKE.first)
    await happens.put(2, QUAKE.later)
    await happens.resolve()
    expect(await storyOf(2)).toBe(idOf(1))
    const number = await happens.decide({ kind: 'split', story: idOf(1), articles: [idOf(2)] })
    expect(await storyOf(2)).toBe(idOf(2))
    await happens.put(2, QUAKE.later)
    await happens.resolve()
    expect(await storyOf(2)).toBe(idOf(2))
    await removeArticle(database, idOf(2))
    await happens.resolve()
    await happens.put(2, QUAKE.later)
    await happens.resolve()
    expect(await storyOf(2)).toBe(idOf(2))
    await happens.undo(number, true)
    expect(await storyOf(2)).toBe(idOf(1))
  })

  test('an article that was moved is there by decision', async () => {
    await happens.put(1, QUAKE.first)
    await happens.put(2, QUAKE.later)
    await happens.put(3, CHEESE)
    await happens.resolve()
    await happens.decide({ kind: 'move', article: idOf(2), story: idOf(3) })
    expect((await stored()).get(idOf(2))).toMatchObject({ by: 'decision', to: idOf(3) })
    expect(await storyOf(1)).toBe(idOf(1))
  })

  test('a merge of one story with itself, a split of all and a move to nowhere are refused', async () => {
    await happens.put(1, QUAKE.first)
    await happens.put(2, QUAKE.later)
    await happens.resolve()
    await expect(happens.decide({ kind: 'merge', stories: [idOf(1), idOf(2)] })).rejects.toThrow(
      'two stories',
    )
    await expect(
      happens.decide({ kind: 'split', story: idOf(1), articles: [idOf(1), idOf(2)] }),
    ).rejects.toThrow('not all')
    await expect(happens.decide({ kind: 'move', article: idOf(1), story: idOf(9) })).rejects.toThrow(
      'no such story',
    )
    await expect(happens.undo(4711, true)).rejects.toThrow('no such decision')
  })
})
