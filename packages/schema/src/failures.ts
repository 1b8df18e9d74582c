import { Failure, type FailureCode } from '@parallax/domain'
import { GraphQLError } from 'graphql'

/**
 * An argument that cannot be answered, as an error of the answer: for queries, which have no result union.
 * `extensions.code` is `BAD_INPUT`.
 */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_INPUT' } })
}

/** Lets an expected failure through as what it is; everything else stays what it was and is masked by the server. */
export function asAnswer(error: unknown): unknown {
  return error instanceof Failure
    ? new GraphQLError(error.message, { extensions: { code: error.code }, originalError: error })
    : error
}

/** What was handed in cannot be taken; in the schema, as a member of a mutation's result. */
export class InputFailure extends Error {
  readonly code: FailureCode
  /** Which argument, as a path: `files.0`. */
  readonly field: string | null
  constructor(code: FailureCode, message: string, field: string | null = null) {
    super(message)
    this.name = 'InputFailure'
    this.code = code
    this.field = field
  }
}

/** An expected failure as a member of a mutation's result; everything else stays what it was and is masked by the server. */
export function asInputFailure(error: unknown): unknown {
  return error instanceof Failure ? new InputFailure(error.code, error.message, error.field) : error
}
