import type { ReportBlock } from '@parallax/domain'
import { readReportDocument } from '@parallax/domain'
import { describe, expect, test } from 'vitest'
import {
  emptyReport,
  inserted,
  moved,
  namesOf,
  newFigure,
  newText,
  replaced,
  without,
} from '../features/reports/editor/blocks.ts'

const text = (id: string): ReportBlock => ({ kind: 'text', id, markdown: '' })
const figure = (id: string): ReportBlock => ({
  kind: 'figure',
  id,
  chart: 'top-entities-0123456789',
  table: false,
  size: 'full',
})
const all = [text('a'), figure('b'), text('c')]
const ids = (blocks: ReportBlock[]) => blocks.map(({ id }) => id).join('')

describe('a part is moved by a step', () => {
  test.each([
    ['b', -1, 'bac'],
    ['b', 1, 'acb'],
    ['a', -1, 'abc'],
    ['c', 1, 'abc'],
    ['x', 1, 'abc'],
  ] as const)('%s by %i', (id, step, order) => expect(ids(moved(all, id, step))).toBe(order))
})

test('what was removed comes back to its place', () => {
  expect(ids(without(all, 'b'))).toBe('ac')
  expect(ids(inserted(without(all, 'b'), figure('b'), 1))).toBe('abc')
  expect(ids(inserted([], figure('b'), 5))).toBe('b')
})

test('a part is changed in its place', () => {
  const [, changed] = replaced(all, { ...figure('b'), kind: 'figure', table: true } as ReportBlock)
  expect(changed).toMatchObject({ id: 'b', table: true })
})

test('texts and figures are counted apart', () => {
  expect([...namesOf(all).values()]).toEqual(['Text 1', 'Figure 1', 'Text 2'])
})

test('what is new is a report that can be saved', () => {
  const document = emptyReport('New', [newText(), newFigure('top-entities-0123456789'), newText()])
  expect(readReportDocument(document).document).toEqual(document)
})
