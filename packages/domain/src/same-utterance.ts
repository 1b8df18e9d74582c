import type { Span } from './spans.ts'
import { SHINGLE_WORDS, utterance } from './utterance.ts'
import type { QuotationKind, UtteranceCoverage } from './vocabulary.ts'

/** Words that make an utterance; shorter ones ("Yes, indeed") are said by everybody. */
export const LEAST_WORDS = 3
/** Words in a row that two quotations share before they are one utterance, whatever else they hold. */
const LONG_RUN = 8
/** So much of the shorter one must be shared where the run is shorter than that. */
const LEAST_SHARE = 0.5

/** One quotation, as far as it decides whether another carries the same utterance. */
export interface Said {
  kind: QuotationKind
  /** As it stands in the article, marks and all. */
  content: string
  /** Who speaks; null where it is not known. */
  speaker: string | null
}

/** What two quotations share. Exchanging them exchanges the two sides and nothing else. */
export interface SameUtterance {
  coverage: UtteranceCoverage
  /** Share of the first one's words that the other has too, and the other way round; 0 to 1. */
  share: number
  otherShare: number
  /** Where the shared words stand in each content. */
  marks: Span[]
  otherMarks: Span[]
}

const QUOTED = /["“”„«»][^"“”„«»]*["“”„«»]/g

/**
 * What of a quotation is somebody's own wording: a direct one whole, of a mixed one what stands in quotation marks (the
 * rest blank, so that offsets stay), of an indirect one nothing.
 */
export function ownWords({ kind, content }: Pick<Said, 'kind' | 'content'>): string {
  if (kind === 'direct') return content
  if (kind === 'indirect') return ''
  let at = 0
  const kept: string[] = []
  for (const { index, 0: words } of content.matchAll(QUOTED)) {
    kept.push(gap(index - at), words)
    at = index + words.length
  }
  // Marks that do not close as they should: then all of it, rather than nothing.
  return kept.length === 0 ? content : [...kept, gap(content.length - at)].join('')
}

/** Nothing runs over an ellipsis; as long as what it stands for. */
const gap = (length: number) => (length > 0 ? `…${' '.repeat(length - 1)}` : '')

/**
 * Whether two quotations carry the same utterance, in full or in part. Equal words are; of others, eight words in a row, or
 * five that are at least half of the shorter. Of fewer than five words only equal ones of one known speaker are.
 *
 * @returns null where they do not
 */
export function sameUtterance(one: Said, other: Said): SameUtterance | null {
  const [a, b] = [ownWords(one), ownWords(other)]
  const [first, second] = [utterance(a), utterance(b)]
  if (Math.min(first.words.length, second.words.length) < LEAST_WORDS) return null
  const isEqual =
    first.words.length === second.words.length && first.words.join(' ') === second.words.join(' ')
  if (isEqual && first.words.length < SHINGLE_WORDS)
    return one.speaker !== null && one.speaker === other.speaker ? whole(a, b) : null
  if (isEqual) return whole(a, b)
  const known = new Set(second.shingles)
  const shared = new Set(first.shingles.filter((shingle) => known.has(shingle)))
  if (shared.size === 0) return null
  const [mine, theirs] = [sharedIn(first.words, shared), sharedIn(second.words, shared)]
  const most = Math.max(mine.share, theirs.share)
  const run = Math.min(mine.run, theirs.run)
  if (run < LONG_RUN && most < LEAST_SHARE) return null
  return {
    coverage: most === 1 ? 'cut' : 'fragment',
    share: mine.share,
    otherShare: theirs.share,
    marks: marksOf(a, first.words, mine.covered),
    otherMarks: marksOf(b, second.words, theirs.covered),
  }
}

function whole(a: string, b: string): SameUtterance {
  const all = (text: string) => {
    const { words } = utterance(text)
    return marksOf(
      text,
      words,
      words.map(() => true),
    )
  }
  return { coverage: 'full', share: 1, otherShare: 1, marks: all(a), otherMarks: all(b) }
}

/** Which words stand in a shared shingle, what share of all that is, and how many stand in a row. */
function sharedIn(words: readonly string[], shared: ReadonlySet<string>) {
  const covered = words.map(() => false)
  let [run, streak] = [0, 0]
  for (let i = 0; i + SHINGLE_WORDS <= words.length; i++) {
    if (!shared.has(words.slice(i, i + SHINGLE_WORDS).join(' '))) {
      streak = 0
      continue
    }
    covered.fill(true, i, i + SHINGLE_WORDS)
    run = Math.max(run, SHINGLE_WORDS + streak++)
  }
  return { covered, run, share: covered.filter(Boolean).length / words.length }
}

const TOKEN = /\S+/gu

/** Stretches of the text whose words are covered. A token that the normal form leaves out is in none. */
function marksOf(text: string, words: readonly string[], covered: readonly boolean[]): Span[] {
  const marks: Span[] = []
  let next = 0
  let open = false
  for (const { index, 0: token } of text.matchAll(TOKEN)) {
    const own = utterance(token).words
    if (own.length === 0 || own.some((word, i) => words[next + i] !== word)) continue
    const isCovered = covered.slice(next, next + own.length).every(Boolean)
    next += own.length
    const last = marks.at(-1)
    const end = index + token.length
    if (isCovered && open && last) last.end = end
    else if (isCovered) marks.push({ start: index, end })
    open = isCovered
  }
  return marks
}
