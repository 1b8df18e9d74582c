import type { Candidate } from './candidates.ts'

/** A phrase modifies something else in at most this share of its places. */
const COMPLETE = 1 / 3

/**
 * True where the places of one key are a mention and no phrase, or pieces of longer phrases: its last word always belongs to a noun behind it
 * ("federal immigration" of "federal immigration law"), or the same word always stands before it ("distancing rules").
 */
export function isFragment(places: readonly Candidate[]): boolean {
  if (places.filter(({ barred }) => barred).length * 2 >= places.length) return true
  const complete = places.filter((one) => one.complete).length
  if (complete === 0 || complete < places.length * COMPLETE) return true
  const left = places[0]?.left ?? null
  return left !== null && places.every((one) => one.left === left)
}
