import type { Span } from '@parallax/domain'
import { chances } from './model.ts'

/** From here a polarity counts as positive or negative; between −TOLD and TOLD it is neutral. */
export const TOLD = 0.15
const NEUTRAL = 0.14

/**
 * Polarity of a sentence toward the words at `target`, −1 to 1: the chance of a positive less that of a negative
 * reading, kept beyond ±0.15 where such a reading is the likeliest and within it where a neutral one is.
 */
export function polarityOf(sentence: string, target: Span): number {
  const [negative, neutral, positive] = chances(sentence, target)
  const difference = positive - negative
  if (neutral >= positive && neutral >= negative) return Math.max(-NEUTRAL, Math.min(NEUTRAL, difference))
  return difference > 0 ? Math.max(TOLD, difference) : Math.min(-TOLD, difference)
}
