import { givesWay, isPartOf } from './nested.ts'
import type { Phrase } from './phrases.ts'
import { isWorthy, weigh } from './score.ts'

export interface Chosen {
  phrase: Phrase
  weight: number
}

/** Only the heaviest are compared with one another. */
const COMPARED = 60
/** So many phrases with the same word say enough of it. */
const SAME_WORD = 2

/** The best phrases, heaviest first, of which none says again what a better one says. */
export function choose(phrases: readonly Phrase[], most: number): Chosen[] {
  const heaviest = phrases
    .filter(isWorthy)
    .map((phrase) => ({ phrase, weight: weigh(phrase) }))
    .sort((a, b) => b.weight - a.weight || (a.phrase.key < b.phrase.key ? -1 : 1))
    .slice(0, COMPARED)
  const whole = heaviest.filter(
    ({ phrase }) =>
      !heaviest.some(({ phrase: other }) => other.evidence.frequency > 1 && givesWay(phrase, other)),
  )
  const chosen: Chosen[] = []
  const uses = new Map<string, number>()
  for (const one of whole) {
    const { words } = one.phrase
    if (chosen.length >= most) break
    if (chosen.some(({ phrase }) => isPartOf(phrase, one.phrase))) continue
    if (words.some((word) => (uses.get(word) ?? 0) >= SAME_WORD)) continue
    for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1)
    chosen.push(one)
  }
  return chosen
}
