import { ENDS_PHRASE, fateOf, MORE, singularOf, TIMES } from './counted.ts'
import { smallNumber } from './numbers.ts'
import type { FactToken } from './tokens.ts'

/** Words of a noun phrase between a number and its head. */
const NOUN_REACH = 5
/** "the two leaders" are known already; so small a number with a determiner tells no count. */
const LEAST_KNOWN = 10
const DETERMINERS = /^(?:the|these|those|both|its|their|his|her|our|my|your)$/
const PRISON = /^(?:prison|jail|custody|imprisonment|sentence|term|bars)$/
const DISEASE =
  /^(?:virus|viruses|coronavirus|covid|infections?|infected|disease|outbreak|epidemic|pandemic|measles|cholera|ebola|flu|influenza|malaria|dengue|polio|variant)$/

/** Cases and infections are those of an illness. */
export const speaksOfDisease = (tokens: readonly FactToken[]): boolean =>
  tokens.some(({ lower }) => DISEASE.test(lower))

/** What a number counts. */
export interface Counted {
  kind: string
  of: string | null
  part: boolean
  to: number
}

/** The head of what follows, in the singular: "12 hotel rooms" → room. Spans of time are none, but for years in prison. */
export function countedAfter(
  tokens: readonly FactToken[],
  { from, to }: { from: number; to: number },
  value: number,
): Counted | null {
  const found = nounAfter(tokens, to)
  if (!found) return null
  const { kind, words } = found
  if (TIMES.has(kind))
    return isSentence(tokens, found.to) ? { ...found, kind: `prison ${kind}`, of: null } : null
  if (/^(?:case|infection)$/.test(kind) && tokens.some(({ lower }) => DISEASE.test(lower)))
    return { ...found, kind: 'infections', of: words.includes('new') ? 'new' : null }
  return value < LEAST_KNOWN && DETERMINERS.test(tokens[from - 1]?.lower ?? '')
    ? null
    : { ...found, of: null }
}

/** "12 years in prison", "a 12-year jail sentence". */
const isSentence = (tokens: readonly FactToken[], to: number) =>
  tokens.slice(to, to + 3).some(({ lower }) => PRISON.test(lower))

function nounAfter(
  tokens: readonly FactToken[],
  from: number,
): { kind: string; words: string[]; part: boolean; to: number } | null {
  let head: { kind: string; words: string[]; to: number } | null = null
  let part = false
  const words: string[] = []
  for (let at = from; at < Math.min(tokens.length, from + NOUN_REACH); at++) {
    const token = tokens[at] as FactToken
    const isInfection = /^infections?$/.test(token.lower)
    if (token.kind !== 'word' || ENDS_PHRASE.has(token.lower) || (fateOf(token.lower) && !isInfection)) break
    if (smallNumber(token.lower) !== null) break
    if (MORE.has(token.lower)) part = true
    const singular = singularOf(token.lower)
    if (singular && token.lower !== 'others') head = { kind: singular, words: [...words], to: at + 1 }
    else if (head) break
    words.push(token.lower)
  }
  return head && { ...head, part }
}
