export type DatabaseProblemCode =
  | 'UNREACHABLE'
  | 'TOO_OLD'
  | 'IN_USE'
  | 'NEWER'
  | 'EDITED'
  | 'FAILED_MIGRATION'
  | 'FOREIGN'
  | 'NOT_STARTED'

/** Something about the database that a person must decide or mend. `message` is a plain sentence without secrets. */
export class DatabaseProblem extends Error {
  readonly code: DatabaseProblemCode
  constructor(code: DatabaseProblemCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'DatabaseProblem'
    this.code = code
  }
}

const REASONS: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'no machine of that name is known',
  EAI_AGAIN: 'the name could not be looked up',
  ETIMEDOUT: 'no answer came in time',
  EHOSTUNREACH: 'the machine cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  ECONNRESET: 'the connection was cut',
  '28P01': 'the password was refused',
  '28000': 'the user was refused',
  '3D000': 'there is no database of that name',
  '57P03': 'the server is starting or stopping',
  '53300': 'it has no free connection',
}

/** Host, port and database of an address; never its user or password. */
export function whereabouts(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url)
    return `${hostname || 'localhost'}:${port || '5432'}${pathname}`
  } catch {
    return 'the address given'
  }
}

/** Turns a failure to connect into a sentence with host and reason. */
export function unreachable(url: string, cause: unknown): DatabaseProblem {
  const error = cause as { code?: string; message?: string; errors?: { code?: string }[] }
  const code = error.code ?? error.errors?.[0]?.code ?? ''
  const reason =
    REASONS[code] ?? (/timeout/i.test(error.message ?? '') ? REASONS.ETIMEDOUT : redact(url, error.message))
  return new DatabaseProblem(
    'UNREACHABLE',
    `The database at ${whereabouts(url)} does not answer: ${reason}.`,
    {
      cause,
    },
  )
}

function redact(url: string, message = 'unknown reason'): string {
  let password = ''
  try {
    password = decodeURIComponent(new URL(url).password)
  } catch {
    // An address that is no URL has no password that could be told apart.
  }
  return password ? message.replaceAll(password, '…') : message
}
