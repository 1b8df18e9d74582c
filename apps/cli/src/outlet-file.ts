import { readFile } from 'node:fs/promises'
import { Failure, type OutletTable, parseOutletTable } from '@parallax/domain'

/**
 * A table of outlets from a CSV file.
 * @throws Failure NOT_FOUND, UNREADABLE, EMPTY, TOO_LARGE
 */
export async function readOutletTable(file: string): Promise<OutletTable> {
  let csv: string
  try {
    csv = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file))
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'ENOENT') throw new Failure('NOT_FOUND', `There is no file ${file}.`)
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new Failure('BAD_ENCODING', `${file} is not UTF-8; save it as UTF-8.`)
    throw new Failure('UNREADABLE', `${file} cannot be read (${code ?? (error as Error).message}).`)
  }
  return parseOutletTable(csv)
}
