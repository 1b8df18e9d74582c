import type { Quantity, QuantityBound, Span } from '@parallax/domain'
import { boundAfter, boundBefore } from './bounds.ts'
import { currencyOf, ENDS_PHRASE, fateOf, MORE, measureOf, singularOf } from './counted.ts'
import { type Fate, fateAfter, fateBefore } from './fates.ts'
import { isNoQuantity } from './no-quantity.ts'
import { numberAt, smallNumber, type WrittenNumber } from './numbers.ts'
import { type FactToken, factTokens } from './tokens.ts'

/** Words of a noun phrase between a number and its head. */
const NOUN_REACH = 5
/** Words after which a number is a part of another: "including three children". */
const INCLUDING_REACH = 4

/** The numbers of a sentence that count or measure something, in order. */
export function quantitiesIn(text: string, sentence: Span, article: string): Quantity[] {
  const tokens = factTokens(text.slice(sentence.start, sentence.end), sentence.start)
  const found: Quantity[] = []
  for (let at = 0; at < tokens.length; at++) {
    const number = numberAt(tokens, at)
    if (!number) continue
    const range = rangeFrom(tokens, number)
    at = (range ?? number).to - 1
    if (isNoQuantity(tokens, number)) continue
    const read = quantityOf(tokens, number, range)
    if (!read) continue
    const { from, to, ...quantity } = read
    const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
    found.push({
      ...quantity,
      ...span,
      article,
      sentence: { start: sentence.start, end: sentence.end },
      text: text.slice(span.start, span.end),
    })
  }
  return found
}

/** "12 to 17", "12-17": the second number. "12-1" is a score, and "from 12 to 17" two numbers. */
function rangeFrom(tokens: readonly FactToken[], { from, to, value }: WrittenNumber): WrittenNumber | null {
  const joint = tokens[to]
  const lead = tokens.slice(Math.max(0, from - 2), from).map(({ lower }) => lower)
  const joins =
    joint?.lower === 'to'
      ? !lead.includes('from')
      : joint?.lower === 'and'
        ? lead.includes('between')
        : isDash(joint)
  const second = joins ? numberAt(tokens, to + 1) : null
  return second && second.value > value ? second : null
}

const isDash = (token: FactToken | undefined) => /^[-–]$/.test(token?.text ?? '')

/** "from 12 to 17": what it was before. */
const isFormer = (tokens: readonly FactToken[], from: number) => tokens[from - 1]?.lower === 'from'

/** "$1 million (£0.8 million)" */
const isConverted = (tokens: readonly FactToken[], from: number) =>
  tokens.slice(Math.max(0, from - 3), from).some(({ text }) => text === '(')

/** Of "from 12 to 17 dead", where the second number ends. */
function laterEnd(tokens: readonly FactToken[], to: number): number {
  return (tokens[to]?.lower === 'to' ? numberAt(tokens, to + 1)?.to : undefined) ?? to
}

/** "his first 17 passes": some of them. */
const isSome = (tokens: readonly FactToken[], from: number) =>
  /^(?:first|last|next|final|past|remaining|each|every)$/.test(tokens[from - 1]?.lower ?? '')

type Read = Omit<Quantity, 'start' | 'end' | 'article' | 'sentence' | 'text'> & { from: number; to: number }

function quantityOf(
  tokens: readonly FactToken[],
  number: WrittenNumber,
  range: WrittenNumber | null,
): Read | null {
  const before = boundBefore(tokens, number.from)
  const end = range ?? number
  const after = boundAfter(tokens, end.to)
  const to = after?.to ?? end.to
  const bound: QuantityBound = after?.bound ?? before.bound
  const upTo = range?.value ?? null
  const base = { value: number.value, upTo, bound, from: number.from, to }
  const isPart =
    isFormer(tokens, before.from) ||
    isSome(tokens, before.from) ||
    partBefore(tokens, before.from) ||
    isConverted(tokens, before.from) ||
    partAfter(tokens, to)
  const measured = measure(tokens, number.from, to)
  if (measured) return { ...base, ...measured, of: null, part: isPart }
  // "3.5 dead" is no toll, and "one" is mostly a pronoun.
  const fate = Number.isInteger(number.value)
    ? fateOfNumber(tokens, before.from, isFormer(tokens, before.from) ? laterEnd(tokens, to) : to)
    : null
  if (fate) return withFate(base, fate, isPart)
  const counted = nounAfter(tokens, to)
  if (!counted || (number.value === 1 && !number.digits)) return null
  return { ...base, kind: counted.kind, of: null, part: isPart || counted.part, to: counted.to }
}

const fateOfNumber = (tokens: readonly FactToken[], from: number, to: number): Fate | null => {
  const after = fateAfter(tokens, to)
  return after ?? fateBefore(tokens, from, to)
}

function withFate(
  base: Omit<Read, 'kind' | 'of' | 'part'>,
  { kind, of, part, unsure }: Fate,
  isPart: boolean,
): Read {
  const bound = unsure && base.bound === 'exact' ? 'about' : base.bound
  return { ...base, bound, kind, of, part: part || isPart }
}

function partBefore(tokens: readonly FactToken[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - INCLUDING_REACH); at--) {
    const { kind, lower, text } = tokens[at] as FactToken
    if (/^(?:including|includes?|included|another|additional|extra|further)$/.test(lower)) return true
    if (lower === 'among' && (tokens[at - 1]?.kind ?? 'mark') === 'mark') return true
    if (kind === 'mark' && /[,.;:()]/.test(text)) return false
  }
  return false
}

/** "3 of the 12", "two of them". */
const partAfter = (tokens: readonly FactToken[], to: number): boolean =>
  tokens[to]?.lower === 'of' &&
  /^(?:the|them|those|whom|these|its|their|his|her)$/.test(tokens[to + 1]?.lower ?? '')

/** Money, per cent, magnitude and units of measure, with where the words for it begin and end. */
function measure(
  tokens: readonly FactToken[],
  from: number,
  to: number,
): { kind: string; from: number; to: number } | null {
  const money = signBefore(tokens, from)
  if (money) return { ...money, to }
  const hyphen = /^[-‐‑]$/.test(tokens[to]?.text ?? '') ? 1 : 0
  const [first, second] = [tokens[to + hyphen]?.lower ?? '', tokens[to + hyphen + 1]?.lower ?? '']
  if (first === 'per' && second === 'cent') return { kind: 'percent', from, to: to + hyphen + 2 }
  if (first === 'percentage' && second.startsWith('point'))
    return { kind: 'percentage point', from, to: to + hyphen + 2 }
  if (first === 'magnitude') return { kind: 'magnitude', from, to: to + hyphen + 1 }
  const unit = measureOf(first) ?? currencyOf(first) ?? null
  if (unit) return { kind: unit, from, to: to + hyphen + 1 }
  // "20 million Swedish crowns"
  const national = /^\p{Lu}/u.test(tokens[to]?.text ?? '') || first === 'us' ? currencyOf(second) : null
  if (national) return { kind: `${first} ${national}`, from, to: to + 2 }
  const [last, first2] = [tokens[from - 1]?.lower ?? '', tokens[from - 2]?.lower ?? '']
  if (last === 'magnitude' || (last === 'of' && first2 === 'magnitude'))
    return { kind: 'magnitude', from, to }
  return null
}

/** "$3", "A$3", "US$3", "$US3". */
function signBefore(tokens: readonly FactToken[], from: number): { kind: string; from: number } | null {
  const at = tokens[from - 1]?.lower === 'us' && tokens[from]?.glued ? from - 2 : from - 1
  const sign = currencyOf(tokens[at]?.text ?? '')
  if (!sign) return null
  const country = tokens[at]?.glued ? (tokens[at - 1]?.text ?? '') : ''
  if (sign === 'USD' && /^(?:A|C|NZ|HK|S)$/.test(country)) return { kind: `${country}$`, from: at - 1 }
  return { kind: sign, from: country === 'US' ? at - 1 : at }
}

/** The head of what follows, in the singular: "12 hotel rooms" → room. */
function nounAfter(
  tokens: readonly FactToken[],
  from: number,
): { kind: string; part: boolean; to: number } | null {
  let head: { kind: string; to: number } | null = null
  let part = false
  for (let at = from; at < Math.min(tokens.length, from + NOUN_REACH); at++) {
    const token = tokens[at] as FactToken
    if (token.kind !== 'word' || ENDS_PHRASE.has(token.lower) || fateOf(token.lower)) break
    if (smallNumber(token.lower) !== null) break
    if (MORE.has(token.lower)) part = true
    const singular = singularOf(token.lower)
    if (singular && token.lower !== 'others') head = { kind: singular, to: at + 1 }
    else if (head) break
  }
  return head && { ...head, part }
}
