import { CREDITS } from '@parallax/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Copies } from '../src/grouping/copies.ts'
import { type ArticleBody, groupBodies } from '../src/grouping/index.ts'
import { FERRY, paragraphsOf, STRIKE } from './grouping-articles.ts'

/** Fingerprints lead to so few of the earliest that articles push one another out. */
const EARLIEST = 2
const PARAGRAPHS = [...paragraphsOf(FERRY), ...paragraphsOf(STRIKE)]

/** Articles made of runs of the same paragraphs, some dated alike, some not at all. */
const body = fc
  .tuple(
    fc.nat(PARAGRAPHS.length - 2),
    fc.integer({ min: 2, max: 9 }),
    fc.option(fc.nat(PARAGRAPHS.length - 1)),
  )
  .map(([from, length, without]) =>
    PARAGRAPHS.slice(from, from + length)
      .filter((_, i) => from + i !== without)
      .join('\n'),
  )
const credit = fc.constantFrom(...CREDITS)
const publishedAt = fc.option(
  fc.constantFrom('2020-05-01', '2020-05-02', '2020-05-02T08:00:00Z', '2020-05-02T20:00:00Z', '2020-05-04'),
)
const articles = fc
  .array(fc.record({ body, publishedAt, credit }), { minLength: 2, maxLength: 14 })
  .map((list) => list.map((one, i): ArticleBody => ({ id: `a${i}`, title: null, url: null, ...one })))

const copiesOf = (list: ArticleBody[]) => {
  const copies = new Copies(EARLIEST)
  for (const article of list) copies.add(article)
  return copies
}
const said = (copies: Copies) => Object.fromEntries([...copies.all()].sort(([a], [b]) => (a < b ? -1 : 1)))
const shuffled = articles.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
)

describe('what is said of articles depends on which there are', () => {
  test('not on the order in which they come', () => {
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(said(copiesOf(other))).toEqual(said(copiesOf(list)))
      }),
      { numRuns: 60 },
    )
  })

  test('not on those that were there and went', () => {
    fc.assert(
      fc.property(shuffled, fc.nat(13), ([list, other], kept) => {
        const copies = copiesOf(list)
        for (const { id } of other.slice(kept)) copies.remove(id)
        expect(said(copies)).toEqual(said(copiesOf(other.slice(0, kept))))
      }),
      { numRuns: 60 },
    )
  })

  test('not on what their texts and dates were before they were corrected', () => {
    fc.assert(
      fc.property(articles, articles, (before, after) => {
        const copies = copiesOf(before)
        for (const article of after) copies.add(article)
        const now = [...after, ...before.filter(({ id }) => !after.some((article) => article.id === id))]
        expect(said(copies)).toEqual(said(copiesOf(now)))
      }),
      { numRuns: 60 },
    )
  })

  test('nor do the lines of a whole collection', () => {
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const lines = (given: ArticleBody[]) =>
          groupBodies(given)
            .map(({ id, copyOf, reuse }) => ({ id, copyOf, reuse }))
            .sort((a, b) => (a.id < b.id ? -1 : 1))
        expect(lines(other)).toEqual(lines(list))
      }),
      { numRuns: 20 },
    )
  })
})

test('each copy points at an article that is no copy and of no later day', () => {
  fc.assert(
    fc.property(articles, (list) => {
      const all = copiesOf(list).all()
      const dayOf = new Map(list.map(({ id, publishedAt: at }) => [id, at?.slice(0, 10) ?? '9999']))
      for (const [id, { copyOf }] of all) {
        if (!copyOf) continue
        expect(all.get(copyOf.id)?.copyOf).toBeNull()
        expect((dayOf.get(copyOf.id) ?? '') <= (dayOf.get(id) ?? '')).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

test('a text that more articles have than are looked up has one original all the same', () => {
  const list = Array.from({ length: 9 }, (_, i) => ({
    id: `a${i}`,
    body: FERRY,
    publishedAt: `2020-05-1${9 - i}`,
  }))
  const copies = new Copies(EARLIEST)
  for (const article of list) copies.add(article)
  const originals = [...copies.all().values()].map(({ copyOf }) => copyOf?.id ?? null)
  expect(originals).toEqual([...Array.from({ length: 8 }, () => 'a8'), null])
})
