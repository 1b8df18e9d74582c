import { SMALL_SAMPLE } from '@parallax/domain'
import { seededRandom } from '@parallax/measures'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrastsOf, LEAST_TESTED } from '../src/compare/contrasts.ts'
import { partsOf } from '../src/compare/parts.ts'

describe('how the sides of a comparison contrast', () => {
  it('is worked by hand: 18 of 40 articles against 6 of 40', () => {
    // Prior of ten articles, three of which have it: z = [ln(21 ÷ 29) − ln(9 ÷ 41)] ÷ √(1/21 + 1/29 + 1/9 + 1/41).
    const { tested, contrasts } = contrastsOf([[18, 6]], [40, 40])
    const [left, right] = contrasts[0] ?? []
    const z = (Math.log(21 / 29) - Math.log(9 / 41)) / Math.sqrt(1 / 21 + 1 / 29 + 1 / 9 + 1 / 41)
    expect(tested).toBe(1)
    expect(left?.z).toBeCloseTo(z, 9)
    expect(left?.difference).toBeCloseTo(0.3, 12)
    expect(right?.z).toBeCloseTo(-z, 9)
    // One thing tested twice, from either side, is tested once.
    expect(left?.q).toBeCloseTo(left?.p ?? NaN, 12)
  })

  it.each([
    ['too few to test', [[LEAST_TESTED - 1, 0]], { q: null }],
    ['all have it', [[40, 40]], { z: null, p: null, q: null, difference: 0 }],
    ['none has it', [[0, 0]], { z: null, p: null, q: null, difference: 0 }],
  ])('%s', (_, counts, expected) => {
    expect(contrastsOf(counts, [40, 40]).contrasts[0]?.[0]).toMatchObject(expected)
  })

  it('is nothing where a side has no article', () => {
    expect(contrastsOf([[3, 0]], [40, 0]).contrasts).toEqual([[null, null]])
  })

  it('of each side is against all others together', () => {
    const [three] = contrastsOf([[10, 2, 4]], [20, 20, 40]).contrasts
    const [two] = contrastsOf([[10, 6]], [20, 60]).contrasts
    expect(three?.[0]).toMatchObject({ difference: two?.[0]?.difference, z: two?.[0]?.z })
  })

  it('of two sides tests each thing once, of three each on every side', () => {
    const [two, three] = [contrastsOf([[9, 1]], [20, 20]), contrastsOf([[9, 1, 4]], [20, 20, 20])]
    expect([two.tested, two.tests, three.tested, three.tests]).toEqual([1, 1, 1, 3])
    expect(two.contrasts[0]?.map((one) => one?.q)).toEqual([
      two.contrasts[0]?.[0]?.p,
      two.contrasts[0]?.[0]?.p,
    ])
  })

  it('of counts that come in clusters weighs as many as are independent', () => {
    const sampling = { articles: [30], effects: [4], prior: SMALL_SAMPLE * 4 }
    const [clustered] = contrastsOf([[72, 24]], [160, 160], sampling).contrasts
    const [single] = contrastsOf([[18, 6]], [40, 40]).contrasts
    expect(clustered?.[0]?.z).toBeCloseTo(single?.[0]?.z ?? NaN, 9)
    expect(clustered?.[0]?.lower).toBeCloseTo(single?.[0]?.lower ?? NaN, 9)
  })

  const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 6 })
  it('has a q no smaller than its p, and shares that agree in sign with z where sides are as large', () =>
    fc.assert(
      fc.property(
        sizes.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.array(fc.tuple(...all.map((size) => fc.integer({ min: 0, max: size }))), {
              minLength: 1,
              maxLength: 20,
            }),
          ),
        ),
        ([all, counts]) => {
          for (const sides of contrastsOf(counts, all).contrasts)
            for (const one of sides) {
              expect(one?.lower).toBeLessThanOrEqual((one?.difference ?? NaN) + 1e-12)
              if (one?.q != null) expect(one.q).toBeGreaterThanOrEqual(one.p ?? NaN)
              if (one?.z != null && Math.abs(one.difference) < 1e-12) expect(one.z).toBeCloseTo(0, 9)
            }
        },
      ),
    ))

  const binomial = (random: () => number, trials: number, p: number) =>
    Array.from({ length: trials }, () => random() < p).filter(Boolean).length

  it.each([
    [30, 40],
    [25, 600],
  ])('calls nothing different in 95 of 100 families of %i and %i articles in which nothing is', (n, m) => {
    const random = seededRandom(n)
    let called = 0
    for (let family = 0; family < 200; family += 1) {
      const counts = Array.from({ length: 80 }, (_, rank) =>
        [n, m].map((size) => binomial(random, size, 0.7 / (rank + 1))),
      )
      const { contrasts } = contrastsOf(counts, [n, m])
      if (contrasts.some((sides) => sides.some((one) => (one?.q ?? 1) <= 0.05))) called += 1
    }
    expect(called / 200).toBeLessThan(0.06)
  })

  it('finds what was planted, and puts it first', () => {
    const random = seededRandom(3)
    const planted = [5, 21, 33]
    const things = Array.from({ length: 60 }, (_, rank) => ({
      rank,
      articles: [
        binomial(random, 120, Math.min(0.95, 0.6 / (rank + 1) + (planted.includes(rank) ? 0.3 : 0))),
        binomial(random, 150, 0.6 / (rank + 1)),
      ],
    }))
    const whole = { slice: {}, subject: null, whole: {} }
    const sides = [120, 150].map((articles, side) => ({
      ...{ outlet: { id: `${side}`, name: `${side}` }, articles },
      ...whole,
    }))
    const { parts } = partsOf({ filter: {}, sides }, { total: 60, things }, 10)
    expect(
      parts[0]?.things
        .slice(0, 3)
        .map(({ rank }) => rank)
        .sort((a, b) => a - b),
    ).toEqual(planted)
    expect(parts[0]?.things[0]?.contrasts[0]?.q).toBeLessThan(0.001)
    expect(parts.map(({ different }) => different)).toEqual(
      parts.map(
        ({ things }, side) => things.filter((thing) => (thing.contrasts[side]?.q ?? 1) <= 0.05).length,
      ),
    )
    expect(parts[0]?.different).toBeGreaterThanOrEqual(planted.length)
    expect(parts.reduce((all, { total }) => all + total, 0)).toBe(60)
  })
})

describe('the parts of a comparison', () => {
  const sidesOf = (...sizes: number[]) => ({
    filter: {},
    sides: sizes.map((articles, side) => ({
      ...{ outlet: { id: `${side}`, name: `${side}` }, articles, whole: {}, slice: {}, subject: null },
    })),
  })
  const named = (articles: Record<string, number[]>) => ({
    total: Object.keys(articles).length,
    things: Object.entries(articles).map(([name, counts]) => ({ name, articles: counts })),
  })
  const words = (sizes: number[], articles: Record<string, number[]>, limit = 9) =>
    partsOf(sidesOf(...sizes), named(articles), limit).parts.map(({ side, total, things }) => [
      side?.outlet?.id ?? 'shared',
      total,
      things.map(({ name }) => name),
    ])

  it('of two articles: what only one has, and what both have', () => {
    expect(words([1, 1], { oil: [1, 1], China: [0, 1], telegrams: [1, 0] })).toEqual([
      ['0', 1, ['telegrams']],
      ['1', 1, ['China']],
      ['shared', 1, ['oil']],
    ])
  })

  it('what all have leans nowhere, however often; the surest comes first', () => {
    expect(words([40, 40], { peace: [40, 39], tax: [30, 4], ferry: [20, 4], oil: [9, 8] })).toEqual([
      ['0', 2, ['tax', 'ferry']],
      ['1', 0, []],
      ['shared', 2, ['peace', 'oil']],
    ])
  })

  it('no more of each part than are asked for', () => {
    expect(words([40, 40], { tax: [30, 4], ferry: [20, 4], peace: [40, 39], oil: [9, 8] }, 1)).toEqual([
      ['0', 2, ['tax']],
      ['1', 0, []],
      ['shared', 2, ['peace']],
    ])
  })

  it('of three sides the one that is surest', () => {
    expect(words([40, 40, 40], { tax: [5, 30, 20] })).toEqual([
      ['0', 0, []],
      ['1', 1, ['tax']],
      ['2', 0, []],
      ['shared', 0, []],
    ])
  })

  it('of nothing nothing', () => {
    expect(words([0, 3], {})).toEqual([
      ['0', 0, []],
      ['1', 0, []],
      ['shared', 0, []],
    ])
  })
})
