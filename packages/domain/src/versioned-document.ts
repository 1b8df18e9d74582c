import type { z } from 'zod'

type Document = Record<string, unknown>

/** A kind of document that is stored under a version. */
export interface Versioned<T> {
  /** What it is called to a person, e.g. "chart". */
  noun: string
  current: number
  /** Step n turns a document of version n into one of the version after it. */
  steps: readonly ((document: Document) => Document)[]
  shape: z.ZodType<T>
}

/** A document of today, or why there is none: it is of a version that is not known, or it is none of its kind. */
export type ReadDocument<T> =
  | { document: T; failure?: undefined }
  | { document: null; failure: { reason: 'version' | 'shape'; field: string; message: string } }

/** Any stored document as today's. Pure; throws nothing. */
export function readVersioned<T>(given: unknown, kind: Versioned<T>): ReadDocument<T> {
  const { noun, current, steps, shape } = kind
  const found = versionOf(given)
  if (typeof found === 'number' && !(Number.isInteger(found) && found >= 1 && found <= current))
    return {
      document: null,
      failure: {
        reason: 'version',
        field: 'version',
        message: `A ${noun} document of version ${found} is not known here; ${versions(current)}.`,
      },
    }
  const today =
    typeof found === 'number'
      ? steps.slice(found - 1).reduce((earlier, step) => step(earlier), given as Document)
      : given
  const parsed = shape.safeParse(today)
  return parsed.success
    ? { document: parsed.data }
    : { document: null, failure: failureOf(parsed.error, noun) }
}

const versions = (current: number) =>
  current === 1 ? 'the version is 1' : `the versions are 1 to ${current}`

function versionOf(document: unknown): unknown {
  return document !== null && typeof document === 'object' && 'version' in document
    ? document.version
    : undefined
}

function failureOf({ issues: [issue] }: z.ZodError, noun: string) {
  return {
    reason: 'shape' as const,
    field: (issue?.path ?? []).map(String).join('.'),
    message: issue?.message ?? `Not a ${noun}.`,
  }
}
