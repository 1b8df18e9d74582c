import type { z } from 'zod'
import { CHART_SPEC_VERSION, ChartSpec } from './chart-spec.ts'

type Document = Record<string, unknown>

/** Step n turns a document of version n into one of the version after it. */
const STEPS: readonly ((document: Document) => Document)[] = [
  // Version 1 knew neither notes nor forms: what stood there under these names meant nothing.
  ({ notes: _notes, form: _form, ...rest }) => ({ ...rest, version: 2 }),
]

/** A document of today, or why there is none: it is of a version that is not known, or it is no chart. */
export type ReadChart =
  | { spec: ChartSpec; failure?: undefined }
  | { spec: null; failure: { reason: 'version' | 'shape'; field: string; message: string } }

/**
 * Any stored chart document as today's. Pure; throws nothing. Wherever a document is read that was not made just now, it is
 * read by this.
 */
export function readChartSpec(document: unknown): ReadChart {
  const found = versionOf(document)
  if (typeof found === 'number' && !isKnown(found))
    return {
      spec: null,
      failure: {
        reason: 'version',
        field: 'version',
        message: `A chart document of version ${found} is not known here; the versions are 1 to ${CHART_SPEC_VERSION}.`,
      },
    }
  const parsed = ChartSpec.safeParse(
    typeof found === 'number' ? migrated(document as Document, found) : document,
  )
  return parsed.success ? { spec: parsed.data } : { spec: null, failure: failureOf(parsed.error) }
}

const isKnown = (version: number) =>
  Number.isInteger(version) && version >= 1 && version <= CHART_SPEC_VERSION

function versionOf(document: unknown): unknown {
  return document !== null && typeof document === 'object' && 'version' in document
    ? document.version
    : undefined
}

const migrated = (document: Document, from: number): Document =>
  STEPS.slice(from - 1).reduce((earlier, step) => step(earlier), document)

function failureOf({ issues: [issue] }: z.ZodError) {
  return {
    reason: 'shape' as const,
    field: (issue?.path ?? []).map(String).join('.'),
    message: issue?.message ?? 'Not a chart.',
  }
}
