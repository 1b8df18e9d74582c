import { type ArticleFilter, FREEABLE, type Freeable } from '@parallax/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filterOfParams, filterParsers, freedFilter, paramsOfFilter } from '../src/index.ts'

const asked = (text: string) => new URLSearchParams(text)

describe('what an address may set of a chart’s filter', () => {
  const stored: ArticleFilter = {
    outlets: ['harbour-daily'],
    period: { from: '2020-03-01', to: '2020-05-31' },
    entities: { all: ['person.ada-example'] },
    text: 'ferry',
  }
  const table: [string, Freeable[], string, ArticleFilter, string[]][] = [
    ['nothing where nothing is free', [], 'outlets=other&q=fire', stored, []],
    [
      'a free part takes the place of its own',
      ['outlets'],
      'outlets=tarn-post&q=fire',
      { ...stored, outlets: ['Outlet:tarn-post'] },
      ['outlets'],
    ],
    [
      'one end of a period alone',
      ['from'],
      'from=2020-04-01&to=2021-01-01',
      { ...stored, period: { from: '2020-04-01', to: '2020-05-31' } },
      ['from'],
    ],
    ['a first day behind the last sets nothing', ['from'], 'from=2021-01-01', stored, []],
    [
      'one kind of set beside another',
      ['entities.none'],
      'entities.none=person.oru-novak&entities=person.x',
      { ...stored, entities: { all: ['person.ada-example'], none: ['Entity:person.oru-novak'] } },
      ['entities.none'],
    ],
    ['what cannot be read sets nothing', ['from', 'original'], 'from=soon&original=perhaps', stored, []],
    ['nothing given does not clear it', ['q', 'outlets'], 'q=&outlets=', stored, []],
    ['the first of several counts', ['q'], 'q=fire&q=flood', { ...stored, text: 'fire' }, ['q']],
    [
      'a part that the chart did not ask for',
      ['original'],
      'original=yes',
      { ...stored, originalOnly: true },
      ['original'],
    ],
  ]
  test.each(table)('%s', (_, free, search, filter, set) =>
    expect(freedFilter(stored, free, asked(search))).toEqual({ filter, set }),
  )

  test('every part that an address can name can be freed, and nothing else', () =>
    expect([...FREEABLE].sort()).toEqual(Object.keys(filterParsers).sort()))
})

/** A value of each part, and another. */
const VALUES: Record<Freeable, [string, string]> = {
  agencies: ['north-wire', 'south-wire,north-wire'],
  analysed: ['yes', 'no'],
  'copies.of': ['a', 'b'],
  'copies.once': ['yes', 'no'],
  dated: ['yes', 'no'],
  entities: ['person.a', 'person.b,person.c'],
  'entities.any': ['person.d', 'person.e'],
  'entities.none': ['person.f', 'person.g'],
  from: ['2020-03-01', '2020-06-01'],
  'furniture.entities': ['person.a', 'person.b'],
  'furniture.topics': ['medtop:1', 'medtop:2'],
  lang: ['en', 'sv'],
  'no.narrower': ['medtop:1', 'medtop:2'],
  original: ['yes', 'no'],
  'outlet.known': ['yes', 'no'],
  outlets: ['harbour-daily', 'tarn-post'],
  'outlets.none': ['harbour-daily', 'tarn-post'],
  own: ['t1', 't2'],
  'own.any': ['t1', 't2'],
  'own.none': ['t1', 't2'],
  paywall: ['yes', 'no'],
  phrases: ['ferry line', 'night train'],
  'phrases.any': ['ferry line', 'night train'],
  'phrases.none': ['ferry line', 'night train'],
  q: ['ferry', 'fire -smoke'],
  quoting: ['', ''],
  'read.as': ['person.a=person.b', 'person.c=person.d'],
  'sharing.with': ['a', 'b'],
  stories: ['a', 'b'],
  to: ['2020-05-01', '2020-08-01'],
  toned: ['', ''],
  topics: ['medtop:1', 'medtop:2,medtop:3'],
  'topics.any': ['medtop:1', 'medtop:2'],
  'topics.none': ['medtop:1', 'medtop:2'],
  wire: ['yes', 'no'],
  words: ['narration=ferry', 'quoted=fire'],
  wordings: ['person.a=Ada', 'person.a=Ms Example'],
}

const params = fc
  .subarray([...FREEABLE])
  .chain((names) =>
    fc.record(
      Object.fromEntries(
        names.map((name) => [name, fc.oneof(fc.constantFrom(...VALUES[name]), fc.string({ maxLength: 12 }))]),
      ),
    ),
  )
const parsed = (given: Record<string, string | undefined>): ArticleFilter =>
  filterOfParams(
    Object.fromEntries(
      FREEABLE.map((name) => {
        const value = given[name]
        return [name, value === undefined ? null : filterParsers[name].parse(value)]
      }),
    ) as never,
  )

test('whatever is stored, freed and asked: every locked part of the filter stays as it is stored', () => {
  fc.assert(
    fc.property(params, fc.subarray([...FREEABLE]), params, (kept, free, given) => {
      const stored = parsed(kept)
      const search = new URLSearchParams(given as Record<string, string>)
      const { filter, set } = freedFilter(stored, free, search)
      const [before, after] = [paramsOfFilter(stored), paramsOfFilter(filter)]
      for (const name of FREEABLE) {
        if (!set.includes(name)) expect(after[name], name).toEqual(before[name])
        else expect([free.includes(name), search.has(name)], name).toEqual([true, true])
      }
    }),
    { numRuns: 500 },
  )
})

test('what is free and can be read is set', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FREEABLE), fc.integer({ min: 0, max: 1 }), (name, at) => {
      const value = VALUES[name][at] ?? ''
      const { filter, set } = freedFilter({}, [name], new URLSearchParams({ [name]: value }))
      expect(set).toEqual(filterParsers[name].parse(value) === null ? [] : [name])
      expect(filter).toEqual(parsed({ [name]: value }))
    }),
  )
})
