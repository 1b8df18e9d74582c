import {
  ANYBODY,
  AUXILIARY,
  BETWEEN,
  ENDS_PHRASE,
  fateOf,
  MAY_BE_ACTIVE,
  MORE,
  singularOf,
  TAKES_OBJECT,
  UNSURE,
} from './counted.ts'
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
const AFTER =
  /^(?:dead|deaths?|died|dies?|dying|killed|perished|fatalit(?:y|ies)|slain|drowned|injured|injuries|wounded|hurt|hospitali[sz]ed|missing|unaccounted|arrest(?:ed|s)|detained|displaced|evacuated|homeless|rescued)$/
/** After a participle of two readings these show that it has no object. */
const NO_OBJECT =
  /^(?:in|by|on|at|when|and|or|after|during|as|while|since|near|there|here|overnight|yesterday|today|so|including|following|amid|over|across|because|last|this|for|from|early|late|if|but|who|\p{L}{3,6}day)$/u

/** "12 people were killed", "12 dead", "17 others injured". */
export function fateAfter(tokens: readonly FactToken[], to: number): Fate | null {
  const between: string[] = []
  for (let at = to; at < Math.min(tokens.length, to + REACH); at++) {
    const token = tokens[at] as FactToken
    if (token.kind !== 'word') return null
    if (AFTER.test(token.lower)) return isTheirs(tokens, at, between) ? fateWith(tokens, at, between) : null
    if (ENDS_PHRASE.has(token.lower) && !BETWEEN.has(token.lower)) return null
    between.push(token.lower)
  }
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
  const either = tokens[at + 1]?.lower === 'or' && fateOf(tokens[at + 2]?.lower ?? '') !== null
  const nouns = between.filter((word) => !BETWEEN.has(word) && !MORE.has(word))
  return {
    kind: either ? 'casualties' : (fateOf(tokens[at]?.lower ?? '') ?? 'casualties'),
    of: whom(nouns.length > 0 ? nouns : between.length === 0 ? nounsAfter(tokens, at + 1) : []),
    part: between.some((word) => MORE.has(word)),
    unsure: between.some((word) => UNSURE.has(word)),
  }
}

/** The nouns that go on after a word, to the end of their phrase. */
function nounsAfter(tokens: readonly FactToken[], from: number): string[] {
  const nouns: string[] = []
  for (const { kind, lower } of tokens.slice(from, from + 4)) {
    if (kind !== 'word' || ENDS_PHRASE.has(lower) || fateOf(lower)) break
    nouns.push(lower)
  }
  return nouns.some((noun) => singularOf(noun)) ? nouns : []
}

function whom(nouns: readonly string[]): string | null {
  const head = nouns.findLast((noun) => singularOf(noun) !== null) ?? nouns.at(-1)
  if (head === undefined) return null
  const singular = singularOf(head) ?? head
  return ANYBODY.has(singular) && nouns.length === 1
    ? null
    : nouns.slice(0, nouns.indexOf(head)).concat(singular).join(' ')
}

const DETERMINERS = /^(?:the|those|these|all|its|their|another|other)$/

/** "killed at least 12 people", "the death toll rose to 17", "claimed 12 lives". `from` is where the number's phrase begins. */
export function fateBefore(tokens: readonly FactToken[], from: number, to: number): Fate | null {
  let at = from - 1
  const skipped: string[] = []
  while (DETERMINERS.test(tokens[at]?.lower ?? '')) skipped.push(tokens[at--]?.lower ?? '')
  const before = tokens[at]?.lower ?? ''
  const nouns = nounsAfter(tokens, to)
  const rest = {
    of: whom(nouns.filter((noun) => !MORE.has(noun))),
    part: [...skipped, ...nouns].some((word) => MORE.has(word)),
  }
  const unsure = tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => UNSURE.has(lower))
  if (TAKES_OBJECT.test(before)) {
    const either =
      /^(?:or|and)$/.test(tokens[at - 1]?.lower ?? '') && fateOf(tokens[at - 2]?.lower ?? '') !== null
    return { kind: either ? 'casualties' : (fateOf(before) ?? 'casualties'), ...rest, unsure }
  }
  if (/^claim(?:s|ed|ing)?$/.test(before) && nouns[0] === 'lives')
    return { kind: 'deaths', ...rest, of: null, unsure }
  const two = tokens[at - 1]?.lower ?? ''
  if (before === 'of' && /^deaths?$/.test(two)) return { kind: 'deaths', ...rest, unsure }
  return tollBefore(tokens, at) ? { kind: 'deaths', of: null, part: before === 'from', unsure } : null
}

const TOLL_VERB =
  /^(?:rose|rises?|risen|climbed|climbs|stands|stood|reached|reaches|hit|hits|passed|passes|to|at|has|have|is|was|of|from|now|currently|officially|by|jumped|jumps|increased|grew|topped|tops|put|be|had)$/

function tollBefore(tokens: readonly FactToken[], at: number): boolean {
  let back = at
  while (at - back < 6 && TOLL_VERB.test(tokens[back]?.lower ?? '')) back--
  // "from 12 to": the number that the toll rose from stands between.
  if (tokens[back]?.kind === 'number' && tokens[back - 1]?.lower === 'from')
    for (back -= 1; at - back < 9 && TOLL_VERB.test(tokens[back]?.lower ?? ''); ) back--
  return tokens[back]?.lower === 'toll' && back < at
}
