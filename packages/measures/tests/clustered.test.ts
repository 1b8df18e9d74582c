import type { ClusterSums } from '@parallax/domain'
import { clusteredMean, clusteredShare, shareOf } from '@parallax/measures'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawsFrom, frequency } from './draws.ts'

type Cluster = readonly [size: number, total: number]

function sumsOf(clusters: readonly Cluster[]): ClusterSums {
  const sum = (of: (size: number, total: number) => number) =>
    clusters.reduce((all, [size, total]) => all + of(size, total), 0)
  return {
    clusters: clusters.length,
    size: sum((size) => size),
    total: sum((_, total) => total),
    sizeSquared: sum((size) => size * size),
    totalSquared: sum((_, total) => total * total),
    product: sum((size, total) => size * total),
  }
}

describe('a mean over mentions of articles', () => {
  it('of one mention an article is the mean with the t interval of a textbook', () => {
    // 1, 2, 3, 4, 5: standard deviation √2.5, standard error √0.5, t(4) = 2.7764: 3 ± 1.9632.
    const found = clusteredMean(sumsOf([1, 2, 3, 4, 5].map((value) => [1, value] as const)))
    expect(found?.mean).toBe(3)
    expect(found?.lower).toBeCloseTo(3 - 1.9632, 2)
    expect(found?.upper).toBeCloseTo(3 + 1.9632, 2)
  })

  it('weighs mentions, and counts articles: worked by hand', () => {
    // Sizes 1, 2, 3, 1, 3 and totals 1, 0, 3, −1, 0: mean 3/10. Residuals 0.7, −0.6, 2.1, −1.3, −0.9, squares 7.76.
    // v = 5/4 · 7.76 / 100 = 0.097, standard error 0.31145, times 2.7764: 0.8647.
    const found = clusteredMean(
      sumsOf([
        [1, 1],
        [2, 0],
        [3, 3],
        [1, -1],
        [3, 0],
      ]),
    )
    expect(found?.mean).toBeCloseTo(0.3, 12)
    expect(found?.lower).toBeCloseTo(0.3 - 0.8647, 3)
    expect(found?.upper).toBeCloseTo(0.3 + 0.8647, 3)
  })

  it('of many articles comes to the normal interval', () => {
    const found = clusteredMean(sumsOf(Array.from({ length: 10_000 }, (_, i) => [1, i % 2] as const)))
    expect((found?.upper ?? 0) - 0.5).toBeCloseTo(1.96 * Math.sqrt(0.25 / 9999), 5)
  })

  it.each([
    ['nothing', [], null],
    ['four articles', [1, 0, -1, 1].map((value) => [1, value] as const), { lower: null, upper: null }],
    ['articles that do not differ', Array.from({ length: 9 }, () => [1, 0.4] as const), { lower: null }],
  ])('says no more than it can of %s', (_name, clusters, expected) => {
    const found = clusteredMean(sumsOf(clusters as Cluster[]))
    if (expected === null) expect(found).toBeNull()
    else expect(found).toMatchObject(expected)
  })

  it('does not become surer by saying everything twice in the same article', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.double({ min: -1, max: 1, noNaN: true })), {
          minLength: 5,
          maxLength: 30,
        }),
        (clusters) => {
          const once = clusteredMean(sumsOf(clusters))
          const twice = clusteredMean(sumsOf(clusters.map(([size, total]) => [2 * size, 2 * total] as const)))
          expect(twice?.mean).toBeCloseTo(once?.mean ?? NaN, 9)
          if (once?.lower != null && twice?.lower != null) expect(twice.lower).toBeCloseTo(once.lower, 6)
        },
      ),
    ))
})

describe('a share of mentions of articles', () => {
  it('of one mention an article is no surer than the Wilson interval, and hardly less', () => {
    const clusters = Array.from({ length: 200 }, (_, i) => [1, i < 60 ? 1 : 0] as const)
    const plain = shareOf(60, 200)
    const found = clusteredShare(sumsOf(clusters))
    expect(found.share).toBe(0.3)
    expect(found.lower).toBeCloseTo(plain.lower ?? NaN, 3)
    expect(found.lower ?? 1).toBeLessThanOrEqual(plain.lower ?? 0)
  })

  it('of articles that agree in themselves is worth one mention an article: worked by hand', () => {
    // Ten articles of four mentions, five all against: v = 10/9 · 40 / 1600 = 1/36, binomial 1/160, effect 40/9: 9 of 40.
    const clusters = Array.from({ length: 10 }, (_, i) => [4, i < 5 ? 4 : 0] as const)
    const found = clusteredShare(sumsOf(clusters))
    // Wilson of 0.5 among 9: 0.5 ± 1.96 · √(1/36 + 3.8415/324) / (1 + 3.8415/9).
    expect(found.lower).toBeCloseTo(
      0.5 - (1.95996 * Math.sqrt(1 / 36 + 3.84146 / 324)) / (1 + 3.84146 / 9),
      4,
    )
    expect(found).toMatchObject({ numerator: 20, denominator: 40, share: 0.5 })
  })

  it('where all count is worth no more mentions than articles of that size', () => {
    const found = clusteredShare(
      sumsOf([
        [10, 10],
        [10, 10],
      ]),
    )
    expect(found.lower).toBeCloseTo(shareOf(2, 2).lower ?? NaN, 12)
    expect(found.upper).toBe(1)
  })

  it('of nothing is null', () => {
    expect(clusteredShare(sumsOf([]))).toMatchObject({ share: null, lower: null, upper: null })
  })

  it('refuses what cannot be', () => {
    expect(() => clusteredShare(sumsOf([[1, 2]]))).toThrow(RangeError)
  })

  it('holds its share and stays within 0 and 1', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc
            .integer({ min: 1, max: 12 })
            .chain((size) => fc.tuple(fc.constant(size), fc.integer({ min: 0, max: size }))),
          { minLength: 1, maxLength: 30 },
        ),
        (clusters) => {
          const { share, lower, upper } = clusteredShare(sumsOf(clusters))
          expect(lower ?? -1).toBeGreaterThanOrEqual(0)
          expect(upper ?? 2).toBeLessThanOrEqual(1)
          expect(share ?? -1).toBeGreaterThanOrEqual((lower ?? 2) - 1e-12)
          expect(share ?? 2).toBeLessThanOrEqual((upper ?? -1) + 1e-12)
        },
      ),
    ))
})

describe('coverage in 10,000 draws of articles whose mentions agree', () => {
  /** Articles of one to eight mentions; each mention counts by chance, and the chance differs from article to article around a half. */
  const drawn = (draws: ReturnType<typeof drawsFrom>, articles: number) =>
    Array.from({ length: articles }, () => {
      const size = draws.whole(1, 8)
      return [size, draws.binomial(size, 0.2 + 0.6 * draws.random())] as const
    })

  // The linearised variance is a little small for few articles: 93 % of 10, not 95 %.
  const BOUNDS = [
    [10, 0.92],
    [40, 0.94],
  ] as const

  it.each(BOUNDS)('the mean of %i articles: at least %f', (articles, least) => {
    const draws = drawsFrom(articles)
    const held = frequency(10_000, () => {
      const found = clusteredMean(sumsOf(drawn(draws, articles)))
      return (found?.lower ?? 1) <= 0.5 && 0.5 <= (found?.upper ?? 0)
    })
    expect(held).toBeGreaterThan(least)
    expect(held).toBeLessThan(0.97)
  })

  it.each(BOUNDS)('the share of %i articles: at least %f', (articles, least) => {
    const draws = drawsFrom(articles)
    const held = frequency(10_000, () => {
      const { lower, upper } = clusteredShare(sumsOf(drawn(draws, articles)))
      return (lower ?? 1) <= 0.5 && 0.5 <= (upper ?? 0)
    })
    expect(held).toBeGreaterThan(least)
    expect(held).toBeLessThan(0.97)
  })
})
