import { CHART_SPEC_VERSION, ChartSpec } from './chart-spec.ts'
import { type ReadDocument, readVersioned, type Versioned } from './versioned-document.ts'

const CHART: Versioned<ChartSpec> = {
  noun: 'chart',
  current: CHART_SPEC_VERSION,
  steps: [
    // Version 1 knew neither notes nor forms: what stood there under these names meant nothing.
    ({ notes: _notes, form: _form, ...rest }) => ({ ...rest, version: 2 }),
  ],
  shape: ChartSpec,
}

type Failed = Extract<ReadDocument<ChartSpec>, { document: null }>

/** A document of today, or why there is none: it is of a version that is not known, or it is no chart. */
export type ReadChart = { spec: ChartSpec; failure?: undefined } | { spec: null; failure: Failed['failure'] }

/**
 * Any stored chart document as today's. Pure; throws nothing. Wherever a document is read that was not made just now, it is
 * read by this.
 */
export function readChartSpec(given: unknown): ReadChart {
  const { document, failure } = readVersioned(given, CHART)
  return failure ? { spec: null, failure } : { spec: document }
}
