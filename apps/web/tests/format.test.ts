import { describe, expect, test } from 'vitest'
import { count, counted, day, filterInWords, moment, period, share } from '../lib/format.ts'

describe('numbers in words', () => {
  test.each([
    [0, 'no articles'],
    [1, '1 article'],
    [1204, '1,204 articles'],
  ])('%i', (value, words) => expect(counted(value, 'article')).toBe(words))

  test('entities are many, an entity is one', () => {
    expect([counted(1, 'entity'), counted(2, 'entity')]).toEqual(['1 entity', '2 entities'])
  })

  test.each([
    [null, '–'],
    [0, '0%'],
    [0.004, '0.4%'],
    [0.095, '9.5%'],
    [0.125, '13%'],
    [1, '100%'],
  ])('the share %s', (value, words) => expect(share(value)).toBe(words))

  test('large numbers are grouped', () => expect(count(30000)).toBe('30,000'))
})

describe('days and moments', () => {
  test('a day is written as it stands, in no time zone', () => expect(day('2020-05-08')).toBe('8 May 2020'))
  test('a moment names its zone', () =>
    expect(moment('2020-05-08T14:26:00Z', 'minute')).toBe('8 May 2020, 14:26 UTC'))
  test('a date without a time claims none', () =>
    expect(moment('2020-05-08T00:00:00Z', 'day')).toBe('8 May 2020'))
  test('periods may be open', () => {
    expect(period({ from: '2020-05-01' })).toBe('since 1 May 2020')
    expect(period({ to: '2020-05-01' })).toBe('until 1 May 2020')
    expect(period({ from: '2020-05-01', to: '2020-05-01' })).toBe('1 May 2020')
  })
})

test('a filter in words', () => {
  const names: Record<string, string> = {
    'Entity:a': 'Mina Okoro',
    'Outlet:b': 'The Vell Post',
    'Outlet:c': 'Harbour News',
  }
  const words = filterInWords(
    {
      entities: { all: ['Entity:a'] },
      outlets: ['Outlet:b', 'Outlet:c'],
      exceptOutlets: ['Outlet:c'],
      agencyKnown: false,
      period: { from: '2020-05-04', to: '2020-05-10' },
    },
    (id) => names[id] ?? id,
  )
  expect(words.join(', ')).toBe(
    'mentioning Mina Okoro, in The Vell Post or Harbour News, not in Harbour News, not wire copy, 4 May 2020 – 10 May 2020',
  )
})
