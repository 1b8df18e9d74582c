import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divergenceByChance, divergenceTerms, FULL_CATEGORY, jensenShannon } from '../src/index.ts'
import { drawsFrom, frequency, zipf } from './draws.ts'

describe('Jensen–Shannon divergence', () => {
  // By hand, in bits: of (¾, ¼) and (¼, ¾) 1 − H(¾) = 1 − 0.811278; of (1, 0) and (½, ½) H(¾) − ½.
  it.each([
    [
      'the same twice',
      [
        [4, 6],
        [40, 60],
      ],
      0,
    ],
    [
      'nothing in common',
      [
        [5, 5, 0],
        [0, 0, 3],
      ],
      1,
    ],
    [
      'three quarters against one',
      [
        [30, 10],
        [10, 30],
      ],
      0.188722,
    ],
    [
      'one of two against both',
      [
        [8, 0],
        [5, 5],
      ],
      0.311278,
    ],
    [
      'three that share nothing',
      [
        [2, 0, 0],
        [0, 9, 0],
        [0, 0, 4],
      ],
      Math.log2(3),
    ],
  ])('%s', (_, table, expected) => {
    expect(jensenShannon(table)?.plain).toBeCloseTo(expected, 6)
    expect(divergenceTerms(table).reduce((sum, term) => sum + term, 0)).toBeCloseTo(expected, 6)
  })

  it('loses in small samples what chance adds: worked by hand', () => {
    // Both (½, ½) of 20 counts: each entropy is 1 ÷ 40 nats too small, that of the mean 2 · ¼ · ¼ ÷ (½ · 40) · 2 = 1 ÷ 80.
    const found = jensenShannon([
      [10, 10],
      [12, 8],
    ])
    const nats = (found?.plain ?? 0) * Math.LN2
    const middle = (0.25 * (0.25 / 20 + 0.24 / 20)) / 2
    expect(found?.corrected).toBeCloseTo(
      Math.max(0, nats - (1 / 40 - middle / 0.55 - middle / 0.45)) / Math.LN2,
      9,
    )
  })

  it.each([
    ['one group', [[1, 2]]],
    ['no group', []],
    [
      'a group without counts',
      [
        [1, 2],
        [0, 0],
      ],
    ],
  ])('nothing is said of %s', (_, table) => {
    expect(jensenShannon(table)).toBeNull()
    expect(divergenceByChance(table)).toBeNull()
  })

  it('has no interval where the table is thin', () => {
    const thin = jensenShannon([
      [FULL_CATEGORY, FULL_CATEGORY - 1],
      [FULL_CATEGORY, FULL_CATEGORY],
    ])
    expect(thin).toMatchObject({ lower: null, upper: null })
  })

  it.each([
    [[[1, 2], [1]]],
    [
      [
        [1, -2],
        [1, 3],
      ],
    ],
  ])('refuses %j', (table) => {
    expect(() => jensenShannon(table)).toThrow(RangeError)
  })

  const table = fc.integer({ min: 2, max: 6 }).chain((width) =>
    fc.array(
      fc
        .array(fc.nat(200), { minLength: width, maxLength: width })
        .map(([first = 0, ...rest]) => [first + 1, ...rest]),
      { minLength: 2, maxLength: 4 },
    ),
  )

  it('stays between 0 and log₂ of the groups, whatever the order of groups and categories', () =>
    fc.assert(
      fc.property(table, (counts) => {
        const found = jensenShannon(counts)
        const turned = jensenShannon([...counts].reverse().map((row) => [...row].reverse()))
        expect(found?.plain).toBeGreaterThanOrEqual(0)
        expect(found?.plain).toBeLessThanOrEqual(Math.log2(counts.length) + 1e-12)
        expect(found?.corrected).toBeGreaterThanOrEqual(0)
        expect(turned?.plain).toBeCloseTo(found?.plain ?? NaN, 9)
        expect(turned?.corrected).toBeCloseTo(found?.corrected ?? NaN, 9)
        if (found?.lower != null) expect(found.lower).toBeLessThanOrEqual(found.corrected + 1e-12)
      }),
    ))

  it('does not change with a category that nobody has, nor plainly with sizes at the same shares', () =>
    fc.assert(
      fc.property(table, fc.integer({ min: 2, max: 9 }), (counts, times) => {
        const found = jensenShannon(counts)
        expect(jensenShannon(counts.map((row) => [...row, 0]))).toEqual(found)
        const [first = [], ...rest] = counts
        expect(jensenShannon([first.map((count) => count * times), ...rest])?.plain).toBeCloseTo(
          found?.plain ?? NaN,
          9,
        )
      }),
    ))

  it.each([
    ['that are the same', 0, 10, [300, 500]],
    ['hardly apart', 0.1, 10, [300, 500]],
    ['apart', 0.5, 10, [100, 300]],
    ['far apart', 1, 6, [60, 90]],
    ['three of them', 0.6, 8, [150, 150, 200]],
  ])('holds the true divergence of distributions %s in 10,000 draws', (_, mix, categories, sizes) => {
    const { multinomial } = drawsFrom(categories)
    const base = zipf(categories)
    const shares = sizes.map((_size, group) =>
      base.map((share, k) => (group === 0 ? share : (1 - mix) * share + mix * (base.at(-1 - k) ?? 0))),
    )
    const truth = jensenShannon(shares.map((row) => row.map((share) => share * 1e12)))?.plain ?? NaN
    let corrected = 0
    const held = frequency(10_000, () => {
      const found = jensenShannon(sizes.map((size, group) => multinomial(size, shares[group] ?? [])))
      corrected += found?.corrected ?? NaN
      return (found?.lower ?? 1) <= truth + 1e-9 && truth <= (found?.upper ?? 0)
    })
    expect(held).toBeGreaterThan(0.93)
    expect(corrected / 10_000).toBeGreaterThan(truth - 0.005)
    expect(corrected / 10_000).toBeLessThan(truth + 0.008)
  })
})

describe('the divergence that chance gives', () => {
  it('is what two samples of one distribution show, even where the table is thin', () => {
    const { multinomial } = drawsFrom(4)
    const shares = zipf(40)
    let [expected, found] = [0, 0]
    for (let draw = 0; draw < 300; draw += 1) {
      const counts = [multinomial(50, shares), multinomial(80, shares)]
      expected += divergenceByChance(counts, 30, draw)?.expected ?? NaN
      found += jensenShannon(counts)?.plain ?? NaN
    }
    expect(expected / found).toBeCloseTo(1, 1)
  })

  it('has p-values that are uniform where nothing differs', () => {
    const { multinomial } = drawsFrom(9)
    const low = frequency(1000, () => {
      const counts = [multinomial(20, zipf(6)), multinomial(30, zipf(6))]
      return (divergenceByChance(counts, 99, 3)?.p ?? 1) <= 0.1
    })
    expect(low).toBeGreaterThan(0.07)
    expect(low).toBeLessThan(0.13)
  })

  it('gives the same for the same seed, and is never impossible', () => {
    const counts = [
      [30, 0],
      [0, 30],
    ]
    expect(divergenceByChance(counts, 99, 8)).toEqual(divergenceByChance(counts, 99, 8))
    expect(divergenceByChance(counts, 99, 8)?.p).toBe(0.01)
    expect(() => divergenceByChance(counts, 0)).toThrow(RangeError)
  })
})
