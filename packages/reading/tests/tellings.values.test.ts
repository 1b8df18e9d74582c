import type { Quantity, QuantityBound } from '@parallax/domain'
import { describe, expect, test } from 'vitest'
import { isAppeal } from '../src/tellings/appeals.ts'
import { storyMatrix } from '../src/tellings/index.ts'
import { compareValues } from '../src/tellings/values.ts'
import { telling } from './tellings-articles.ts'

type Value = Pick<Quantity, 'value' | 'upTo' | 'bound' | 'kind'>
const BOUNDS: Readonly<Record<string, QuantityBound>> = { '≥': 'at-least', '≤': 'at-most', '~': 'about' }

/** "≥200", "150–200", "12" */
function value(written: string, kind: string): Value {
  const bound = BOUNDS[written.charAt(0)]
  const [from = '', to] = (bound ? written.slice(1) : written).split('–')
  return { value: Number(from), upTo: to ? Number(to) : null, bound: bound ?? 'exact', kind }
}

test.each([
  ['injuries', '≥200', '212', 'differs'],
  ['injuries', '≥200', '200', 'no disagreement'],
  ['injuries', '≥200', '150', 'conflict'],
  ['injuries', '≥200', '≥250', 'differs'],
  ['injuries', '≤200', '250', 'conflict'],
  ['injuries', '≤200', '150', 'differs'],
  ['injuries', '≤200', '≥250', 'conflict'],
  ['injuries', '~200', '212', 'differs'],
  ['injuries', '~200', '300', 'conflict'],
  ['injuries', '150–200', '180', 'differs'],
  ['injuries', '150–200', '210', 'conflict'],
  ['injuries', '200', '212', 'conflict'],
  ['house', '≥200', '150', 'conflict'],
  ['house', '≥200', '212', 'differs'],
  ['house', '200', '150', 'conflict'],
  ['tonne', '2750', '3000', 'no disagreement'],
  ['tonne', '2750', '2700', 'no disagreement'],
  ['USD', '3000000000', '3040000000', 'no disagreement'],
  ['magnitude', '5.6', '5.7', 'conflict'],
  ['tonne', '2750', '2300', 'conflict'],
])('%s: %s against %s is %s', (kind, a, b, expected) => {
  expect(compareValues(value(a, kind), value(b, kind))).toBe(expected)
  expect(compareValues(value(b, kind), value(a, kind))).toBe(expected)
})

describe('rows keep apart what has only a unit in common', () => {
  const quantities = async (...texts: string[]) => {
    const tellings = await Promise.all(
      texts.map((text, i) => telling(`t${i}`, text, { outlet: `Outlet ${i}` })),
    )
    return storyMatrix(tellings)
      .rows.filter(({ kind }) => kind === 'quantity')
      .map(({ label, told }) => [label, told])
  }

  test('a share of voters and one of a harvest', async () => {
    expect(
      await quantities(
        'In the valley of Korvala 12 per cent of the voters stayed at home.',
        'Hail destroyed 40 per cent of the harvest near Korvala.',
      ),
    ).toEqual([
      ['percent: In the valley of Korvala 12 per cent of the voters stayed at', 1],
      ['percent: Hail destroyed 40 per cent of the harvest near Korvala', 1],
    ])
  })

  test('the same number of the same thing is one row', async () => {
    expect(
      await quantities(
        'The depot of Korvala held 2,750 tonnes of grain.',
        'For weeks 2,750 tonnes of grain had lain there.',
      ),
    ).toEqual([['tonne: The depot of Korvala held 2,750 tonnes of grain', 2]])
  })

  test('other numbers of one thing are one row, and in conflict', async () => {
    const [row] = await quantities(
      'The depot on the old quay of Korvala held 2,750 tonnes of grain, the port said.',
      'The depot on the old quay of Korvala held 1,900 tonnes of grain, the port said.',
    )
    expect(row?.[1]).toBe(2)
  })
})

describe('what asks the reader for money is no part of the report', () => {
  test.each([
    'Join us from £3 a month.',
    'Support our work from just £3 a month.',
    'More than 8,300 members support us.',
    'Please subscribe to our newsletter.',
    'Become a member today and support independent journalism.',
    'Our reporting is funded by 8,300 members.',
    'Please support our journalism.',
  ])('%s', (sentence) => {
    expect(isAppeal(sentence)).toBe(true)
  })

  test.each([
    'The union has 8,300 members in the valley.',
    'The council will support families with £30 a month.',
    'The library asks for £3 a month.',
    '“Join us for £3 a month,” said the club’s chair, Ilse Varga.',
    'Voters support the plan.',
    'The fund supports 12 villages.',
    'We saw 8,300 people on the quay.',
    'Join the army or leave the island, the general told them.',
  ])('but not: %s', (sentence) => {
    expect(isAppeal(sentence)).toBe(false)
  })

  test('its numbers are in no row', async () => {
    const article = await telling(
      'a',
      'A fire in Port Selm killed 12 people on Friday.\nMore than 8,300 members support us. Join them from £3 a month.',
    )
    const rows = storyMatrix([article]).rows.filter(({ kind }) => kind === 'quantity')
    expect(rows.map(({ key }) => key)).toEqual(['deaths'])
  })
})
