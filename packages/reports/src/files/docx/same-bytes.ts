import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { timeInArchive } from '../archive-time.ts'

/**
 * The same file whenever it is made: the writer puts the moment and chance names of relationships into it.
 * @param asOf ISO instant
 */
export function sameBytes(docx: Uint8Array, asOf: string): Uint8Array {
  const files = unzipSync(docx)
  const names = new Map<string, string>()
  const renamed = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [path, bytes] of renamed)
    if (path.endsWith('.rels'))
      for (const [, id = ''] of strFromU8(bytes).matchAll(CHANCE)) names.set(id, `rIdLink${names.size + 1}`)
  return zipSync(
    Object.fromEntries(renamed.map(([path, bytes]) => [path, settled(path, bytes, names, asOf)])),
    { mtime: timeInArchive(asOf), level: 6 },
  )
}

/** Relationships that are counted have numbers alone. */
const CHANCE = /\bId="(rId(?!\d+")[\w-]+)"/g

function settled(
  path: string,
  bytes: Uint8Array,
  names: ReadonlyMap<string, string>,
  asOf: string,
): Uint8Array {
  if (!path.endsWith('.xml') && !path.endsWith('.rels')) return bytes
  const text = strFromU8(bytes)
    .replace(/"(rId(?!\d+")[\w-]+)"/g, (whole, id: string) => (names.has(id) ? `"${names.get(id)}"` : whole))
    .replace(/(<dcterms:(created|modified)[^<>]*>)[^<]*/g, `$1${asOf.slice(0, 19)}Z`)
  return strToU8(text)
}
