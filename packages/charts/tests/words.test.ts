import { describe, expect, test } from 'vitest'
import { filterWords } from '../src/prepare/filter-words.ts'
import {
  bucketName,
  count,
  days,
  inBucket,
  interval,
  list,
  ofWhole,
  percent,
  tickName,
} from '../src/prepare/words.ts'
import { context } from './samples/index.ts'

describe('numbers in words', () => {
  test.each([
    [0, '0%'],
    [1, '100%'],
    [0.0004, '<0.1%'],
    [0.9996, '>99.9%'],
    [0.996, '>99%'],
    [0.034, '3.4%'],
    [0.095, '10%'],
    [1 / 3, '33%'],
  ])('%f is said as %s', (share, words) => expect(percent(share)).toBe(words))

  test.each([
    [0, 0, 'no articles'],
    [1, 1, 'the only article'],
    [0, 1, 'not the only article'],
    [12, 12, 'all 12 articles'],
    [0, 12, 'none of the 12 articles'],
    [2, 3, '2 of 3 articles'],
    [12, 36, '12 of 36 articles (33%)'],
    [9, 10, '9 of 10 articles (90%)'],
  ])('%i of %i: no percentage below ten', (part, whole, words) => expect(ofWhole(part, whole)).toBe(words))

  test('numbers agree with their nouns', () => {
    expect(count(1, 'article')).toBe('1 article')
    expect(count(1204, 'entity')).toBe('1,204 entities')
    expect(count(0, 'mention')).toBe('0 mentions')
  })

  test('an interval says both ends, or one where they are the same in words', () => {
    expect(interval(0.49, 0.943)).toBe('49–94%')
    expect(interval(0, 0.243)).toBe('0–24%')
    expect(interval(0.5, 0.501)).toBe('50%')
  })

  test('lists', () => {
    expect(list([])).toBe('')
    expect(list(['a'])).toBe('a')
    expect(list(['a', 'b', 'c'], 'or')).toBe('a, b or c')
  })
})

describe('days in words', () => {
  test.each([
    ['2020-03-01', '2020-05-08', '1 March – 8 May 2020'],
    ['2020-05-01', '2020-05-08', '1–8 May 2020'],
    ['2019-12-30', '2020-01-05', '30 December 2019 – 5 January 2020'],
    ['2020-05-08', '2020-05-08', '8 May 2020'],
    [null, '2020-05-08', 'until 8 May 2020'],
    ['2020-05-08', undefined, 'since 8 May 2020'],
    [null, null, ''],
  ])('%s to %s', (from, to, words) => expect(days(from, to)).toBe(words))

  test.each([
    ['day', '8 May 2020', 'on 8 May 2020', '8 May'],
    ['week', 'week of 8 May 2020', 'in the week of 8 May 2020', '8 May'],
    ['month', 'May 2020', 'in May 2020', 'May'],
  ] as const)('a %s', (unit, name, within, tick) => {
    expect(bucketName('2020-05-08', unit)).toBe(name)
    expect(inBucket('2020-05-08', unit)).toBe(within)
    expect(tickName('2020-05-08', unit)).toBe(tick)
  })
})

describe('filters in words', () => {
  const names = { ...context().names, 'Phrase:united state': 'United States' }
  test.each([
    [{}, 'all articles'],
    [
      {
        outlets: ['Outlet:northern-post'],
        topics: { any: ['Topic:medtop:07000000'] },
        period: { from: '2020-03-01', to: '2020-05-08' },
      },
      'articles from The Northern Post, about health, 1 March – 8 May 2020',
    ],
    [
      { entities: { all: ['Entity:person.ada-example'], none: ['Entity:person.unheard-of'] } },
      'articles mentioning Ada Example, not mentioning Entity:person.unheard-of',
    ],
    [
      { exceptOutlets: ['Outlet:northern-post'], outletKnown: false, agencyKnown: true, dated: false },
      'articles not from The Northern Post, whose outlet is not known, that are wire copy, without a date',
    ],
    [
      { text: 'oil "price war"', languages: ['en', 'not a tag'] },
      'articles matching “oil "price war"”, in English or not a tag',
    ],
    [
      { paywalled: true, analysed: false },
      'articles of which the page shows only the beginning, that were not analysed',
    ],
    [{ paywalled: false, analysed: true }, 'articles without those behind a paywall, that were analysed'],
    [
      { furnitureEntities: ['Entity:person.ada-example'], furnitureTopics: ['Topic:medtop:07000000'] },
      'articles with Ada Example in their page furniture, with page furniture about health',
    ],
    [
      { phrases: { all: ['united state'], none: ['a key'] } },
      'articles with the phrase “United States”, not with the phrase “a key”',
    ],
    [{ copiesOnce: true, originalOnly: true }, 'articles copies counted once, original reporting only'],
    [{ copiesOnce: false, originalOnly: false }, 'articles that are copies, wire copy and copies only'],
    [{ period: {} }, 'all articles'],
  ])('%j', (filter, words) => expect(filterWords(filter, names)).toBe(words))
})
