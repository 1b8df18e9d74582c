import type { Mention } from '@parallax/domain'
import { type SpanIndex, spanIndex } from '../span-index.ts'
import type { Candidate } from './candidates.ts'

export interface Scored {
  key: string
  text: string
  words: string[]
  score: number
  /** All its places, in order. */
  forms: Candidate[]
}

/** What single words weigh, after RAKE: degree over frequency, damped for words that the article uses everywhere. */
function wordWeights(candidates: Candidate[]): Map<string, number> {
  const frequency = new Map<string, number>()
  const company = new Map<string, Set<string>>()
  for (const { words, key } of candidates) {
    for (const word of words) {
      const known = company.get(word) ?? new Set<string>()
      known.add(key)
      company.set(word, known)
    }
    if (words.length === 1) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  }
  return new Map(
    [...company].map(([word, with_]) => {
      const count = frequency.get(word) ?? 1
      // A word in many different phrases is the article's theme; in one phrase only, it is that phrase's.
      return [word, Math.log1p(count) * (1 + Math.log1p(with_.size) / 4)]
    }),
  )
}

/** The form met most often, the first one of equals. */
function commonest(forms: Candidate[]): string {
  const counts = new Map<string, number>()
  for (const { text } of forms) counts.set(text, (counts.get(text) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return [...counts].find(([, count]) => count === most)?.[0] ?? ''
}

const LEAD_SENTENCES = 5

function positionOf(forms: Candidate[]): number {
  const first = Math.min(...forms.map(({ sentence }) => sentence))
  return first < LEAD_SENTENCES ? 1.4 : 1 + 1 / (1 + first)
}

/** True where the words cut a name in two: "Boris" of "Boris Johnson". */
function cutsName(form: Candidate, mentions: SpanIndex<Mention>): boolean {
  return mentions
    .overlapping(form)
    .some(
      (mention) =>
        (form.start > mention.start || form.end < mention.end) &&
        !(form.start <= mention.start && form.end >= mention.end),
    )
}

/** A verb's form that ends or begins a phrase ("sent telegrams") makes it no phrase. */
const VERBAL =
  /^(?:[a-z]+(?:ed|ing)|sent|spoke|met|told|led|won|lost|cut|hit|kept|built|bought|paid|ran|fell|rose|grew|sat|stood|felt|brought|heard|reached|remain|remains|continue|continues|include|includes|offer|offers)$/

/** Candidates as phrases with a score, best first. Multi-word phrases outweigh their single words. */
export function scorePhrases(candidates: Candidate[], mentions: Mention[]): Scored[] {
  const weights = wordWeights(candidates)
  const named = spanIndex(mentions)
  const byKey = new Map<string, Candidate[]>()
  for (const one of candidates) {
    const list = byKey.get(one.key) ?? []
    list.push(one)
    byKey.set(one.key, list)
  }
  const inBody = candidates.some(({ headline }) => !headline)
  const scored = [...byKey].flatMap(([key, forms]): Scored[] => {
    const whole = forms.filter((form) => !cutsName(form, named))
    // Headlines drop words and capitalise verbs ("Economy Shrinks"): a phrase must stand in the body too.
    if (inBody && whole.every(({ headline }) => headline)) return []
    const first = whole[0]
    if (!first) return []
    const text = commonest(whole)
    const parts = text.split(' ')
    const names = /^\p{Lu}/u.test(parts.at(-1) ?? '')
    const last = parts.at(-1) ?? ''
    const verbal =
      VERBAL.test(last) || (parts.length > 1 && VERBAL.test(parts[0] ?? '') && !/ing$/.test(parts[0] ?? ''))
    if (verbal) return []
    const { words } = first
    const weight = words.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0) / words.length ** 0.6
    const count = whole.length
    const headline = whole.some((form) => form.headline) ? 1.5 : 1
    const single = words.length === 1 ? (names ? 0.8 : 0.45) : 1.2
    const rare = words.length > 2 && count === 1 ? 0.7 : 1
    return [
      {
        key,
        text,
        words,
        forms: whole,
        score: weight * (1 + Math.log(count)) * headline * single * rare * positionOf(whole),
      },
    ]
  })
  return scored.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
}

/** Best phrases of which none says again what a better one says. */
export function pick(scored: Scored[], most: number): Scored[] {
  const out: Scored[] = []
  for (const one of scored) {
    if (out.length >= most) break
    const said = out.some((other) => {
      const shared = one.words.filter((word) => other.words.includes(word)).length
      return shared / Math.min(one.words.length, other.words.length) >= 0.5
    })
    if (!said) out.push(one)
  }
  return out
}
