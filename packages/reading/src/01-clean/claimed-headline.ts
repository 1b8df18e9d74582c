import { ESTIMATE } from './estimate.ts'
import { CLAIMED, type Headline } from './headline.ts'
import { MOST_WORDS } from './headline-score.ts'
import { fold, type Line } from './line.ts'
import type { Region } from './region.ts'
import { overlap } from './vocabulary.ts'

/** A line that says what the page's metadata or the caller say the title is, with or without the outlet's name after it. */
export function claimedHeadline(
  lines: readonly Line[],
  region: Region | null,
  claimed: readonly string[],
): Headline | null {
  const titles = claimed.map(fold).filter(Boolean).map(wordsOf)
  if (titles.length === 0) return null
  let best: Headline | null = null
  let most = 0.6
  const until = region ? region.first : lines.length - 1
  for (let i = 0; i <= until; i++) {
    const line = lines[i]
    if (!line || line.words > MOST_WORDS + 6 || (line.markup?.role && line.markup.role !== 'headline'))
      continue
    const own = wordsOf(line.folded)
    const likeness = Math.max(...titles.map((title) => likenessOf(own, title)))
    const score = likeness + (line.markup?.element === 'h1' ? 0.25 : 0) - Math.min(0.1, (until - i) * 0.001)
    if (likeness >= 0.5 && score > most) {
      most = score
      best = { line: i, text: line.text, rule: CLAIMED, confidence: ESTIMATE.sure }
    }
  }
  return best
}

/** A folded text and its words. */
interface Words {
  folded: string
  words: ReadonlySet<string>
}

const wordsOf = (folded: string): Words => ({ folded, words: new Set(folded.split(' ')) })

/** How alike two folded titles are, 0 to 1: common words, with a little patience for an outlet's name on one of them. */
function likenessOf(a: Words, b: Words): number {
  if (a.folded === b.folded) return 1
  const { words: own } = a
  const { words: other } = b
  const share = overlap(own, other)
  const both = share * own.size
  const whole = Math.max(own.size, Math.min(other.size, own.size + 4))
  return own.size < 2 ? 0 : (both / whole) * Math.min(1, own.size / 4)
}
