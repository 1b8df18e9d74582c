import { Failure } from '@parallax/domain'
import { GraphQLError } from 'graphql'
import { faultId, type Log } from './log.ts'

/** SQLSTATE of a statement that was stopped because it took too long. */
const QUERY_CANCELED = '57014'

/** An error and everything it was caused by, outermost first. */
function* chain(error: unknown): Generator<Error & { code?: unknown; originalCode?: unknown }> {
  const seen = new Set<unknown>()
  for (let next = error; next instanceof Error && !seen.has(next); ) {
    seen.add(next)
    yield next
    next = (next as { originalError?: unknown }).originalError ?? next.cause
  }
}

/** The sentence for a person, where the error is one that can be expected; null where it is a fault of ours. */
function expected(error: unknown): { code: string; message: string } | null {
  for (const each of chain(error)) {
    if (each instanceof Failure) return { code: each.code, message: each.message }
    if (each.code === QUERY_CANCELED || each.originalCode === QUERY_CANCELED)
      return {
        code: 'TOO_SLOW',
        message: 'This took too long and was stopped. Narrow the filter or ask for less.',
      }
  }
  return null
}

function isDeliberate(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && [...chain(error)].every((each) => each instanceof GraphQLError)
}

/**
 * Decides what a client is told of an error: what was thrown for its eyes as it is, expected failures as their sentence,
 * everything else as "Unexpected error" with an id under which the log holds the whole of it.
 */
export function masking(log: Log): { maskError(error: unknown): Error } {
  return {
    maskError(error) {
      if (isDeliberate(error)) return error
      const place = error instanceof GraphQLError ? { nodes: error.nodes, path: error.path } : {}
      const known = expected(error)
      if (known) return new GraphQLError(known.message, { ...place, extensions: { code: known.code } })
      const id = faultId()
      const original = [...chain(error)].find((each) => !(each instanceof GraphQLError)) ?? error
      log({ id, where: place.path?.join('.') ?? 'the request', error: original })
      const extensions = { code: 'UNEXPECTED', id, unexpected: true }
      return new GraphQLError('Unexpected error', { ...place, extensions })
    },
  }
}
