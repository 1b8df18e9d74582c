import type { SentenceTerms } from './sentence-terms.ts'

/** What two sentences share. */
export interface Shared {
  /** Weight in common, of the geometric mean of both: 0 to 1. */
  score: number
  /** The words in common, not counting entities. */
  words: string[]
}

/** Words in common before a score means anything. */
const LEAST_WORDS = 3
/** A term of more sentences than this leads to none of them: what all say tells no pair. */
const LONGEST_POSTING = 48
/** Terms of a sentence, the rarest first, by which others are found. */
const LOOKED_UP = 12

export function sharedOf(a: SentenceTerms, b: SentenceTerms): Shared {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a]
  const words: string[] = []
  let shared = 0
  for (const [term, weight] of small.weights) {
    if (!large.weights.has(term)) continue
    shared += weight
    if (!term.startsWith('@')) words.push(term)
  }
  const mean = Math.sqrt(a.total * b.total)
  return { score: words.length < LEAST_WORDS || mean === 0 ? 0 : shared / mean, words }
}

/** Sentences by their terms: those that share rare terms with one are found in time that does not grow with all of them. */
export class SentenceIndex {
  readonly #postings = new Map<string, number[]>()
  readonly #terms: SentenceTerms[] = []

  /** Adds a sentence and gives its number. */
  add(terms: SentenceTerms): number {
    const number = this.#terms.push(terms) - 1
    for (const term of terms.weights.keys()) {
      const posting = this.#postings.get(term)
      if (posting) posting.push(number)
      else this.#postings.set(term, [number])
    }
    return number
  }

  /** Sentences that share at least `least` with this one, in the order in which they were added. */
  like(terms: SentenceTerms, least: number): { number: number; shared: Shared }[] {
    const known = [...terms.weights]
      .map(([term, weight]) => ({ term, weight, posting: this.#postings.get(term) ?? [] }))
      .filter(({ posting }) => posting.length > 0 && posting.length <= LONGEST_POSTING)
      .sort(
        (a, b) => a.posting.length - b.posting.length || b.weight - a.weight || (a.term < b.term ? -1 : 1),
      )
    const candidates = new Set(known.slice(0, LOOKED_UP).flatMap(({ posting }) => posting))
    return [...candidates]
      .sort((a, b) => a - b)
      .map((number) => ({ number, shared: sharedOf(terms, this.#terms[number] as SentenceTerms) }))
      .filter(({ shared }) => shared.score >= least)
  }
}
