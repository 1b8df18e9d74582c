import { prepare, type Question } from '@parallax/charts/prepare'
import type { Travelling } from '@parallax/charts/text'
import type { ArticleFilter, ReportBlock, ReportDocument, ReportFigure } from '@parallax/domain'
import { context } from '../../../charts/tests/samples/context.ts'
import type { GivenFigure } from '../../src/compose/index.ts'

export const AS_OF = '2026-11-22T10:00:00.000Z'
export const SAVED = '2026-11-23T09:30:00.000Z'

interface Look {
  filter?: ArticleFilter
  collection?: Parameters<typeof context>[0]
  asOf?: string
  frozen?: Travelling['frozen']
}

/** A chart of the samples at an address, as a report finds it. */
export function found(
  question: Question,
  { filter = {}, collection, asOf = AS_OF, frozen }: Look = {},
): Travelling {
  const slug = `${question.kind}-0123456789`
  return {
    drawn: prepare(question, context(collection, filter)),
    address: `https://example.org/charts/${slug}`,
    asOf,
    ...(frozen && { frozen }),
  }
}

export const MISSING = { title: 'There is no chart here', message: 'Its address may be cut short.' }

export const figure = (id: string, rest: Partial<ReportFigure> = {}): ReportFigure => ({
  kind: 'figure',
  id,
  chart: 'top-entities-0123456789',
  table: false,
  size: 'full',
  ...rest,
})

export const words = (id: string, markdown: string): ReportBlock => ({ kind: 'text', id, markdown })

export const report = (blocks: ReportBlock[], rest: Partial<ReportDocument> = {}): ReportDocument => ({
  version: 1,
  title: 'Who is named',
  blocks,
  ...rest,
})

export const given = (chart: GivenFigure['chart'], rest: Partial<ReportFigure> = {}): GivenFigure => ({
  block: figure('f', rest),
  chart,
})
