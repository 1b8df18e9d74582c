import { describe, expect, test } from 'vitest'
import { REPORT_LIMITS, readReportDocument } from '../src/index.ts'

const text = (id: string, markdown = 'Words.') => ({ kind: 'text', id, markdown })
const figure = (id: string, rest: object = {}) => ({
  kind: 'figure',
  id,
  chart: 'top-entities-3k9x0d1q7w',
  ...rest,
})
const report = (blocks: unknown, rest: object = {}) => ({
  version: 1,
  title: 'Who was named',
  blocks,
  ...rest,
})

test('a report is read as it stands; what a figure does not say is usual', () => {
  expect(readReportDocument(report([text('a'), figure('b')])).document).toEqual(
    report([text('a'), figure('b', { table: false, size: 'full' })]),
  )
})

test('a figure twice is two figures', () => {
  expect(readReportDocument(report([figure('a'), figure('b')])).failure).toBeUndefined()
})

describe('what is no report says where and why', () => {
  test.each([
    ['a newer version', report([], { version: 2 }), 'version', 'the version is 1'],
    ['no title', report([], { title: '  ' }), 'title', 'has no title'],
    ['a long title', report([], { title: 'x'.repeat(201) }), 'title', '200 characters at most'],
    ['a long text', report([text('a', 'x'.repeat(20_001))]), 'blocks.0.markdown', '20,000 characters'],
    ['a long caption', report([figure('a', { caption: 'x'.repeat(1001) })]), 'blocks.0.caption', '1,000'],
    ['a path as a chart', report([figure('a', { chart: '../x' })]), 'blocks.0.chart', 'no address'],
    ['another size', report([figure('a', { size: 'huge' })]), 'blocks.0.size', ''],
    ['another kind', report([{ kind: 'video', id: 'a' }]), 'blocks.0.kind', ''],
    ['the same id twice', report([text('a'), text('a')]), 'blocks', 'the same id'],
    [
      'too many parts',
      report(Array.from({ length: REPORT_LIMITS.blocks + 1 }, (_, i) => text(`t${i}`))),
      'blocks',
      '100 parts',
    ],
    [
      'too many figures',
      report(Array.from({ length: REPORT_LIMITS.figures + 1 }, (_, i) => figure(`f${i}`))),
      'blocks',
      '40 figures',
    ],
    ['nothing', null, '', ''],
    ['a list', [], '', ''],
  ])('%s', (_, document, field, words) => {
    const { document: read, failure } = readReportDocument(document)
    expect(read).toBeNull()
    expect(failure?.field).toBe(field)
    expect(failure?.message).toContain(words)
  })
})
