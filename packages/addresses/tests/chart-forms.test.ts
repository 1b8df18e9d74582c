import { ChartSpec, formKindOf, formOf, inForm } from '@parallax/domain'
import { describe, expect, test } from 'vitest'
import { pageOfChart } from '../src/page-of-chart.ts'
import { parseUrlState, printUrlState } from '../src/url-state.ts'

const spec = (over: object) => ChartSpec.parse({ version: 2, filter: {}, ...over })

describe('forms of charts in the address', () => {
  test('are written kind by kind in alphabetical order, and read again', () => {
    const form = { 'topics-over-time': 'multiples', 'top-entities': 'treemap' } as const
    const printed = printUrlState({}, { form })
    expect(printed).toBe('?form=top-entities.treemap,topics-over-time.multiples')
    expect(parseUrlState(Object.fromEntries(new URLSearchParams(printed))).view.form).toEqual(form)
  })

  test.each(['pie', 'top-entities', 'top-entities.pie', 'wire-share.bars', 'top-entities.bars.x', '.', ','])(
    '%s is left out and named',
    (form) => {
      const { view, ignored } = parseUrlState({ form })
      expect(view.form).toBeNull()
      expect(ignored).toMatchObject([{ key: 'form', value: form }])
    },
  )
})

describe('the form of a chart', () => {
  test('is the first of its kind where none is asked for', () => {
    expect(formOf(spec({ kind: 'topics-by-outlet' }))).toBe('heat')
    expect(formOf(spec({ kind: 'topics-by-outlet', form: 'grouped' }))).toBe('grouped')
    expect(formOf(spec({ kind: 'wire-share' }))).toBeUndefined()
  })
  test('that it has already changes nothing', () => {
    const bars = spec({ kind: 'top-entities' })
    expect(inForm(bars, 'bars')).toBe(bars)
    expect(inForm(bars, undefined)).toBe(bars)
    expect(inForm(bars, 'treemap')).toEqual({ ...bars, form: 'treemap' })
  })
  test('is not offered for one line: it makes no stack', () => {
    expect(formKindOf(spec({ kind: 'mentions-over-time', entities: ['a'] }))).toBeNull()
    expect(formKindOf(spec({ kind: 'mentions-over-time', entities: ['a', 'b'] }))).toBe('mentions-over-time')
    expect(formKindOf(spec({ kind: 'wire-share' }))).toBeNull()
  })
  test('goes with the chart to its page', () => {
    expect(pageOfChart(spec({ kind: 'top-entities', form: 'treemap' }))).toBe(
      '/entities?form=top-entities.treemap',
    )
    expect(pageOfChart(spec({ kind: 'outlets-over-time', outlets: ['x'], form: 'areas' }))).toBe(
      '/compare?aspect=time&compare=x&form=outlets-over-time.areas',
    )
  })
})
