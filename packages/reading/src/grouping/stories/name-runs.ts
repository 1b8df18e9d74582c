import { hash } from '../words.ts'
import { stem } from './stem.ts'
import type { StoryTerm } from './terms.ts'

const RUN = /\p{Lu}[\p{L}\p{M}'’-]*(?: (?:(?:of|the|de|al|bin|van|von) )?\p{Lu}[\p{L}\p{M}'’-]*)*/gu
const WORD = /\p{L}[\p{L}\p{M}]*/gu
/** Characters read: names that matter stand in the lead. */
const READ = 2000
/** Runs kept, and the longest that is a name. */
const KEPT = 16
const LONGEST = 5

/** Runs of capitalised words that hold one of the article's names, as they stand there, each once. */
export function nameRuns(
  title: string | null,
  body: string,
  terms: StoryTerm[],
): { text: string; terms: number[] }[] {
  const names = new Set(terms.filter(({ kind }) => kind === 'name').map(({ term }) => term))
  const runs = new Map<string, number[]>()
  for (const [text] of `${title ?? ''}\n${body.slice(0, READ)}`.matchAll(RUN)) {
    const words = [...text.matchAll(WORD)].map(([word]) => hash(stem(word.toLowerCase())))
    const named = words.filter((word) => names.has(word))
    if (named.length > 0 && words.length <= LONGEST && !runs.has(text)) runs.set(text, [...new Set(named)])
    if (runs.size === KEPT) break
  }
  return [...runs].map(([text, of]) => ({ text, terms: of }))
}
