import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { falseDiscoveryRates, logOddsRatio, priorWorth, type TermUse, twoSidedP } from '../src/index.ts'
import { drawsFrom, zipf } from './draws.ts'

describe('log odds with an informative prior', () => {
  // By hand: δ = ln(9 ÷ 51) − ln(3 ÷ 57) with 9 = 8 + 1, 60 = 50 + 10 …; σ² = 1/9 + 1/51 + 1/3 + 1/57.
  test.each([
    ['eight of fifty against two of fifty', [8, 50], [2, 50], [1, 10], 1.209838, 0.481596, 1.74335],
    ['the same turned round', [2, 50], [8, 50], [1, 10], -1.209838, 0.481596, -1.74335],
    ['as often in both', [5, 50], [5, 50], [3, 20], 0, 0.282258, 0],
    ['once against never, where it is common', [1, 20], [0, 20], [50, 1000], 0.020834, 0.041667, 0.102063],
  ] as const)('%s', (_, [a, n], [b, m], [p, q], estimate, variance, z) => {
    const found = logOddsRatio({ term: a, all: n }, { term: b, all: m }, { term: p, all: q })
    expect(found?.estimate).toBeCloseTo(estimate, 5)
    expect(found?.variance).toBeCloseTo(variance, 4)
    expect(found?.z).toBeCloseTo(z, 4)
    expect(found).toMatchObject({ group: { term: a, all: n }, others: { term: b, all: m } })
  })

  test('without any prior to speak of it is the log odds ratio of a textbook', () => {
    // A. Agresti, "An Introduction to Categorical Data Analysis", 2nd ed. (2007), § 2.3: 189 of 11,034 with placebo and 104 of
    // 11,037 with aspirin had a heart attack: log odds ratio 0.605, standard error 0.123.
    const found = logOddsRatio(
      { term: 189, all: 11_034 },
      { term: 104, all: 11_037 },
      { term: 1e-9, all: 2e-9 },
    )
    expect(found?.estimate).toBeCloseTo(0.605, 3)
    expect(Math.sqrt(found?.variance ?? 0)).toBeCloseTo(0.123, 3)
  })

  test.each([
    ['the only term that there is', [3, 3], [4, 4], [9, 9]],
    ['a group without any term', [0, 0], [4, 40], [4, 40]],
    ['nobody to compare with', [4, 40], [0, 0], [4, 40]],
  ] as const)('nothing is said of %s', (_, [a, n], [b, m], [p, q]) => {
    expect(logOddsRatio({ term: a, all: n }, { term: b, all: m }, { term: p, all: q })).toBeNull()
  })

  test.each([
    ['more than all', { term: 5, all: 4 }, { term: 1, all: 4 }],
    ['less than none', { term: -1, all: 4 }, { term: 1, all: 4 }],
    ['what the prior does not expect', { term: 1, all: 4 }, { term: 0, all: 4 }],
  ])('refuses %s', (_, group, prior) => {
    expect(() => logOddsRatio(group, { term: 1, all: 4 }, prior)).toThrow(RangeError)
  })

  const use = fc
    .tuple(fc.nat(100), fc.integer({ min: 1, max: 900 }))
    .map(([term, rest]) => ({ term, all: term + rest }))
  const known = use.map(({ term, all }) => ({ term: term + 1, all: all + 1 }))

  test('turned round it changes its sign alone', () =>
    fc.assert(
      fc.property(use, use, known, (one, other, prior) => {
        const [there, back] = [logOddsRatio(one, other, prior), logOddsRatio(other, one, prior)]
        expect(there?.estimate).toBeCloseTo(-(back?.estimate ?? NaN), 9)
        expect(there?.z).toBeCloseTo(-(back?.z ?? NaN), 9)
      }),
    ))

  test('one use more in the group raises it', () =>
    fc.assert(
      fc.property(use, use, known, (one, other, prior) => {
        const more = { term: one.term + 1, all: one.all }
        fc.pre(more.term < more.all)
        expect(logOddsRatio(more, other, prior)?.estimate).toBeGreaterThan(
          logOddsRatio(one, other, prior)?.estimate ?? NaN,
        )
      }),
    ))

  test('the heavier the prior, the nearer to 0 for groups of one size, and the smaller the variance', () =>
    fc.assert(
      fc.property(use, fc.nat(100), known, fc.integer({ min: 2, max: 50 }), (one, term, prior, times) => {
        const other = { term: Math.min(term, one.all), all: one.all }
        const light = logOddsRatio(one, other, prior)
        const heavy = logOddsRatio(one, other, { term: prior.term * times, all: prior.all * times })
        expect(heavy?.variance).toBeLessThan(light?.variance ?? NaN)
        expect(Math.abs(heavy?.estimate ?? NaN)).toBeLessThanOrEqual(Math.abs(light?.estimate ?? NaN) + 1e-9)
      }),
    ))
})

describe('a prior worth some counts', () => {
  test('keeps the share and takes the size', () => {
    expect(priorWorth({ term: 30, all: 600 }, 20)).toEqual({ term: 1, all: 20 })
  })
  test('is never worth more than was counted', () => {
    expect(priorWorth({ term: 3, all: 6 }, 20)).toEqual({ term: 3, all: 6 })
  })
  test('refuses to be worth nothing', () => {
    expect(() => priorWorth({ term: 3, all: 6 }, 0)).toThrow(RangeError)
  })
})

describe('in simulation', () => {
  const VOCABULARY = 200
  const shares = zipf(VOCABULARY)
  const measured = (one: number[], other: number[]) => {
    const sum = (counts: number[]) => counts.reduce((all, count) => all + count, 0)
    const [n, m] = [sum(one), sum(other)]
    return one.map((count, term) => {
      const use = (of: number, all: number): TermUse => ({ term: of, all })
      const beside = other[term] ?? 0
      // Half a count keeps a term that nobody has within what the prior expects.
      const prior = priorWorth(use(count + beside + 0.5, n + m + VOCABULARY / 2), 100)
      return logOddsRatio(use(count, n), use(beside, m), prior)?.z ?? 0
    })
  }

  test('planted terms come first, whatever their rank', () => {
    const { multinomial } = drawsFrom(7)
    const planted = [3, 20, 60, 110, 180]
    for (let draw = 0; draw < 40; draw += 1) {
      const raised = shares.map((share, term) => (planted.includes(term) ? share * 1.6 + 0.025 : share))
      const whole = raised.reduce((sum, share) => sum + share, 0)
      const own = raised.map((share) => share / whole)
      const z = measured(multinomial(4000, own), multinomial(5000, shares))
      const first = z.map((value, term) => ({ value, term })).sort((a, b) => b.value - a.value)
      expect(
        first
          .slice(0, planted.length)
          .map(({ term }) => term)
          .sort((a, b) => a - b),
      ).toEqual(planted)
    }
  })

  test('of 20,000 terms that do not differ less than 5 % pass 1.96, and none is called different at 5 %', () => {
    const { multinomial } = drawsFrom(11)
    let [beyond, called] = [0, 0]
    for (let draw = 0; draw < 100; draw += 1) {
      const z = measured(multinomial(1500, shares), multinomial(4000, shares))
      beyond += z.filter((value) => Math.abs(value) > 1.96).length
      called += falseDiscoveryRates(z.map(twoSidedP)).some((q) => q <= 0.05) ? 1 : 0
    }
    expect(beyond / (100 * VOCABULARY)).toBeLessThan(0.05)
    expect(beyond).toBeGreaterThan(0)
    // A family without any difference counts as wrong as soon as one is called: at most 5 of 100 expected.
    expect(called).toBeLessThanOrEqual(5)
  })
})
