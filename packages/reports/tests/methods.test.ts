import type { Travelling } from '@parallax/charts/text'
import { describe, expect, test } from 'vitest'
import {
  articlesOverTime,
  mentionsOverTime,
  sourceComparison,
  topEntities,
} from '../../charts/tests/samples/index.ts'
import { figureNames } from '../src/compose/methods/figures.ts'
import { methodsOf } from '../src/compose/methods/methods.ts'
import { found } from './samples/figures.ts'

const methods = (...figures: (Travelling | null)[]) =>
  Object.fromEntries(
    methodsOf({
      figures: figures.map((one, i) => ({ number: i + 1, chart: one })),
      engines: ['0.5.0+abc'],
      version: '0.6.0',
      address: 'https://example.org/reports/0123456789',
    }).map(({ title, text }) => [title, text]),
  )
const top = (look: Parameters<typeof found>[1] = {}) => found(topEntities(), look)

test.each([
  [[1], 'Figure 1'],
  [[1, 2], 'Figures 1 and 2'],
  [[1, 2, 3], 'Figures 1–3'],
  [[1, 2, 3, 5, 7, 8], 'Figures 1–3, 5, 7 and 8'],
  [[2, 4], 'Figures 2 and 4'],
])('figures %j are called %s', (numbers, words) =>
  expect(figureNames(numbers.map((number) => ({ number })))).toBe(words),
)

test('without a figure there are no methods', () => {
  expect(methods()).toEqual({})
  expect(methods(null)).toEqual({})
})

describe('articles', () => {
  test.each([
    [
      'one figure of everything',
      [top()],
      'The figure counts all articles of the collection: 52 articles from 10 outlets, published 2 March – 8 May 2020 (6 without a date and 3 without a known outlet).',
    ],
    [
      'two figures of the same',
      [top(), found(articlesOverTime())],
      'All figures count all articles of the collection: 52 articles from 10 outlets, published 2 March – 8 May 2020 (6 without a date and 3 without a known outlet).',
    ],
    [
      'a filter of its own',
      [
        top(),
        top({
          filter: { topics: { all: ['Topic:medtop:07000000'] } },
          collection: { articles: 12, outlets: 1, undated: 0, unknownOutlet: 0 },
        }),
        found(articlesOverTime()),
      ],
      'Figures 1 and 3 count all articles of the collection: 52 articles from 10 outlets, published 2 March – 8 May 2020 (6 without a date and 3 without a known outlet). ' +
        'Figure 2 counts articles about health: 12 articles from 1 outlet, published 2 March – 8 May 2020.',
    ],
    [
      'nothing dated, some not read',
      [
        top({
          collection: { undated: 52, firstDay: null, lastDay: null, unknownOutlet: 0, notAnalysed: 4 },
        }),
      ],
      'The figure counts all articles of the collection: 52 articles from 10 outlets (52 without a date and 4 kept but not read).',
    ],
    [
      'no article at all',
      [top({ filter: { text: 'kraken' }, collection: { articles: 0 } })],
      'The figure counts articles matching “kraken”: there are none.',
    ],
  ])('%s', (_, figures, words) => expect(methods(...figures).Articles).toBe(words))
})

describe('copies', () => {
  const always = 'What an outlet rewrote at the same address is one article, as it stands last.'
  test.each([
    [
      'not asked for',
      [top()],
      `Copies are not taken together: a text that several outlets print, wire copy too, counts for each of them. ${always}`,
    ],
    [
      'once',
      [top({ filter: { copiesOnce: true } })],
      `Copies are counted once, as their earliest known original. ${always}`,
    ],
    [
      'original reporting',
      [top({ filter: { originalOnly: true } })],
      `Only original reporting is counted: no copies of what another outlet has, and no wire copy. ${always}`,
    ],
    ['wire copy left out', [top({ filter: { agencyKnown: false } })], `Wire copy is left out. ${always}`],
    [
      'figures that differ',
      [top({ filter: { copiesOnce: true } }), top()],
      `In Figure 1: Copies are counted once, as their earliest known original. In Figure 2: Copies are not taken together: a text that several outlets print, wire copy too, counts for each of them. ${always}`,
    ],
  ])('%s', (_, figures, words) => expect(methods(...figures).Copies).toBe(words))
})

describe('what is claimed was done', () => {
  test('intervals are explained only where a figure has one', () => {
    expect(methods(top()).Intervals).toBeUndefined()
    expect(methods(top(), found(sourceComparison())).Intervals).toMatch(
      /^The ranges around shares in Figure 2 are 95% Wilson intervals/,
    )
  })

  test('furniture is spoken of only where texts are counted, and said under which figures it stands', () => {
    expect(methods(found(articlesOverTime()))['Page furniture']).toBeUndefined()
    const plain = top()
    expect(methods(plain)['Page furniture']).toMatch(/around its article are not\.$/)
    const beside = found(mentionsOverTime())
    const drawn = { ...beside.drawn, furniture: { text: '9 more', lead: '', parts: [] } }
    expect(methods(plain, { ...beside, drawn })['Page furniture']).toMatch(
      /what they would have added is said under Figure 2\.$/,
    )
  })

  test('what is counted is said once for figures that count the same', () => {
    const words = methods(top(), found(articlesOverTime()), top())['What is counted']
    expect(words).toContain('Figures 1 and 3: A mention is one occurrence of a name')
    expect(words).toContain('Figure 2: Each article counts once')
  })

  test('caveats name their figures; a figure that is not shown is in no statement', () => {
    const { Limits } = methods(top(), null, top({ collection: { articles: 3 } }))
    expect(Limits).toContain('Figure 3: Only 3 articles match: read these as cases, not as a pattern.')
    expect(Limits).toContain('Figure 2 could not be shown; nothing here speaks of it.')
  })
})

describe('time', () => {
  test('live figures show the newest numbers, frozen ones keep theirs', () => {
    const frozen = {
      at: '2026-11-20T08:00:00.000Z',
      live: 'https://example.org/charts/x',
      engine: ['0.4.0+old'],
    }
    expect(methods(top(), top({ asOf: '2026-11-19T23:59:00.000Z', frozen }))['Time and program']).toBe(
      'Figure 1 shows the numbers of 22 November 2026, 10:00 UTC, the last change of the collection; where the report is opened again later, the newest. ' +
        'Figure 2 is frozen: the numbers stay those of 19 November 2026, 23:59 UTC, from articles that engine 0.4.0+old had read, kept on 20 November 2026. ' +
        'The articles were read by Parallax’s engine 0.5.0+abc. Made with Parallax 0.6.0; the report is at https://example.org/reports/0123456789.',
    )
  })

  test('of frozen figures alone the engine of today says nothing', () => {
    const frozen = { at: '2026-11-20T08:00:00.000Z', live: 'https://example.org/charts/x', engine: [] }
    const words = methods(top({ frozen }), top({ frozen }))['Time and program']
    expect(words).toMatch(
      /^All figures are frozen: the numbers stay those of 22 November 2026, 10:00 UTC, kept/,
    )
    expect(words).not.toContain('engine')
  })
})
