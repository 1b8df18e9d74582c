import { describe, expect, test } from 'vitest'
import { CHART_FORMS, CHART_SPEC_VERSION, ChartSpec, formsOf, readChartSpec } from '../src/index.ts'

/** As version 1 saved them. */
const SAVED = [
  {
    version: 1,
    filter: { outlets: ['eastmere-post'], dated: true },
    kind: 'top-entities',
    types: ['PERSON'],
    limit: 10,
  },
  {
    version: 1,
    filter: {},
    title: 'Two ministers',
    kind: 'mentions-over-time',
    entities: ['person.ama-okoro', 'person.lena-voss'],
    unit: 'week',
  },
  {
    version: 1,
    filter: { period: { from: '2026-01-01' } },
    kind: 'topics-by-outlet',
    outlets: ['eastmere-post'],
  },
  { version: 1, filter: {}, kind: 'entity-network', limit: 40, weight: 'articles', support: 2 },
]

describe('a document that version 1 saved', () => {
  test.each(SAVED.map((saved) => [saved.kind, saved] as const))(
    '%s is today’s, and says the same',
    (_, saved) => {
      expect(readChartSpec(saved)).toEqual({ spec: { ...saved, version: CHART_SPEC_VERSION } })
    },
  )

  test('knew neither notes nor forms: what stood there meant nothing', () => {
    const saved = { version: 1, kind: 'top-entities', filter: {}, limit: 5, notes: 7, form: 'pie' }
    expect(readChartSpec(saved).spec).toEqual({ version: 2, kind: 'top-entities', filter: {}, limit: 5 })
  })

  test('is left as it was', () => {
    const [saved] = SAVED
    const before = structuredClone(saved)
    readChartSpec(saved)
    expect(saved).toEqual(before)
  })
})

test('a document of today is read as it stands', () => {
  const spec = { version: 2, kind: 'top-entities', filter: {}, limit: 5, form: 'treemap', notes: 'By hand.' }
  expect(readChartSpec(spec)).toEqual({ spec })
})

test.each([0, 3, 1.5, -1, Number.NaN, 1e9])('of version %s it is said which there are', (version) => {
  const { spec, failure } = readChartSpec({ version, kind: 'top-entities', filter: {} })
  expect(spec).toBeNull()
  expect(failure).toMatchObject({ reason: 'version', field: 'version' })
  expect(failure?.message).toContain('the versions are 1 to 2')
})

test.each([
  [{ version: 2, kind: 'pie', filter: {} }, 'kind'],
  [{ version: 2, kind: 'top-entities', filter: {}, form: 'areas' }, 'form'],
  [{ version: 2, kind: 'topics-over-time', filter: {}, form: 'areas' }, 'form'],
  [{ version: 2, kind: 'top-entities', filter: {}, notes: 'x'.repeat(2001) }, 'notes'],
  [{ version: '2', kind: 'top-entities', filter: {} }, 'version'],
  [{ kind: 'top-entities', filter: {} }, 'version'],
  [null, ''],
  ['words', ''],
  [[], ''],
])('%j is no chart, and says where', (document, field) => {
  expect(readChartSpec(document)).toMatchObject({ spec: null, failure: { reason: 'shape', field } })
})

test('every form that there is can be asked for', () => {
  const rest = { entities: ['a'], outlets: ['a'] }
  for (const [kind, forms] of Object.entries(CHART_FORMS))
    for (const form of forms)
      expect(ChartSpec.parse({ version: 2, filter: {}, kind, form, ...rest })).toMatchObject({ kind, form })
})

test.each([
  ['wire-share', []],
  ['constructor', []],
  ['top-entities', ['bars', 'treemap']],
])('the forms of %s', (kind, forms) => expect(formsOf(kind)).toEqual(forms))
