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
/** Of these so many outside of names, or one of two entities: that both name somebody is no statement. */
const LEAST_SAID = 2
/** A term of more sentences than this leads to none of them: what all say tells no pair. */
const LONGEST_POSTING = 48
/** Terms of a sentence, the rarest first, by which others are found. */
const LOOKED_UP = 12
/** Of these terms a sentence has so many before it is compared. */
const LEAST_HITS = 2

export function sharedOf(a: SentenceTerms, b: SentenceTerms): Shared {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a]
  const words: string[] = []
  let [shared, entities] = [0, 0]
  for (const [term, weight] of small.weights) {
    if (!large.weights.has(term)) continue
    shared += weight
    if (term.startsWith('@')) entities++
    else words.push(term)
  }
  const mean = Math.sqrt(a.total * b.total)
  const said = words.filter((word) => !a.named.has(word) && !b.named.has(word)).length
  const isMore = words.length >= LEAST_WORDS && (said >= LEAST_SAID || (said > 0 && entities >= LEAST_SAID))
  return { score: !isMore || mean === 0 ? 0 : shared / mean, words }
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
    const lookedUp = known.slice(0, LOOKED_UP)
    const hits = new Map<number, number>()
    for (const { posting } of lookedUp)
      for (const number of posting) hits.set(number, (hits.get(number) ?? 0) + 1)
    return [...hits]
      .filter(([, count]) => count >= LEAST_HITS)
      .map(([number]) => number)
      .sort((a, b) => a - b)
      .map((number) => ({ number, shared: sharedOf(terms, this.#terms[number] as SentenceTerms) }))
      .filter(({ shared }) => shared.score >= least)
  }
}
