import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'

const FILE = resolve(import.meta.dirname, '../../../models/given-names.txt.gz')

let known: ReadonlySet<string> | null = null

/** True for words that people are called by first: "Ilse", "Tomas"; an initial ("J.R.") is one too. */
export function isGivenName(word: string): boolean {
  if (/^(?:\p{Lu}\.){1,3}$|^\p{Lu}\.?$/u.test(word)) return true
  known ??= new Set(gunzipSync(readFileSync(FILE)).toString('utf8').split('\n'))
  const [first = ''] = word.toLowerCase().split(/['’-]/)
  return known.has(word.toLowerCase()) || known.has(first) || known.has(bare(first))
}

/** The list writes few accents: "Sylvie" stands in it for "Sylvié". */
function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}
