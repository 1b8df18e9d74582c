import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dirichletSmoothed, halfAdded, shrunkShares } from '../src/index.ts'
import { drawsFrom } from './draws.ts'

const of = (numerator: number, denominator: number) => ({ numerator, denominator })
const counts = fc.nat(500).chain((n) => fc.nat(n).map((numerator) => of(numerator, n)))

describe('half a count added', () => {
  it.each([
    [0, 0, 0.5],
    [0, 9, 0.05],
    [9, 9, 0.95],
    [3, 6, 0.5],
  ])('%i of %i: %f', (numerator, denominator, expected) => {
    expect(halfAdded(of(numerator, denominator))).toBeCloseTo(expected, 12)
  })

  it('is never 0 or 1, and the halves add up', () =>
    fc.assert(
      fc.property(counts, ({ numerator, denominator }) => {
        const share = halfAdded(of(numerator, denominator))
        expect(share).toBeGreaterThan(0)
        expect(share).toBeLessThan(1)
        expect(share + halfAdded(of(denominator - numerator, denominator))).toBeCloseTo(1, 12)
      }),
    ))

  it('refuses what cannot be', () => {
    expect(() => halfAdded(of(2, 1))).toThrow(RangeError)
  })
})

describe('a smoothed distribution', () => {
  it('lies between what was counted and what was expected: worked by hand', () => {
    // (3 + 4 · ¼) ÷ 8, (1 + 4 · ½) ÷ 8, (0 + 4 · ¼) ÷ 8.
    expect(dirichletSmoothed([3, 1, 0], [0.25, 0.5, 0.25], 4)).toEqual([0.5, 0.375, 0.125])
  })

  it('of nothing is what was expected', () => {
    expect(dirichletSmoothed([0, 0], [0.3, 0.7], 2)).toEqual([0.3, 0.7])
  })

  it('adds up to 1', () =>
    fc.assert(
      fc.property(
        fc.array(fc.nat(100), { minLength: 1, maxLength: 12 }),
        fc.double({ min: 0.1, max: 99, noNaN: true }),
        (values, weight) => {
          const smoothed = dirichletSmoothed(
            values,
            values.map(() => 1 / values.length),
            weight,
          )
          expect(smoothed.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
        },
      ),
    ))

  it('refuses other lengths and no weight', () => {
    expect(() => dirichletSmoothed([1], [0.5, 0.5], 1)).toThrow(RangeError)
    expect(() => dirichletSmoothed([1], [1], 0)).toThrow(RangeError)
  })
})

describe('shares drawn toward their mean', () => {
  it('are worked by hand for two equal samples', () => {
    // 2 of 10 and 8 of 10: mean ½, spread 10 · 0.09 · 2 = 1.8, between (1.8 − ¼) ÷ (20 − 200 ÷ 20) = 0.155, weight ¼ ÷ 0.155 − 1.
    const found = shrunkShares([of(2, 10), of(8, 10)])
    expect(found?.weight).toBeCloseTo(0.25 / 0.155 - 1, 12)
    const weight = 0.25 / 0.155 - 1
    expect(found?.shares[0]).toBeCloseTo((2 + weight / 2) / (10 + weight), 12)
  })

  it('are the mean where samples differ no more than chance has them differ', () => {
    expect(shrunkShares([of(5, 10), of(5, 10), of(0, 0)])).toEqual({
      mean: 0.5,
      weight: Number.POSITIVE_INFINITY,
      shares: [0.5, 0.5, 0.5],
    })
    expect(shrunkShares([of(3, 9)])?.shares).toEqual([1 / 3])
  })

  it('of nothing there are none', () => {
    expect(shrunkShares([])).toBeNull()
    expect(shrunkShares([of(0, 0)])).toBeNull()
  })

  it('lie between the share and the mean, in any order of samples', () =>
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 15 }), (samples) => {
        const found = shrunkShares(samples)
        fc.pre(found !== null)
        samples.forEach(({ numerator, denominator }, index) => {
          const own = denominator === 0 ? found.mean : numerator / denominator
          const shrunk = found.shares[index] ?? NaN
          expect(shrunk).toBeGreaterThanOrEqual(Math.min(own, found.mean) - 1e-12)
          expect(shrunk).toBeLessThanOrEqual(Math.max(own, found.mean) + 1e-12)
        })
        const turned = shrunkShares([...samples].reverse())?.shares.reverse() ?? []
        found.shares.forEach((share, index) => {
          expect(turned[index]).toBeCloseTo(share, 9)
        })
      }),
    ))

  it('come nearer to the truth than the plain ones in 10,000 small samples', () => {
    const { binomial, whole, random } = drawsFrom(12)
    let [plain, shrunk] = [0, 0]
    for (let draw = 0; draw < 500; draw += 1) {
      const truths = Array.from({ length: 20 }, () => 0.2 + 0.2 * random())
      const samples = truths.map((truth) => {
        const size = whole(3, 30)
        return of(binomial(size, truth), size)
      })
      const { shares = [] } = shrunkShares(samples) ?? {}
      truths.forEach((truth, index) => {
        const { numerator, denominator } = samples[index] ?? of(0, 1)
        plain += (numerator / denominator - truth) ** 2
        shrunk += ((shares[index] ?? NaN) - truth) ** 2
      })
    }
    expect(shrunk / plain).toBeLessThan(0.5)
  })
})
