import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { ArticleInput } from '@parallax/domain'
import { describe, expect, test } from 'vitest'
import { Copies } from '../src/grouping/copies.ts'
import { StoryIndex, storySketchOf } from '../src/grouping/stories/index.ts'

const file = fileURLToPath(
  new URL('../../../../shared/data/corpus/slice-2020-03-to-07.jsonl.gz', import.meta.url),
)
/** So many articles of the same weeks: few enough for a test, and among them copies. */
const ARTICLES = 800

const articles = () =>
  gunzipSync(readFileSync(file))
    .toString()
    .split('\n')
    .slice(0, ARTICLES)
    .map((line) => ArticleInput.parse(JSON.parse(line)))
    .map(({ id, text = '', publishedAt = null }) => ({
      id,
      publishedAt,
      body: text.replaceAll(/\n+/g, '\n'),
    }))

describe.skipIf(!existsSync(file))('a real collection (skipped where ../shared is absent)', () => {
  test('one by one, backwards, with others that go again: the same as all at once', {
    timeout: 300_000,
  }, () => {
    const all = articles()
    const kept = all.filter((_, i) => i % 5 !== 0)
    const batch = new Copies()
    for (const article of kept) batch.add(article)
    const incremental = new Copies()
    for (const article of all.toReversed()) incremental.add(article)
    for (const [i, { id }] of all.entries()) if (i % 5 === 0) incremental.remove(id)
    const said = batch.all()
    expect([...said.values()].filter(({ reuse }) => reuse.length > 0).length).toBeGreaterThan(20)
    const other = incremental.all()
    for (const { id } of kept) expect(other.get(id)).toEqual(said.get(id))
    expect(other.size).toBe(kept.length)
  })

  test('its stories: the same one by one, backwards, with others that go again, as all at once', {
    timeout: 300_000,
  }, () => {
    const all = articles()
      .slice(0, ARTICLES / 2)
      .map((article) => storySketchOf({ title: null, ...article }))
    const kept = all.filter((_, i) => i % 5 !== 0)
    const batch = new StoryIndex()
    batch.change(kept)
    const incremental = new StoryIndex()
    for (const article of all.toReversed()) incremental.change([article])
    for (const [i, { id }] of all.entries()) if (i % 5 === 0) incremental.change([], [id])
    const byFrom = (index: StoryIndex) => index.links().sort((a, b) => (a.from < b.from ? -1 : 1))
    expect(byFrom(batch).length).toBeGreaterThan(20)
    expect(byFrom(incremental)).toEqual(byFrom(batch))
  })
})
