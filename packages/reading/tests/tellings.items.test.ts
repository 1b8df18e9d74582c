import type { PairItem } from '@parallax/domain'
import { describe, expect, test } from 'vitest'
import { byName } from '../src/tellings/items.ts'

type Given = [key: string, label: string, inA: number[], inB: number[]]

const item = ([key, label, inA, inB]: Given): PairItem => {
  const places = (article: string, starts: number[]) =>
    starts.map((start) => ({ article, start, end: start + 1, sentence: { start, end: start + 1 } }))
  return { key, label, inA: places('a', inA), inB: places('b', inB) }
}
const given = ({ key, label, inA, inB }: PairItem): Given => [
  ...([key, label] as const),
  ...([inA.map(({ start }) => start), inB.map(({ start }) => start)] as const),
]

describe('things of one name', () => {
  test.each<[string, Given[], Given[]]>([
    [
      'a place in one and an organization in the other are one',
      [
        ['place.norrsild', 'Norrsild', [5, 1], []],
        ['organization.norrsild', 'Norrsild', [], [3]],
      ],
      [['organization.norrsild', 'Norrsild', [1, 5], [3]]],
    ],
    [
      'what one alone has joins what both have',
      [
        ['place.norrsild', 'Norrsild', [4], [7]],
        ['organization.norrsild', 'Norrsild', [], [2]],
      ],
      [['organization.norrsild', 'Norrsild', [4], [2, 7]]],
    ],
    [
      'two that both have stay two',
      [
        ['organization.selm', 'Selm', [1], [1]],
        ['place.selm', 'Selm', [2], [2]],
      ],
      [
        ['organization.selm', 'Selm', [1], [1]],
        ['place.selm', 'Selm', [2], [2]],
      ],
    ],
    [
      'two that one alone has stay two',
      [
        ['organization.selm', 'Selm', [1], []],
        ['place.selm', 'Selm', [2], []],
      ],
      [
        ['organization.selm', 'Selm', [1], []],
        ['place.selm', 'Selm', [2], []],
      ],
    ],
    [
      'other names stay apart',
      [
        ['place.hallin', 'Hallin', [1], []],
        ['place.selm', 'Selm', [], [1]],
      ],
      [
        ['place.hallin', 'Hallin', [1], []],
        ['place.selm', 'Selm', [], [1]],
      ],
    ],
  ])('%s', (_, items, expected) => {
    expect(byName(items.map(item)).map(given)).toEqual(expected)
  })
})
