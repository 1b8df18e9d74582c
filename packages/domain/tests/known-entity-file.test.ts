import { describe, expect, test } from 'vitest'
import { nameKeysIn, nameKeysOf, parseKnownEntityLine, parseKnownEntityTable } from '../src/index.ts'

const claim = (value: unknown, rank = 'normal') => ({ rank, mainsnak: { datavalue: { value } } })
const dump = (entity: object) =>
  `${JSON.stringify({ id: 'Q900001', labels: { en: { value: 'Ilmar Tamm' } }, ...entity })},`
const taken = (line: string) => {
  const parsed = parseKnownEntityLine(line)
  return parsed && 'entity' in parsed ? parsed.entity : parsed
}

describe('a line of a Wikidata dump', () => {
  test('becomes an entry: English label and aliases, type, country', () => {
    const line = dump({
      aliases: { en: [{ value: 'I. Tamm' }, { value: 'Ilmar Tamm' }], de: [{ value: 'Ilmar der Lange' }] },
      claims: {
        P31: [claim({ id: 'Q5' })],
        P27: [claim({ id: 'Q900010' }), claim({ id: 'Q900011' }, 'preferred')],
      },
    })
    expect(taken(line)).toEqual({
      type: 'PERSON',
      name: 'Ilmar Tamm',
      wikidata: 'Q900001',
      aliases: ['I. Tamm'],
      demonyms: [],
      country: 'Q900011',
    })
  })
  test.each([
    ['headquarters', { P159: [claim({ id: 'Q1' })], P625: [claim({})] }, 'ORGANIZATION'],
    ['coordinates', { P625: [claim({})] }, 'PLACE'],
    ['a point in time', { P585: [claim({})], P625: [claim({})] }, 'EVENT'],
    ['none of these', {}, 'OTHER'],
    ['no statements, as the dumps write it', [], 'OTHER'],
  ])('with %s is of type', (_, claims, type) => {
    expect(taken(dump({ claims }))).toMatchObject({ type })
  })
  test('brackets, empty lines and properties hold no entry', () => {
    expect(['[', ']', '', dump({ id: 'P31' })].map(parseKnownEntityLine)).toEqual([null, null, null, null])
  })
  test.each([
    [
      'an item without an English label',
      dump({ labels: { de: { value: 'Tamm' } } }),
      'Q900001 has no English label',
    ],
    ['half a line', '{"id":"Q900001","labels":{"en"', 'this is no JSON'],
    ['labels of another shape', dump({ labels: { en: 'Tamm' } }), 'labels'],
  ])('that cannot be taken says why: %s', (_, line, reason) => {
    expect(taken(line)).toEqual({ failure: expect.stringContaining(reason) })
  })
})

describe('a line of JSON Lines', () => {
  test('becomes an entry', () => {
    const line = '{"type":"ORGANIZATION","name":" Quillport  Ferries ","aliases":["QF"]}'
    expect(taken(line)).toMatchObject({
      name: 'Quillport Ferries',
      aliases: ['QF'],
      wikidata: null,
      country: null,
    })
  })
  test.each([
    ['{"type":"SHIP","name":"Aurora"}', 'type is none of PERSON'],
    ['{"type":"PLACE"}', 'name expected string'],
    ['{"type":"PLACE","name":"  "}', 'name is empty'],
    ['{"type":"PLACE","name":"Quillport","wikidata":"42"}', 'wikidata is no Wikidata id such as Q42'],
    ['{"type":"PLACE","name":"…"}', 'name has neither letter nor digit'],
    ['["PLACE"]', 'the line'],
  ])('that cannot be taken says why: %s', (line, reason) => {
    expect(taken(line)).toEqual({ failure: expect.stringContaining(reason) })
  })
})

describe('a table', () => {
  test('is taken row by row', () => {
    const rows = parseKnownEntityTable('Name;Type;Aliases\nQuillport;place;Quill Port|Q-Port\n;place;\n')
    expect(rows).toEqual([
      {
        row: 2,
        line: { entity: expect.objectContaining({ name: 'Quillport', aliases: ['Quill Port', 'Q-Port'] }) },
      },
      { row: 3, line: { failure: 'name is empty' } },
    ])
  })
  test('needs a first row that names type and name', () => {
    expect(() => parseKnownEntityTable('Quillport,PLACE\n')).toThrow('The first row names the columns')
    expect(() => parseKnownEntityTable('')).toThrow('The table has no rows.')
  })
})

test('an entry is found in a text by its names, whatever their accents and marks', () => {
  const parsed = taken('{"type":"PLACE","name":"Öland-Tide Harbour","aliases":["OTH"]}')
  const keys = nameKeysOf(parsed as Parameters<typeof nameKeysOf>[0])
  const found = (text: string) => keys.filter((key) => nameKeysIn(text).has(key))
  expect(found('At Oland Tide Harbour')).toEqual(['oland tide harbour'])
  expect(found('the OTH said')).toEqual(['oth'])
  expect(found('a tide at a harbour')).toEqual([])
})
