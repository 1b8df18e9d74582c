import { ArticleInput, Failure, type InputWarning, type ReadFailure } from '@parallax/domain'
import { checkGiven } from '@parallax/reading'

export type ParsedLine =
  | { ok: true; input: ArticleInput; warnings: InputWarning[] }
  | { ok: false; failure: ReadFailure }

function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  return typeof value.id === 'string' ? value.id : null
}

/** One line of JSON as an article, with what of it cannot be used and was left out; or why it is none. */
export function parseArticleLine(line: string): ParsedLine {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return { ok: false, failure: failure(null, 'MALFORMED', `not JSON: ${(error as Error).message}`) }
  }
  const parsed = ArticleInput.safeParse(value)
  if (parsed.success) return { ok: true, ...checkGiven(parsed.data) }
  const reasons = parsed.error.issues.map((issue) =>
    [issue.path.join('.'), issue.message].filter(Boolean).join(': '),
  )
  return { ok: false, failure: failure(idOf(value), 'BAD_INPUT', reasons.join('; ')) }
}

export function failure(id: string | null, code: string, message: string): ReadFailure {
  return { id, error: { code, message } }
}

/** An expected failure as a line of output; anything else is a fault of the engine and says so without stopping the run. */
export function failureOf(id: string, error: unknown): ReadFailure {
  if (error instanceof Failure) return failure(id, error.code, error.message)
  return failure(id, 'INTERNAL', `the engine failed on this article: ${(error as Error).message}`)
}
