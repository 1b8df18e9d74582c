import { createHash } from 'node:crypto'
import type { ReadingOptions } from '@parallax/domain'

/**
 * SHA-256 of what reading was told beside the article, hexadecimal: an article that was read under other known outlets is
 * not "unchanged". Corrections are left out: each is stored together with a reading that follows it.
 * @returns null where nothing was told
 */
export function optionsHash({ outlets = [] }: ReadingOptions): string | null {
  if (outlets.length === 0) return null
  const said = outlets.map(({ domain, name, country }) => JSON.stringify([domain, name, country])).sort()
  return createHash('sha256').update(JSON.stringify(said)).digest('hex')
}
