import { describe, expect, test } from 'vitest'
import { ArticleFilter, narrow, type Slice } from '../src/filter.ts'

describe('narrow keeps what the filter says and adds the mark', () => {
  const table: [string, ArticleFilter, Slice, ArticleFilter][] = [
    ['an entity to no filter', {}, { entity: 'place.russia' }, { entities: { all: ['place.russia'] } }],
    [
      'an entity to others',
      { entities: { all: ['person.ines-calder'], none: ['place.mars'] } },
      { entity: 'place.russia' },
      { entities: { all: ['person.ines-calder', 'place.russia'], none: ['place.mars'] } },
    ],
    [
      'an entity that is there already, once',
      { entities: { all: ['place.russia'] } },
      { entity: 'place.russia' },
      { entities: { all: ['place.russia'] } },
    ],
    [
      'a topic',
      { text: 'oil' },
      { topic: 'medtop:04000000' },
      { text: 'oil', topics: { all: ['medtop:04000000'] } },
    ],
    [
      'all outlets but one, beside what the filter leaves out already',
      { outlets: ['post', 'courier'], exceptOutlets: ['ledger'] },
      { exceptOutlet: 'post' },
      { outlets: ['post', 'courier'], exceptOutlets: ['ledger', 'post'] },
    ],
    [
      'an entity in furniture, whatever the body says',
      { entities: { all: ['place.russia'] } },
      { furnitureEntity: 'place.mars' },
      { entities: { all: ['place.russia'] }, furnitureEntities: ['place.mars'] },
    ],
    [
      'a topic in furniture',
      { furnitureTopics: ['medtop:07000000'] },
      { furnitureTopic: 'medtop:15000000' },
      { furnitureTopics: ['medtop:07000000', 'medtop:15000000'] },
    ],
    [
      'a phrase to others',
      { phrases: { any: ['grain deal'], all: ['port strike'] } },
      { phrase: 'fuel price' },
      { phrases: { any: ['grain deal'], all: ['port strike', 'fuel price'] } },
    ],
    ['one outlet of several', { outlets: ['a', 'b'] }, { outlet: 'b' }, { outlets: ['b'] }],
    [
      'articles whose outlet is unknown',
      { text: 'oil' },
      { outlet: null },
      { text: 'oil', outletKnown: false },
    ],
    [
      'a week inside a longer period',
      { period: { from: '2020-05-01', to: '2020-05-31' } },
      { period: { from: '2020-05-04', to: '2020-05-10' } },
      { period: { from: '2020-05-04', to: '2020-05-10' } },
    ],
    [
      'a week that the period cuts',
      { period: { from: '2020-05-06' } },
      { period: { from: '2020-05-04', to: '2020-05-10' } },
      { period: { from: '2020-05-06', to: '2020-05-10' } },
    ],
    ['articles without a date', {}, { period: null }, { dated: false }],
    ['copies', { copiesOnce: false }, { flags: { copiesOnce: false } }, { copiesOnce: false }],
    [
      'copies of a collection without them are none',
      { copiesOnce: true },
      { flags: { copiesOnce: false, agencyKnown: false } },
      { copiesOnce: true, dated: false, period: { from: '0001-01-01' } },
    ],
  ]
  test.each(table)('%s', (_, filter, slice, expected) => {
    const before = structuredClone(filter)
    expect(narrow(filter, slice)).toEqual(expected)
    expect(filter).toEqual(before)
  })
})

test.each([
  ['a day that does not exist', { period: { from: '2020-02-30' } }],
  ['a day in another order', { period: { to: '31.05.2020' } }],
  ['an empty id', { outlets: [''] }],
  ['a search of more than 500 characters', { text: 'x'.repeat(501) }],
])('the filter refuses %s', (_, filter) => {
  expect(ArticleFilter.safeParse(filter).success).toBe(false)
})
