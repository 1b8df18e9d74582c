import type { Line } from '../../line.ts'

/** Runs of so many words are compared: single words stand everywhere. */
const RUN = 4
const SHARE = 0.6
/** Less is an excerpt, and says nothing about what it leaves out. */
const FEWEST_WORDS = 80

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * For each line whether it stands in the text that the page's JSON-LD gives as its article's (`articleBody`), null for lines too
 * short to tell. Null where no such text is given, or where the page shows too little of it to go by.
 */
export function describedLines(
  lines: readonly Line[],
  body: string | null,
): readonly (boolean | null)[] | null {
  const words = wordsOf((body ?? '').replace(/<[^<>]{0,400}>/g, ' '))
  if (words.length < FEWEST_WORDS) return null
  const runs = new Set<string>()
  for (let i = 0; i + RUN <= words.length; i++) runs.add(words.slice(i, i + RUN).join(' '))
  const stands = lines.map((line) => standsIn(wordsOf(line.text), runs))
  const shown = lines.reduce((sum, line, i) => sum + (stands[i] ? line.words : 0), 0)
  return shown >= words.length * SHARE ? stands : null
}

function standsIn(words: readonly string[], runs: ReadonlySet<string>): boolean | null {
  const all = words.length - RUN + 1
  if (all < 1) return null
  let common = 0
  for (let i = 0; i < all; i++) if (runs.has(words.slice(i, i + RUN).join(' '))) common++
  return common >= all * SHARE
}
