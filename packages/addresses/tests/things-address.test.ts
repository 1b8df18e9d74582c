import { expect, test } from 'vitest'
import { parseThings, printThings, type ThingList } from '../src/things-address.ts'

test.each<[ThingList, string]>([
  [{ list: 'apart', of: 'words' }, 'apart.words'],
  [{ list: 'shared', of: 'entities', pair: 2, part: 'onlyOther' }, 'shared.entities.2.onlyOther'],
  [{ list: 'stories', pair: 0, part: 'both' }, 'stories.0.both'],
  [{ list: 'first', pair: 1, outcome: 'tie' }, 'first.1.tie'],
  [{ list: 'first', pair: 1, outcome: null }, 'first.1.any'],
])('%j stands in an address as %s and is read from it', (asked, address) => {
  expect(printThings(asked)).toBe(address)
  expect(parseThings(address)).toEqual(asked)
})

test.each(['', 'apart', 'apart.people', 'shared.entities.both', 'stories.0', 'first.0', 'first.0.1.tie'])(
  '%j is no list',
  (address) => {
    expect(parseThings(address)).toBeNull()
  },
)
