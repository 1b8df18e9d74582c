import type { KnownEntity } from '@parallax/domain'
import { expect, test } from 'vitest'
import { joinEntities } from '../src/05-entities/index.ts'
import { mentionsOf } from './read-names.ts'

const entry = (more: Partial<KnownEntity>): KnownEntity => ({
  type: 'PERSON',
  name: 'Marta Ilves',
  wikidata: 'Q900001',
  aliases: [],
  demonyms: [],
  country: null,
  ...more,
})

/** "Marta Ilves Q900001, Tallinn Q1770": the entities of a text with their ids. */
const linked = (text: string, own: KnownEntity[]) =>
  joinEntities(mentionsOf([text]), own)
    .entities.map((e) => `${e.name} ${e.wikidata ?? '–'}`)
    .join(', ')

const CASES: [what: string, text: string, own: KnownEntity[], expected: string][] = [
  ['a person', 'Marta Ilves met Jaan Kask.', [entry({})], 'Marta Ilves Q900001, Jaan Kask –'],
  [
    'another name leads to the entry',
    'M. K. Ilves spoke in Tallinn.',
    [entry({ aliases: ['M. K. Ilves'] })],
    'Marta Ilves Q900001, Tallinn Q1770',
  ],
  [
    'an id that the base lacks is added to its entity',
    'Bill Clinton met Vladimir Putin.',
    [entry({ name: 'Bill Clinton' })],
    'Bill Clinton Q900001, Vladimir Putin Q7747',
  ],
  [
    'names are added to an entity of the base by its id',
    'The ships of Norroway sailed from Norway.',
    [entry({ type: 'PLACE', name: 'Norroway', wikidata: 'Q20' })],
    'Norway Q20',
  ],
  [
    'the base keeps the name where somebody else bears it too',
    'The meeting in Paris ended.',
    [entry({ type: 'PLACE', name: 'Paris', country: 'Canada' })],
    'Paris Q90',
  ],
  [
    'two entries of one name: the article decides',
    'The ferry to Quillport in Denmark is late.',
    [
      entry({ type: 'PLACE', name: 'Quillport', country: 'Q35' }),
      entry({ type: 'PLACE', name: 'Quillport', wikidata: 'Q900002', country: 'Sweden' }),
    ],
    'Quillport Q900001, Denmark Q35',
  ],
  [
    'two entries of one name: left open where it does not',
    'The ferry to Quillport is late.',
    [
      entry({ type: 'PLACE', name: 'Quillport', country: 'Q35' }),
      entry({ type: 'PLACE', name: 'Quillport', wikidata: 'Q900002', country: 'Sweden' }),
    ],
    'Quillport –',
  ],
  [
    'a place is no person of that name',
    'Mr Marta sold the mill.',
    [entry({ type: 'PLACE', name: 'Marta' })],
    'Marta –',
  ],
]

test.each(CASES)('entries of the user: %s', (_, text, own, expected) => {
  expect(linked(text, own)).toBe(expected)
})

test('without entries nothing changes', () => {
  const text = 'Marta Ilves spoke in Tallinn.'
  expect(joinEntities(mentionsOf([text]), [])).toEqual(joinEntities(mentionsOf([text])))
})
