import { randomBytes } from 'node:crypto'

/** Something that went wrong and nobody expected. */
export interface Fault {
  /** The short id that the client was given in its place. */
  id: string
  /** Where: the path in the operation, or the part of the server. */
  where: string
  error: unknown
}
export type Log = (fault: Fault) => void

/** An id short enough to be read over the telephone. */
export const faultId = (): string => randomBytes(4).toString('hex')

/** The error and what caused it. Variables are left out: they may hold people's articles. */
function describe({ id, where, error }: Fault): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const cause = error instanceof Error && error.cause !== undefined ? `\n  caused by: ${error.cause}` : ''
  return `${new Date().toISOString()} error ${id} at ${where}: ${text}${cause}`
}

/** Writes a fault to standard error. */
export const logToConsole: Log = (fault) => console.error(describe(fault))
