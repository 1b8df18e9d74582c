import type { Quantity, QuantityBound, Span } from '@parallax/domain'
import { boundAfter, boundBefore } from './bounds.ts'
import { countedAfter } from './counted-things.ts'
import { type FateBefore, fateBefore } from './fate-before.ts'
import { fateAfter } from './fates.ts'
import { measure, signBefore } from './measures.ts'
import { isNoQuantity } from './no-quantity.ts'
import { numberAt, type WrittenNumber } from './numbers.ts'
import { rangeFrom } from './ranges.ts'
import { type FactToken, factTokens } from './tokens.ts'

/** Words after which a number is a part of another: "including three children". */
const INCLUDING_REACH = 4

/** The numbers of a sentence that count or measure something, in order, with the words that say how exact they are. */
export function quantitiesIn(text: string, sentence: Span, article: string): Quantity[] {
  const tokens = factTokens(text.slice(sentence.start, sentence.end), sentence.start)
  const found: Quantity[] = []
  for (let at = 0; at < tokens.length; at++) {
    const number = numberAt(tokens, at)
    if (!number) continue
    const range = rangeFrom(tokens, number)
    at = (range?.upTo ?? number).to - 1
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

/** Where the words of a number begin: with its currency's sign, and with the "between" of a range. */
function startOf(tokens: readonly FactToken[], { from }: WrittenNumber, isRange: boolean): number {
  const start = signBefore(tokens, from)?.from ?? from
  return isRange && tokens[start - 1]?.lower === 'between' ? start - 1 : start
}

type Read = Omit<Quantity, 'start' | 'end' | 'article' | 'sentence' | 'text'> & { from: number; to: number }

function quantityOf(
  tokens: readonly FactToken[],
  number: WrittenNumber,
  range: { first: number; upTo: WrittenNumber } | null,
): Read | null {
  const before = boundBefore(tokens, startOf(tokens, number, range !== null))
  const end = range?.upTo ?? number
  const after = boundAfter(tokens, end.to)
  const to = after?.to ?? end.to
  const bound: QuantityBound = after?.bound ?? before.bound
  const base = { value: range?.first ?? number.value, upTo: end === number ? null : end.value, bound }
  const isPart =
    isFormer(tokens, before.from) ||
    isSome(tokens, before.from) ||
    partBefore(tokens, before.from) ||
    isConverted(tokens, before.from) ||
    partAfter(tokens, to)
  const measured = measure(tokens, number.from, to)
  if (measured)
    return { ...base, ...measured, from: Math.min(before.from, measured.from), of: null, part: isPart }
  // "3.5 dead" is no toll, and "one" is mostly a pronoun.
  const fate = Number.isInteger(number.value)
    ? fateOfNumber(tokens, before.from, isFormer(tokens, before.from) ? laterEnd(tokens, to) : to)
    : null
  const phrase = { from: before.from, to }
  if (fate) return { ...base, ...phrase, ...withFate(bound, fate, isPart) }
  const counted = countedAfter(tokens, phrase, number.value)
  if (!counted || (number.value === 1 && !number.digits)) return null
  const { kind, of, part } = counted
  return { ...base, from: before.from, to: counted.to, kind, of, part: isPart || part }
}

const fateOfNumber = (tokens: readonly FactToken[], from: number, to: number): FateBefore | null =>
  fateAfter(tokens, to) ?? fateBefore(tokens, from, to)

function withFate(written: QuantityBound, fate: FateBefore, isPart: boolean) {
  const { kind, of, part, unsure } = fate
  const read = { kind, of, part: part || isPart }
  if (written !== 'exact') return { ...read, bound: written }
  return { ...read, bound: unsure ? ('about' as const) : written, ...fate.bound }
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
