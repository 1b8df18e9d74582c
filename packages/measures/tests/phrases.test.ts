import { describe, expect, test } from 'vitest'
import { classTfIdf } from '../src/index.ts'

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
