import { expect, test } from 'vitest'
import { intervalWords, shareWords } from '../ui/share-interval.tsx'

const of = (numerator: number, denominator: number) => ({
  numerator,
  denominator,
  share: denominator ? numerator / denominator : null,
  lower: denominator ? 0.1 : null,
  upper: denominator ? 0.5 : null,
})

test('many articles: counts and a percentage', () => expect(shareWords(of(12, 40))).toBe('12 of 40 · 30%'))
test('few articles: counts alone, no percentage is claimed', () =>
  expect(shareWords(of(2, 3))).toBe('2 of 3'))
test('no articles: there is nothing to take a share of', () =>
  expect(intervalWords(of(0, 0))).toBe('no articles to take a share of'))
