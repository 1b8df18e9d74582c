import { append } from './append.ts'
import { SentenceIndex } from './sentence-index.ts'
import { termsOf } from './sentence-terms.ts'
import type { Quoted } from './utterances.ts'

/** Weight in common from which somebody's words, told without quoting them, are those of a quotation of the same speaker. */
const SAME_WORDS = 0.5
/** Words in common besides: two names and a verb are a matter, no utterance. */
const LEAST_WORDS = 4

/** Quotations without a wording of their own, by the number of the quotation that they tell again. */
export function paraphrases(quoted: readonly Quoted[], full: readonly Quoted[]): Map<number, Quoted[]> {
  const speakers = new Map<string, { index: SentenceIndex; numbers: number[] }>()
  for (const [i, { speakerKey, content }] of full.entries()) {
    if (speakerKey === null) continue
    const known = speakers.get(speakerKey) ?? { index: new SentenceIndex(), numbers: [] }
    known.index.add(terms(content))
    known.numbers.push(i)
    speakers.set(speakerKey, known)
  }
  const found = new Map<number, Quoted[]>()
  for (const one of quoted) {
    const known =
      one.kind === 'indirect' && one.speakerKey !== null ? speakers.get(one.speakerKey) : undefined
    if (!known) continue
    const like = known.index
      .like(terms(one.content), SAME_WORDS)
      .filter(({ shared }) => shared.words.length >= LEAST_WORDS)
    const best = like.toSorted((a, b) => b.shared.score - a.shared.score || a.number - b.number)[0]
    const number = best && known.numbers[best.number]
    if (number !== undefined) append(found, number, one)
  }
  return found
}

const terms = (content: string) => termsOf(content, { start: 0, end: content.length })
