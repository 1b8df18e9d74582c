import { readFileSync } from 'node:fs'
import { type Features, featuresOf } from '../../src/07-topics/features.ts'
import { TOP_LEVEL, topic, topicTaxonomy } from '../../src/07-topics/taxonomy.ts'
import { plainDocument } from '../plain-document.ts'
import type { Labelled } from './labelled.ts'
import type { Vectors } from './vectors.ts'

/** One text to learn from. */
export interface Example {
  id: string
  features: Features
  /** Mean of its words' vectors, by the values of its profile. */
  mean: Float64Array
  /** 1 for each top-level topic that applies, in the scheme's order. */
  applies: number[]
  /** Index of the main topic. */
  main: number
  /** No article but words that stand for a topic: its phrases tell nothing, since they are the lexicon's own. */
  wordsOnly: boolean
  weight: number
  specific: string[]
}

export const FOLDS = 4
/** A number that depends on the id alone, well mixed (FNV-1a). */
function hashOf(id: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}
export const foldOf = ({ id }: { id: string }): number => hashOf(id) % FOLDS

export function exampleOf(labelled: Labelled, vectors: Vectors, weight: number, wordsOnly = false): Example {
  const { id, title, body, all, specific } = labelled
  const features = featuresOf(plainDocument(title, body), (word) => vectors.rankOf.get(word))
  const mean = new Float64Array(vectors.dimensions)
  for (const { word, value } of features.profile)
    for (let d = 0; d < mean.length; d++)
      mean[d] = (mean[d] ?? 0) + value * (vectors.values[word * mean.length + d] ?? 0)
  const applies = TOP_LEVEL.map((top) => (all.includes(top) ? 1 : 0))
  const main = TOP_LEVEL.indexOf(all[0] ?? '')
  return { id, features, mean, applies, main, wordsOnly, weight, specific }
}

const PHRASES_A_TEXT = 8
/** Against an article. */
const WEIGHT = 0.2

/** The scheme's own words and the lexicon's phrases as texts: they say what classes of few articles are about. */
export function wordsOfTopics(vectors: Vectors): Example[] {
  const concepts = topicTaxonomy().map(({ id, name, definition, top }) =>
    exampleOf({ id, title: name, body: definition, all: [top], specific: [] }, vectors, WEIGHT, true),
  )
  const path = new URL('../../models/topics/lexicon.json', import.meta.url)
  const lexicon = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Record<string, string>>
  const phrases = Object.entries(lexicon).flatMap(([id, levels]) =>
    Object.entries(levels)
      .filter(([level]) => Number(level) >= 2)
      .flatMap(([level, text]) => bundles(text).map((body) => ({ id, level: Number(level), body }))),
  )
  return [
    ...concepts,
    ...phrases.map(({ id, level, body }, i) =>
      exampleOf(
        { id: `phrases-${i}`, title: null, body, all: [topic(id).id], specific: [] },
        vectors,
        (2 * WEIGHT * level) / 3,
        true,
      ),
    ),
  ]
}

function bundles(text: string): string[] {
  const phrases = text.replaceAll('*', '').split('; ')
  const count = Math.ceil(phrases.length / PHRASES_A_TEXT)
  return Array.from({ length: count }, (_, i) =>
    phrases.slice(i * PHRASES_A_TEXT, (i + 1) * PHRASES_A_TEXT).join(' '),
  )
}

/** Weights so that frequent main topics count less: by the root of their number, half way to an even share of all. */
export function balanced(examples: Example[]): Example[] {
  const counts = TOP_LEVEL.map((_, topic) =>
    examples.filter(({ main }) => main === topic).reduce((sum, { weight }) => sum + weight, 0),
  )
  const mean = counts.reduce((a, b) => a + b, 0) / counts.length
  return examples.map((one) => ({ ...one, weight: one.weight * Math.sqrt(mean / (counts[one.main] || 1)) }))
}
