import { viewArticle } from '../../src/04-mentions/article.ts'
import { featuresOf, newKeys } from '../../src/04-mentions/features.ts'
import type { Labelled } from './corpus.ts'
import type { Example } from './learn.ts'

/** Counts keys and numbers those that occur often enough. */
interface KeyTable {
  keys: Int32Array
  counts: Uint16Array
  used: number
}
const TABLE_BITS = 25

const slotOf = (table: KeyTable, key: number) => {
  const last = table.keys.length - 1
  let slot = key & last
  while (table.counts[slot] !== 0 && table.keys[slot] !== key) slot = (slot + 1) & last
  return slot
}

function count(table: KeyTable, key: number): void {
  const slot = slotOf(table, key)
  const known = table.counts[slot] as number
  if (known === 0) {
    table.keys[slot] = key
    table.used++
    if (table.used > table.keys.length * 0.9) throw new Error('more features than the table holds')
  }
  if (known < 0xffff) table.counts[slot] = known + 1
}

/**
 * The sentences as features, numbered from 0, and the key of each number. Features seen fewer than `rare` times are
 * left out.
 */
export function examplesOf(articles: Labelled[], rare: number): { examples: Example[]; keys: Int32Array } {
  const table: KeyTable = {
    keys: new Int32Array(2 ** TABLE_BITS),
    counts: new Uint16Array(2 ** TABLE_BITS),
    used: 0,
  }
  const examples = articles.flatMap((article) => rawExamples(article, table))
  const numbers = new Int32Array(2 ** TABLE_BITS)
  const keys: number[] = []
  for (let slot = 0; slot < numbers.length; slot++)
    if ((table.counts[slot] as number) >= rare) {
      numbers[slot] = keys.length + 1
      keys.push(table.keys[slot] as number)
    }
  for (const example of examples) renumber(example, (key) => (numbers[slotOf(table, key)] as number) - 1)
  return { examples, keys: Int32Array.from(keys) }
}

function rawExamples({ set, sentences }: Labelled, table: KeyTable): Example[] {
  const { views, article } = viewArticle(
    sentences.map((s) => s.tokens),
    set,
  )
  const keys = newKeys()
  return views.map((view, index) => {
    const features: number[] = []
    const starts = new Uint32Array(view.words.length + 1)
    for (let i = 0; i < view.words.length; i++) {
      featuresOf(view, i, article, keys)
      for (let k = 0; k < keys.size; k++) {
        count(table, keys.values[k] as number)
        features.push(keys.values[k] as number)
      }
      starts[i + 1] = features.length
    }
    return {
      features: Int32Array.from(features),
      starts,
      labels: (sentences[index] as { labels: Uint8Array }).labels,
    }
  })
}

function renumber(example: Example, numberOf: (key: number) => number): void {
  const { features, starts } = example
  let size = 0
  for (let i = 0; i < example.labels.length; i++) {
    const begin = starts[i] as number
    const end = starts[i + 1] as number
    starts[i] = size
    for (let k = begin; k < end; k++) {
      const number = numberOf(features[k] as number)
      if (number >= 0) features[size++] = number
    }
  }
  starts[example.labels.length] = size
  example.features = features.slice(0, size)
}
