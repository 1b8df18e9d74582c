import type { Span } from '@parallax/domain'
import type { Token } from '../document.ts'
import type { Target } from './judge.ts'

const BOUNDARY = /^(?:[;:—–()]|but|although|though|whereas|while|however)$/i

/** The stretch between two boundaries of clauses that holds the target and every word that decided. */
export function clauseOf(
  tokens: readonly Token[],
  { first, last }: Target,
  deciding: readonly number[],
): Span {
  let from = Math.min(first, ...deciding)
  let to = Math.max(last, ...deciding)
  const isBoundary = (i: number) => BOUNDARY.test(tokens[i]?.text ?? '')
  while (from > 0 && !isBoundary(from - 1)) from--
  while (to < tokens.length - 1 && !isBoundary(to + 1)) to++
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 }
}
