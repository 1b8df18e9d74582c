import { EVERY_COLUMN, parseCell, printCell } from '@parallax/addresses'
import { describe, expect, test } from 'vitest'
import { disagreementWords, lagWords, rowWords } from '../features/tellings/telling-words.ts'

describe('how long after', () => {
  test.each([
    [0, 'at the same time'],
    [0.25, '+15 min'],
    [2 + 10 / 60, '+2 h 10 min'],
    [12.5, '+12 h 30 min'],
    [23.9999, '+1 day'],
    [25, '+1 day 1 h'],
    [52 + 5 / 60, '+2 days 4 h'],
    [null, null],
  ])('%s hours', (hours, words) => {
    expect(lagWords(hours)).toBe(words)
  })
})

test.each([
  ['QUANTITY', 'deaths', 'Deaths'],
  ['QUANTITY', 'deaths: soldier', 'Deaths (soldier)'],
  ['QUANTITY', 'percent: exports fell by 12 per cent', 'Per cent (exports fell by 12 per cent)'],
  ['QUANTITY', 'prison year: gave him 12 years in prison', 'Years in prison (gave him 12 years in prison)'],
  ['QUANTITY', 'USD', 'USD'],
  ['DATE', '2031-03-04', '4 Mar 2031'],
  ['ENTITY', 'Brevik: a port', 'Brevik: a port'],
  ['QUOTATION', '"We shall rebuild,"', '“We shall rebuild”'],
  ['QUOTATION', 'they would ‘rebuild’ it all', '“they would ‘rebuild’ it all”'],
])('a row of the kind %s, %s, is called %s', (kind, label, words) => {
  expect(rowWords({ kind, label })).toBe(words)
})

describe('what disagrees in a row', () => {
  const pair = (kind: 'CONFLICT' | 'DIFFERS', valueA: string, valueB: string) => ({ kind, valueA, valueB })
  const bound = pair('DIFFERS', 'At least nine', '14')
  const apart = pair('CONFLICT', '12', '17')
  test.each([
    ['the pairs in conflict alone', [bound, apart], 'conflict: 12 / 17'],
    ['those that differ where none is in conflict', [bound], 'differs: At least nine / 14'],
    ['each pair once', [apart, apart], 'conflict: 12 / 17'],
    [
      'the first three',
      ['1', '2', '3', '4'].map((value) => pair('CONFLICT', value, '9')),
      'conflict: 1 / 9, 2 / 9, 3 / 9 …',
    ],
  ])('is %s', (_, disagreements, words) => {
    expect(disagreementWords(disagreements)).toBe(words)
  })
})

describe('a cell in an address', () => {
  test.each([
    { kind: 'entity', key: 'place.brevik', column: 'Outlet:dune-herald' },
    { kind: 'quantity', key: 'deaths: soldier', column: null },
    { kind: 'statement', key: '3f2~a%20:12', column: 'Article:3f2' },
    { kind: 'date', key: '2031-03-04', column: EVERY_COLUMN },
  ] as const)('comes back as it was: $key', (cell) => {
    expect(parseCell(printCell(cell))).toEqual(cell)
  })
  test.each([
    '',
    'entity',
    'entity~',
    'word~x~Outlet:a',
    'entity~x~',
    'entity~x~a~b',
    'entity~%E0%A4',
    'date~%00',
  ])('is nothing where it cannot be read: %j', (value) => {
    expect(parseCell(value)).toBeNull()
  })
})
