import { OVERLAP_PARTS } from '@parallax/domain'
import { seededRandom } from '@parallax/measures'
import { describe, expect, it } from 'vitest'
import { divergenceOf } from '../src/compare/divergence.ts'
import { storiesOf } from '../src/compare/stories.ts'

const sides = ['a', 'b', 'c'].map((name) => ({
  ...{ outlet: { id: name, name }, articles: 40, whole: { outlets: [name] } },
  ...{ slice: { outlets: [name] }, subject: null },
}))
const at = (hour: number) => ({ earliest: hour * 3_600_000, latest: hour * 3_600_000 })

describe('stories of compared outlets', () => {
  const told = [
    { id: 'flood', articles: [3, 2, 0], first: [at(1), at(4), null] },
    { id: 'strike', articles: [1, 1, 1], first: [at(9), at(7), null] },
    { id: 'match', articles: [0, 2, 0], first: [null, at(2), null] },
    { id: 'fair', articles: [1, 0, 0], first: [null, null, null] },
  ]
  const { total, parts, pairs } = storiesOf({ filter: {}, sides }, told, 1)

  it('are each in one part, and a part says how many it is the top of', () => {
    expect(parts.map((part) => [part.side?.outlet?.id ?? 'several', part.total])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 0],
      ['several', 2],
    ])
    expect(parts.reduce((sum, part) => sum + part.total, 0)).toBe(total)
    expect(parts[3]?.stories.map(({ id }) => id)).toEqual(['flood'])
  })

  it('open on each side', () => {
    expect(parts[3]?.stories[0]?.sides.map(({ articles, slice }) => [articles, slice])).toEqual([
      [3, { outlets: ['a'], stories: ['flood'] }],
      [2, { outlets: ['b'], stories: ['flood'] }],
      [0, { outlets: ['c'], stories: ['flood'] }],
    ])
  })

  it('of every two sides say what both have and who was first', () => {
    expect(pairs.map(({ sides: [one, other], both }) => [one.outlet?.id, other.outlet?.id, both])).toEqual([
      ['a', 'b', 2],
      ['a', 'c', 1],
      ['b', 'c', 1],
    ])
    expect(pairs[0]).toMatchObject({
      one: 3,
      other: 3,
      lag: { known: 2, oneFirst: 1, otherFirst: 1, unknown: 0 },
    })
    expect(pairs[1]?.lag).toMatchObject({ known: 0, unknown: 1, median: null })
  })

  it('of every two sides open onto as many stories, each with its articles on both', () => {
    const [pair] = pairs
    expect(OVERLAP_PARTS.map((part) => [part, pair?.part(part).map(({ id }) => id)])).toEqual([
      ['both', ['flood', 'strike']],
      ['one', ['flood', 'strike', 'fair']],
      ['other', ['flood', 'strike', 'match']],
      ['onlyOne', ['fair']],
      ['onlyOther', ['match']],
      ['either', ['flood', 'strike', 'match', 'fair']],
    ])
    expect(pair?.followed.map(({ id, outcome, lag }) => [id, outcome, lag])).toEqual([
      ['flood', 'oneFirst', 3 * 3_600_000],
      ['strike', 'otherFirst', -2 * 3_600_000],
    ])
    expect(pair?.followed[0]?.sides.map(({ articles }) => articles)).toEqual([3, 2])
    expect(pairs[1]?.followed).toMatchObject([{ id: 'strike', outcome: 'unknown', lag: null }])
  })
})

describe('how far compared outlets are apart', () => {
  const random = seededRandom(5)
  const draw = (size: number, shares: readonly number[]) =>
    shares.map((share) => Array.from({ length: size }, () => random() < share).filter(Boolean).length)
  const two = sides.slice(0, 2)
  const table = (left: number[], right: number[]) => left.map((count, thing) => [count, right[thing] ?? 0])

  it('is about what chance gives where nothing differs, and well above it where much does', () => {
    const shares = Array.from({ length: 30 }, (_, rank) => 0.6 / (rank + 1))
    const same = divergenceOf(two, table(draw(40, shares), draw(40, shares)))
    const apart = divergenceOf(two, table(draw(40, shares), draw(40, shares.toReversed())))
    expect((same?.plain ?? NaN) / (same?.byChance ?? NaN)).toBeLessThan(2)
    expect((apart?.plain ?? NaN) / (apart?.byChance ?? NaN)).toBeGreaterThan(3)
  })

  it('by chance is more where counts are alike in their articles', () => {
    const counts = table(draw(400, [0.3, 0.2, 0.1]), draw(400, [0.3, 0.2, 0.1]))
    const [single, alike] = [divergenceOf(two, counts), divergenceOf(two, counts, 8)]
    expect(alike?.byChance).toBeGreaterThan(2 * (single?.byChance ?? NaN))
    expect(alike?.plain).toBe(single?.plain)
  })

  it('is not said of fewer than ten articles', () => {
    const few = two.map((side) => ({ ...side, articles: 9 }))
    expect(divergenceOf(few, [[3, 4]])).toBeNull()
  })
})
