import type { QuantityBound } from '@parallax/domain'
import type { FactToken } from './tokens.ts'

const BEFORE: readonly (readonly [QuantityBound, readonly string[]])[] = (
  [
    [
      'at-least',
      'at least|no fewer than|no less than|not less than|more than|over|above|beyond|a minimum of|upwards of|in excess of',
    ],
    [
      'at-most',
      'at most|up to|as many as|as much as|fewer than|less than|under|no more than|a maximum of|below',
    ],
    [
      'about',
      'about|around|some|roughly|approximately|nearly|almost|possibly|perhaps|maybe|an estimated|estimated|close to|just over|just under|more or less|well over',
    ],
  ] as const
).flatMap(([bound, phrases]) => phrases.split('|').map((phrase) => [bound, phrase.split(' ')] as const))

/** Words that say how exact a number is, and not what it counts. */
export const BOUND_WORDS: ReadonlySet<string> = new Set([
  ...BEFORE.flatMap(([, phrase]) => phrase),
  ...['between', 'and', 'to', 'or', 'so', 'plus', 'odd'],
])

/** The words before a number that say how exact it is: the longest that fits, and the token where it begins. */
export function boundBefore(
  tokens: readonly FactToken[],
  at: number,
): { bound: QuantityBound; from: number } {
  let best: { bound: QuantityBound; from: number } = { bound: 'exact', from: at }
  for (const [bound, phrase] of BEFORE) {
    const from = at - phrase.length
    if (from >= best.from || from < 0) continue
    if (phrase.every((word, i) => tokens[from + i]?.lower === word)) best = { bound, from }
  }
  return best
}

/** "12 or more", "12 or so", "12-plus", "12+". */
export function boundAfter(
  tokens: readonly FactToken[],
  to: number,
): { bound: QuantityBound; to: number } | null {
  const [first, second] = [tokens[to], tokens[to + 1]]
  if (first?.lower === 'or' && second?.lower === 'more') return { bound: 'at-least', to: to + 2 }
  if (first?.lower === 'or' && second?.lower === 'so') return { bound: 'about', to: to + 2 }
  if (first?.text === '-' && second?.lower === 'plus') return { bound: 'at-least', to: to + 2 }
  if (first?.text === '-' && second?.lower === 'odd') return { bound: 'about', to: to + 2 }
  if (first?.text === '+' && first.glued) return { bound: 'at-least', to: to + 1 }
  return null
}
