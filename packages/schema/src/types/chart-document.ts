import { type ChartSpec, readChartSpec } from '@parallax/domain'
import { withLocalIds } from '../chart-ids.ts'
import { InputFailure } from '../failures.ts'

/** The argument that holds a chart's document. */
export const specArg = {
  type: 'JSON',
  required: true,
  description:
    'The document: `version` 2 (or an earlier one), `kind`, `filter`, and the options of the kind; `title`, `notes`, and `form` where the kind has several.',
} as const

/** A document as it was handed in, with local ids. @throws InputFailure where it is no chart */
export function documentOf(given: unknown): ChartSpec {
  const { spec, failure } = readChartSpec(withLocalIds(given))
  if (failure)
    throw new InputFailure('BAD_INPUT', failure.message, ['spec', failure.field].filter(Boolean).join('.'))
  return spec
}
