import {
  ANYBODY,
  AUXILIARY,
  BETWEEN,
  degreeOf,
  ENDS_PHRASE,
  fateOf,
  MAY_BE_ACTIVE,
  MORE,
  mannerOf,
  singularOf,
  UNSURE,
} from './counted.ts'
import { fatePhraseAt } from './fate-phrases.ts'
import type { FactToken } from './tokens.ts'

/** What became of those whom a number counts. */
export interface Fate {
  kind: string
  of: string | null
  part: boolean
  unsure: boolean
}

/** Words that a number is followed by until it is clear what became of them. */
const REACH = 9
/** Words of "most of them children", between commas. */
const ASIDE_REACH = 8
const AFTER =
  /^(?:dead|deaths?|died|dies?|dying|killed|perished|fatalit(?:y|ies)|slain|drowned|injured|injuries|wounded|hurt|hospitali[sz]ed|missing|unaccounted|arrest(?:ed|s)|detained|displaced|evacuated|homeless|rescued|infected|infections)$/
/** After a participle of two readings these show that it has no object. */
const NO_OBJECT =
  /^(?:in|by|on|at|when|and|or|after|during|as|while|since|near|there|here|overnight|yesterday|today|so|including|following|amid|over|across|because|last|this|for|from|early|late|if|but|who|with|\p{L}{3,6}day)$/u
const ASIDE = /^(?:most|many|some|half|mostly|mainly|nearly|almost|all)$/

/** "12 people were killed", "12 dead", "17 others injured". */
export function fateAfter(tokens: readonly FactToken[], to: number): Fate | null {
  const between: string[] = []
  for (let at = to; at < Math.min(tokens.length, to + REACH); at++) {
    const aside = between.length > 0 ? asideEnd(tokens, at) : null
    if (aside !== null) at = aside
    const token = tokens[at]
    if (token?.kind !== 'word') return null
    const phrase = fatePhraseAt(tokens, at, between)
    if (phrase) return fateOfWords(between, phrase.kind, phrase.manner)
    if (AFTER.test(token.lower)) return isTheirs(tokens, at, between) ? fateWith(tokens, at, between) : null
    if (ENDS_PHRASE.has(token.lower) && !BETWEEN.has(token.lower)) return null
    between.push(token.lower)
  }
  return null
}

/** ", most of them children,": where the words after it begin; null where no such aside stands. */
function asideEnd(tokens: readonly FactToken[], at: number): number | null {
  if (tokens[at]?.text !== ',' || !ASIDE.test(tokens[at + 1]?.lower ?? '')) return null
  for (let end = at + 2; end < Math.min(tokens.length, at + ASIDE_REACH); end++)
    if (tokens[end]?.text === ',') return end + 1
  return null
}

function isTheirs(tokens: readonly FactToken[], at: number, between: readonly string[]): boolean {
  const word = tokens[at]?.lower ?? ''
  if (/^(?:hurt|injured|wounded)$/.test(word) && between.length === 0) return true
  if (!MAY_BE_ACTIVE.test(word) || between.some((other) => AUXILIARY.has(other))) return true
  const next = tokens[at + 1]
  // "12 killed, 17 wounded" without its comma.
  if (next?.kind === 'number' && AFTER.test(tokens[at + 2]?.lower ?? '')) return true
  return next === undefined || next.kind === 'mark' || (next.kind === 'word' && NO_OBJECT.test(next.lower))
}

function fateWith(tokens: readonly FactToken[], at: number, between: readonly string[]): Fate {
  const word = tokens[at]?.lower ?? ''
  const either = tokens[at + 1]?.lower === 'or' && fateOf(tokens[at + 2]?.lower ?? '') !== null
  const kind = either ? 'casualties' : (fateOf(word) ?? 'casualties')
  const object = between.length === 0 ? nounsAfter(tokens, at + 1) : []
  return { ...fateOfWords(between, kind, mannerOf(word)), ...(object.length > 0 ? { of: whom(object) } : {}) }
}

/** What the words between a number and its fate add to it. */
function fateOfWords(between: readonly string[], kind: string, manner: string | null): Fate {
  const degree = kind === 'injuries' ? between.map(degreeOf).find((found) => found !== null) : undefined
  const nouns = between.filter(
    (word) => !BETWEEN.has(word) && !MORE.has(word) && !word.endsWith('ly') && degreeOf(word) === null,
  )
  return {
    kind,
    of: manner ?? degree ?? whom(nouns),
    part: between.some((word) => MORE.has(word)),
    unsure: between.some((word) => UNSURE.has(word)),
  }
}

/** The nouns that go on after a word, to the end of their phrase. */
export function nounsAfter(tokens: readonly FactToken[], from: number): string[] {
  const nouns: string[] = []
  for (const { kind, lower } of tokens.slice(from, from + 4)) {
    if (kind !== 'word' || ENDS_PHRASE.has(lower) || fateOf(lower)) break
    nouns.push(lower)
  }
  return nouns.some((noun) => singularOf(noun)) ? nouns : []
}

/** Of whom; null where nothing is said but that they are people. */
export function whom(nouns: readonly string[]): string | null {
  const head = nouns.findLast((noun) => singularOf(noun) !== null) ?? nouns.at(-1)
  if (head === undefined) return null
  const singular = singularOf(head) ?? head
  return ANYBODY.has(singular) && nouns.length === 1
    ? null
    : nouns.slice(0, nouns.indexOf(head)).concat(singular).join(' ')
}
