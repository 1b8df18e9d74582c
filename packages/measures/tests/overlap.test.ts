import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlapOf } from '../src/index.ts'
import { drawsFrom, frequency } from './draws.ts'

describe('overlap of two sets', () => {
  it.each([
    ['a part', 10, 20, 5, 0.2, 0.5],
    ['the smaller within the larger', 4, 20, 4, 0.2, 1],
    ['the same', 7, 7, 7, 1, 1],
    ['nothing', 3, 9, 0, 0, 0],
    ['one has nothing', 0, 9, 0, 0, null],
    ['neither has anything', 0, 0, 0, null, null],
  ])('%s', (_, one, other, both, jaccard, coefficient) => {
    const found = overlapOf(one, other, both)
    expect(found.jaccard.share).toBe(jaccard)
    expect(found.coefficient.share).toBe(coefficient)
    expect(found.jaccard).toMatchObject({ numerator: both, denominator: one + other - both })
  })

  it.each([
    [2, 9, 3],
    [-1, 2, 0],
    [2.5, 9, 1],
  ])('refuses %f and %f with %f in both', (one, other, both) => {
    expect(() => overlapOf(one, other, both)).toThrow(RangeError)
  })

  it('is the same from either side, and Jaccard is never above the coefficient', () =>
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.nat(200), (onlyOne, onlyOther, both) => {
        const found = overlapOf(onlyOne + both, onlyOther + both, both)
        const turned = overlapOf(onlyOther + both, onlyOne + both, both)
        expect(turned.jaccard).toEqual(found.jaccard)
        expect(turned.coefficient).toEqual(found.coefficient)
        expect(found.jaccard.share ?? 0).toBeLessThanOrEqual(found.coefficient.share ?? 1)
      }),
    ))

  it('holds the true Jaccard in 95 % of 10,000 draws of stories', () => {
    const { random, binomial } = drawsFrom(6)
    const held = frequency(10_000, () => {
      // Of the stories that either has, a share `both` goes to both; the rest to one or the other.
      const [truth, tilt, union] = [random(), random(), 30 + Math.floor(random() * 100)]
      const both = binomial(union, truth)
      const onlyOne = binomial(union - both, tilt)
      const { jaccard } = overlapOf(both + onlyOne, union - onlyOne, both)
      return (jaccard.lower ?? 1) <= truth && truth <= (jaccard.upper ?? 0)
    })
    expect(held).toBeGreaterThan(0.94)
    expect(held).toBeLessThan(0.96)
  })
})
