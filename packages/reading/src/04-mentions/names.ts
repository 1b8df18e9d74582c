import type { EntityType } from '@parallax/domain'
import type { SentenceView } from './sentence-view.ts'

/** A name on its way to become a mention: words `first` to `last` (both included) of a sentence. */
export interface Name {
  sentence: number
  first: number
  last: number
  type: EntityType
  confidence: number
  rule: string
}

export const wordsOf = (name: Name, views: readonly SentenceView[]) =>
  (views[name.sentence] as SentenceView).words.slice(name.first, name.last + 1)

export const overlaps = (a: Name, b: Name) =>
  a.sentence === b.sentence && a.first <= b.last && b.first <= a.last

export const inOrder = (a: Name, b: Name) => a.sentence - b.sentence || a.first - b.first
