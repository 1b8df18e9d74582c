import { type Gazetteer, LISTS } from './gazetteer.ts'
import { bare, ORGANIZATION_WORDS, TITLES } from './name-words.ts'
import { CAPITALS, RUNNING, type SentenceView } from './sentence-view.ts'
import type { Word } from './words.ts'

/** What the whole article says of a word: names are repeated, and one place is often clearer than another. */
export interface ArticleEvidence {
  /** Also written small somewhere. */
  small: Set<string>
  /** Written with a capital where no sentence begins. */
  inside: Set<string>
  /** Once after a title or a first name. */
  titled: Set<string>
  /** Once before "Bank", "Party", "Inc" … */
  organization: Set<string>
  /** The capitalised word that once stood before or after it. */
  before: Map<string, string>
  after: Map<string, string>
}

const FIRST_NAMES = LISTS.firstName.bit

export function gatherEvidence(sentences: readonly SentenceView[], gazetteer: Gazetteer): ArticleEvidence {
  const evidence: ArticleEvidence = {
    small: new Set(),
    inside: new Set(),
    titled: new Set(),
    organization: new Set(),
    before: new Map(),
    after: new Map(),
  }
  for (const sentence of sentences) {
    if (sentence.casing === CAPITALS) continue
    for (let i = 0; i < sentence.words.length; i++) witness(evidence, sentence, i, gazetteer)
  }
  return evidence
}

function witness(
  evidence: ArticleEvidence,
  { words, casing }: SentenceView,
  i: number,
  gazetteer: Gazetteer,
) {
  const word = words[i] as Word
  if (word.small) evidence.small.add(word.lower)
  if (!word.capital) return
  if (i > 0 && casing === RUNNING) evidence.inside.add(word.lower)
  const previous = words[i - 1]
  const next = words[i + 1]
  if (previous && TITLES.has(bare(previous.lower))) evidence.titled.add(word.lower)
  if (previous?.capital && !previous.upper && casing === RUNNING) {
    if (!evidence.before.has(word.lower)) evidence.before.set(word.lower, previous.lower)
    if (!evidence.after.has(previous.lower)) evidence.after.set(previous.lower, word.lower)
    if ((gazetteer.listsOf(previous.lower) & FIRST_NAMES) !== 0) evidence.titled.add(word.lower)
  }
  if (next?.capital && ORGANIZATION_WORDS.has(next.lower)) evidence.organization.add(word.lower)
}
