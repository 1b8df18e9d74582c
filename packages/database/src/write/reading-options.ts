import { createHash } from 'node:crypto'
import type { ReadingOptions } from '@parallax/domain'

/**
 * SHA-256 of reading options, hexadecimal: an article that was read under other options is not "unchanged".
 * @returns null where the options say nothing
 */
export function optionsHash({ corrections = [], outlets = [] }: ReadingOptions): string | null {
  if (corrections.length === 0 && outlets.length === 0) return null
  const said = [
    corrections.map(({ start, end, role }) => JSON.stringify([start, end, role])).sort(),
    outlets.map(({ domain, name, country }) => JSON.stringify([domain, name, country])).sort(),
  ]
  return createHash('sha256').update(JSON.stringify(said)).digest('hex')
}
