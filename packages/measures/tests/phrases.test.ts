import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classTfIdf, logOddsRatio } from '../src/index.ts'

describe('class-based TF-IDF', () => {
  // By hand: 6 × ln(1 + 100 ÷ 10) = 6 × 2.397895 and so on.
  test.each([
    ['six of ten, classes of a hundred', 6, 10, 100, 14.38737],
    ['all of five', 5, 5, 100, 15.222612],
    ['one that everything has: ln 2 each', 100, 100, 100, 69.314718],
    ['none', 0, 3, 100, 0],
  ])('%s', (_, inClass, everywhere, size, expected) => {
    expect(classTfIdf(inClass, everywhere, size)).toBeCloseTo(expected, 5)
  })

  test('of two phrases as frequent in the class the one rarer elsewhere weighs more', () => {
    expect(classTfIdf(4, 5, 50)).toBeGreaterThan(classTfIdf(4, 40, 50))
  })
})

describe('log odds with an informative prior', () => {
  // By hand: δ = ln(9 ÷ 51) − ln(3 ÷ 57) with 9 = 8 + 1, 60 = 50 + 10 …; z = δ ÷ √(1/9 + 1/3).
  test.each([
    ['eight of fifty against two of fifty', [8, 50], [2, 50], [1, 10], 1.814757],
    ['the same turned round', [2, 50], [8, 50], [1, 10], -1.814757],
    ['as often in both', [5, 50], [5, 50], [3, 20], 0],
    ['once against never, where it is common: hardly anything', [1, 20], [0, 20], [50, 1000], 0.104685],
    ['the only phrase that there is', [3, 3], [4, 4], [9, 9], 0],
    ['a group without any phrase', [0, 0], [4, 40], [4, 40], 0],
  ] as const)('%s', (_, [a, n], [b, m], [p, q], expected) => {
    const z = logOddsRatio({ term: a, all: n }, { term: b, all: m }, { term: p, all: q })
    expect(z).toBeCloseTo(expected, 4)
  })

  const use = fc
    .tuple(fc.nat(100), fc.integer({ min: 1, max: 900 }))
    .map(([term, rest]) => ({ term, all: term + rest }))
  test('turned round it changes its sign alone', () => {
    fc.assert(
      fc.property(use, use, use, (one, other, prior) => {
        const known = { term: prior.term + 1, all: prior.all + 1 }
        expect(logOddsRatio(one, other, known)).toBeCloseTo(-logOddsRatio(other, one, known), 9)
      }),
    )
  })
})
