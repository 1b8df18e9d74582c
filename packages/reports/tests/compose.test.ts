import { describe, expect, test } from 'vitest'
import { articlesOverTime, topEntities } from '../../charts/tests/samples/index.ts'
import { compose, type FigurePart, isShown } from '../src/compose/index.ts'
import { figure, found, given, MISSING, report, SAVED, words } from './samples/figures.ts'

const OPTIONS = {
  address: 'https://example.org/reports/0123456789',
  addressOf: (chart: string) => `https://example.org/charts/${chart}`,
  savedAt: SAVED,
  engines: ['0.5.0+abc'],
  version: '0.6.0',
}
const figuresOf = (parts: { kind: string }[]) =>
  parts.filter((part): part is FigurePart => part.kind === 'figure')

test('figures are numbered in order, texts stand between them, empty ones fall away', () => {
  const blocks = [words('a', 'One.'), figure('b'), words('c', '  \n'), figure('d')]
  const { parts } = compose(
    report(blocks),
    [given(found(topEntities())), given(found(articlesOverTime()))],
    OPTIONS,
  )
  expect(parts.map((part) => (part.kind === 'text' ? part.markdown : part.label))).toEqual([
    'One.',
    'Figure 1',
    'Figure 2',
  ])
})

describe('captions', () => {
  const captionOf = (caption?: string) => {
    const block = figure('a', caption === undefined ? {} : { caption })
    const { parts } = compose(report([block]), [{ block, chart: found(topEntities()) }], OPTIONS)
    const [part] = figuresOf(parts)
    if (!part || !isShown(part.content)) throw new Error('it is shown')
    return part.content
  }

  test('are title and finding', () => {
    const { caption, drawn, alt } = captionOf()
    expect(caption).toMatchObject({ title: drawn.title, text: drawn.finding, source: drawn.source.text })
    expect(alt).toBe(`${drawn.title}. ${drawn.finding}`)
  })

  test('are what the author wrote, where that is something', () => {
    expect(captionOf('My own words.').caption).toMatchObject({ title: null, text: 'My own words.' })
    expect(captionOf('  ').caption.title).not.toBeNull()
  })
})

test('a figure that cannot be shown keeps its number and says why', () => {
  const block = figure('a')
  const { parts, citations } = compose(
    report([block, figure('b')]),
    [{ block, chart: MISSING }, given(found(topEntities()))],
    OPTIONS,
  )
  expect(figuresOf(parts).map(({ label, content }) => [label, isShown(content)])).toEqual([
    ['Figure 1', false],
    ['Figure 2', true],
  ])
  expect(citations).toHaveLength(1)
})

test('the newest of numbers and words is the time of all', () => {
  const at = (asOf: string) =>
    compose(report([figure('a')]), [given(found(topEntities(), { asOf }))], OPTIONS)
  expect(at('2026-11-22T10:00:00.000Z').asOf).toBe(SAVED)
  expect(at('2026-11-24T10:00:00.000Z').asOf).toBe('2026-11-24T10:00:00.000Z')
})

test('a chart that stands there twice is cited once', () => {
  const chart = found(topEntities())
  expect(
    compose(report([figure('a'), figure('b')]), [given(chart), given(chart)], OPTIONS).citations,
  ).toHaveLength(1)
})
