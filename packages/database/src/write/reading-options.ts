import { createHash } from 'node:crypto'
import type { ReadingOptions } from '@parallax/domain'

/**
 * SHA-256 of what reading was told beside the article, hexadecimal: an article that was read under other known outlets or
 * entities is not "unchanged". Corrections are left out: each is stored together with a reading that follows it.
 * @returns null where nothing was told
 */
export function optionsHash({ outlets = [], entities = [] }: ReadingOptions): string | null {
  if (outlets.length === 0 && entities.length === 0) return null
  const said = outlets.map(({ domain, name, country }) => JSON.stringify([domain, name, country])).sort()
  // Only where there are any, so that what was stored without them keeps its hash.
  const known = entities
    .map((e) => JSON.stringify([e.wikidata, e.type, e.name, e.aliases, e.demonyms, e.country]))
    .sort()
  const all = known.length > 0 ? [said, known] : said
  return createHash('sha256').update(JSON.stringify(all)).digest('hex')
}
