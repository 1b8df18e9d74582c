/** Failures that a user can meet and act on. Everything else is a fault of ours, masked and logged. */
export const FAILURE_CODES = [
  'EMPTY',
  'BINARY',
  'TOO_LARGE',
  'BAD_ENCODING',
  'MALFORMED',
  'NOT_AN_ARTICLE',
  'UNSUPPORTED_FORMAT',
  'VANISHED',
  'UNREADABLE',
  'BAD_INPUT',
  'NOT_FOUND',
  'DUPLICATE',
  'STALE',
  'BUSY',
] as const
export type FailureCode = (typeof FAILURE_CODES)[number]

/** An expected failure: `code` for programs, `message` a plain sentence for people. */
export class Failure extends Error {
  readonly code: FailureCode
  /** Which part of what was given is at fault, where one is. */
  readonly field: string | null
  constructor(code: FailureCode, message: string, field: string | null = null) {
    super(message)
    this.name = 'Failure'
    this.code = code
    this.field = field
  }
}

/** The largest article taken, in bytes. */
export const MAX_ARTICLE_BYTES = 5_000_000

/** A line of JSON Lines: JSON may write each byte of an article as six, and other fields stand beside it. */
export const MAX_LINE_BYTES = 10 * MAX_ARTICLE_BYTES
