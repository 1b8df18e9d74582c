import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { StoryIndex, type StorySketch, storiesOf, storySketchOf } from '../src/grouping/stories/index.ts'

const NAMES = ['Velda', 'Orrin', 'Tamsk', 'Brevik', 'Lunde', 'Castor', 'Mirela', 'Holm']
const WORDS = [
  'quake',
  'harbour',
  'trial',
  'verdict',
  'ferry',
  'strike',
  'flood',
  'vote',
  'bridge',
  'museum',
  'fire',
  'gold',
]

/** Short texts of few words, so that many are alike, equally alike and equally dense. */
const sketch = (day: fc.Arbitrary<number | null>) =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }),
      fc.subarray(WORDS, { minLength: 1, maxLength: 4 }),
      day,
    )
    .map(([names, words, at]) => ({
      title: null,
      body: `We hear of ${names.join(' ')} and ${words.join(' ')}.`,
      publishedAt: at === null ? null : new Date(Date.UTC(2031, 0, 1 + at)).toISOString(),
    }))

const days = fc.option(fc.integer({ min: 0, max: 90 }), { nil: null, freq: 6 })
const set = (day: fc.Arbitrary<number | null>, size: number) =>
  fc
    .array(sketch(day), { minLength: 1, maxLength: size })
    .map((texts) => texts.map((text, i) => storySketchOf({ id: `a${i}`, ...text })))

const byFrom = (index: StoryIndex) => index.links().sort((a, b) => (a.from < b.from ? -1 : 1))
const batch = (sketches: StorySketch[], window: number) => {
  const index = new StoryIndex(window)
  index.change(sketches)
  return byFrom(index)
}

/** A set, an order in which it arrives, in how large parts, and what goes again. */
const history = (day: fc.Arbitrary<number | null>, size: number) =>
  set(day, size).chain((sketches) =>
    fc.record({
      order: fc.shuffledSubarray(sketches, { minLength: sketches.length }),
      part: fc.integer({ min: 1, max: 5 }),
      gone: fc.shuffledSubarray(sketches.map(({ id }) => id)),
      window: fc.integer({ min: 1, max: 6 }),
    }),
  )

interface History {
  order: StorySketch[]
  part: number
  gone: string[]
  window: number
}

function check({ order, part, gone, window }: History): void {
  const index = new StoryIndex(window)
  for (let at = 0; at < order.length; at += part) index.change(order.slice(at, at + part))
  expect(byFrom(index)).toEqual(batch(order, window))
  for (let at = 0; at < gone.length; at += part) index.change([], gone.slice(at, at + part))
  const left = order.filter(({ id }) => !gone.includes(id))
  expect(byFrom(index)).toEqual(batch(left, window))
}

describe('what is linked depends on which articles there are', () => {
  test('not on the order in which they come, nor on those that were there and went', () => {
    fc.assert(fc.property(history(days, 40), check), { numRuns: 150 })
  })

  test('nor where words become common in the fortnight before', () => {
    const many = fc.array(sketch(fc.integer({ min: 0, max: 12 })), { minLength: 190, maxLength: 190 })
    const parts = fc.record({ part: fc.integer({ min: 5, max: 40 }), seed: fc.integer() })
    fc.assert(
      fc.property(many, parts, (texts, { part, seed }) => {
        const order = texts.map((text, i) =>
          storySketchOf({ id: `a${(i * 7919 + Math.abs(seed)) % 190}`, ...text }),
        )
        check({ order, part, gone: order.slice(0, 45).map(({ id }) => id), window: 6 })
      }),
      { numRuns: 4, endOnFailure: true },
    )
  })

  test('an article whose text is corrected stands where its new text belongs', () => {
    fc.assert(
      fc.property(set(days, 20), sketch(days), (sketches, text) => {
        const corrected = storySketchOf({ id: 'a0', ...text })
        const index = new StoryIndex(4)
        index.change(sketches)
        index.change([corrected])
        expect(byFrom(index)).toEqual(batch([corrected, ...sketches.slice(1)], 4))
      }),
      { numRuns: 60 },
    )
  })
})

describe('decisions', () => {
  const sketches = set(days, 16)
  const pair = fc.record({ a: fc.nat(15), b: fc.nat(15), together: fc.boolean() })
  const ties = fc
    .array(pair, { maxLength: 6 })
    .map((list) => list.map(({ a, b, together }) => ({ a: `a${a}`, b: `a${b}`, together })))

  test('the last one always holds, and the order of articles and links says nothing', () => {
    fc.assert(
      fc.property(sketches, ties, (articles, decided) => {
        const links = batch(articles, 8)
        const stories = storiesOf(articles, links, decided)
        expect(storiesOf(articles.toReversed(), links.toReversed(), decided)).toEqual(stories)
        const last = decided.at(-1)
        if (!last || last.a === last.b || !stories.has(last.a) || !stories.has(last.b)) return
        expect(stories.get(last.a) === stories.get(last.b)).toBe(last.together)
      }),
      { numRuns: 200 },
    )
  })
})
