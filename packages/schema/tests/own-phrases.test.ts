import type { OutletCandidate } from '@parallax/database'
import { describe, expect, test } from 'vitest'
import { measuredPhrases, ownPhrases } from '../src/own-phrases.ts'

/** Articles of each outlet that have the phrase; the collection is these outlets. */
function candidatesOf(uses: Record<string, Record<string, number>>) {
  const count = (key: string) => Object.values(uses).reduce((all, phrases) => all + (phrases[key] ?? 0), 0)
  const sizes = new Map<string | null, number>()
  const candidates: OutletCandidate[] = []
  for (const [outlet, phrases] of Object.entries(uses)) {
    sizes.set(
      outlet,
      Object.values(phrases).reduce((all, one) => all + one, 0),
    )
    for (const [key, articles] of Object.entries(phrases))
      candidates.push({
        outlet,
        phrase: { key, text: key },
        articles,
        together: count(key),
        everywhere: count(key),
      })
  }
  return { candidates, sizes, everywhere: [...sizes.values()].reduce((all, one) => all + one, 0) }
}

const USES = {
  post: { 'grain deal': 20, 'port strike': 18, 'bus lane': 12, 'tax cut': 1 },
  courier: { 'grain deal': 20, 'port strike': 2, 'bus lane': 1, 'tax cut': 28 },
}

describe('what is each outlet’s own', () => {
  const keys = (uses: Record<string, Record<string, number>>, limit: number) =>
    ownPhrases(candidatesOf(uses), limit).map(({ outlet, phrase }) => `${outlet}: ${phrase.key}`)

  test('the surest of each in turn; what both say as often is nobody’s', () => {
    expect(keys(USES, 9)).toEqual(['post: port strike', 'courier: tax cut', 'post: bus lane'])
  })

  test('no more than are asked for', () => {
    expect(keys(USES, 2)).toEqual(['post: port strike', 'courier: tax cut'])
  })

  test('of one outlet alone, what most of its articles have', () => {
    expect(keys({ post: USES.post }, 2)).toEqual(['post: grain deal', 'post: port strike'])
  })

  test('of nothing, nothing', () => {
    expect(keys({}, 5)).toEqual([])
  })
})

test('an outlet’s weight of a phrase does not fall as the rest of the collection grows', () => {
  const all = candidatesOf(USES)
  const larger = {
    ...all,
    everywhere: all.everywhere * 1000,
    candidates: all.candidates.map((one) => ({ ...one, everywhere: one.everywhere * 1000 })),
  }
  const weights = (of: typeof all) =>
    measuredPhrases(
      [...of.sizes.keys()].map((id) => ({
        ...{ outlet: { id: id ?? '', name: id ?? '' }, articles: 40, whole: {} },
        phrases: of.candidates
          .filter(({ outlet }) => outlet === id)
          .map(({ phrase, articles }) => ({
            phrase,
            articles,
            occurrences: 1,
            whole: {},
            slice: {},
            subject: null,
          })),
      })),
      of.candidates,
      of,
    ).flatMap(({ phrases }) => phrases.map(({ weight }) => weight))
  const [some, many] = [weights(all), weights(larger)]
  expect(some).toHaveLength(8)
  some.forEach((weight, index) => {
    expect(many[index]).toBeCloseTo(weight, 6)
  })
})

test('an outlet’s weight of a phrase is the other’s turned round, and has its share beside it', () => {
  const all = candidatesOf(USES)
  const chosen = ownPhrases(all, 1)
  const rows = ['post', 'courier'].map((id) => ({
    outlet: { id, name: id },
    articles: 40,
    whole: { outlets: [id] },
    phrases: chosen.map(({ phrase }) => ({
      phrase,
      articles: USES[id as keyof typeof USES]['port strike'],
      occurrences: 30,
      whole: {},
      slice: {},
      subject: null,
    })),
  }))
  const [post, courier] = measuredPhrases(rows, chosen, all).map(({ phrases }) => phrases[0])
  expect(post?.weight).toBeGreaterThan(1.96)
  expect(courier?.weight).toBeCloseTo(-(post?.weight ?? 0), 9)
  expect(post?.share).toMatchObject({ numerator: 18, denominator: 40, share: 0.45 })
})
