import type { StoryName as Name, StoryTerm } from '@parallax/domain'
import { hash } from '../words.ts'
import { stem } from './stem.ts'

const RUN = /\p{Lu}[\p{L}\p{M}]*(?:[ -](?:(?:of|the|de|al|bin|van|von)[ -])?\p{Lu}[\p{L}\p{M}]*)*/gu
const WORD = /\p{L}[\p{L}\p{M}]*/gu
const OFFICE =
  /^(?:The|In|At|On|For|A|An|And|But|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Senator|Representative|Governor|President|Vice|Prime|Minister|Secretary|Former|Chief|Senate|House|Majority|Minority|Democratic|Republican|Leader|Speaker|Judge|Police|Coach|Inspector|Pastor|Sir|Lord|of|State|Treasury|Chairman|Chairwoman|Director) (?=\p{L})/u
/** Characters read: names that matter stand in the lead. */
const READ = 2000
/** Names kept, and the words of the longest. */
const KEPT = 16
const LONGEST = 4
/** A share of capitals from which a line is a headline in capitals, where none of them proves a name. */
const TITLE_CASE = 0.6

function isTitleCase(line: string): boolean {
  const words = line.match(/\p{L}{4,}/gu) ?? []
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > TITLE_CASE * words.length
}

function withoutOffice(run: string): string {
  let name = run
  for (let next = name.replace(OFFICE, ''); next !== name; next = name.replace(OFFICE, '')) name = next
  return name
}

/** Names of headline and lead, each once: runs of words in capitals that do not only begin sentences. */
export function namesOf(title: string | null, body: string, terms: StoryTerm[]): Name[] {
  const capital = new Set(terms.filter(({ kind }) => kind === 'capital').map(({ term }) => term))
  const names = new Map<string, number[]>()
  const lines = [title ?? '', ...body.slice(0, READ).split('\n')]
  for (const [run] of lines.filter((line) => !isTitleCase(line)).flatMap((line) => [...line.matchAll(RUN)])) {
    const text = withoutOffice(run)
    const words = [...text.matchAll(WORD)].map(([word]) => hash(stem(word.toLowerCase())))
    const known = words.every((word) => capital.has(word))
    if (known && words.length <= LONGEST && !names.has(text)) names.set(text, [...new Set(words)])
    if (names.size === KEPT) break
  }
  return [...names].map(([text, of]) => ({ text, terms: of }))
}
