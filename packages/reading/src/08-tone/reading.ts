import type { MentionTone, Span } from '@parallax/domain'
import { clauseOf } from './clause.ts'
import type { Judgement, Passage, Target } from './judge.ts'

/** From here a polarity counts as for or against. */
const TOLD = 0.15

const round = (value: number) => Math.round(value * 1000) / 1000

/** −1 to 1: the chance of a positive less that of a negative reading; null where most likely nothing is said. */
export function polarityOf({ negative, neutral, positive }: Judgement): number | null {
  if (neutral >= positive && neutral >= negative) return null
  const difference = positive - negative
  return difference > 0 ? Math.max(TOLD, difference) : Math.min(-TOLD, difference)
}

const MOST_WORDS = 5
/** Words that weigh less than this part of the heaviest decided little. */
const LEAST_PART = 0.25

/** The words that spoke most for the reading, in the order of the text. */
function decidingTokens({ tokens, named }: Passage, { first, last }: Target, judgement: Judgement): number[] {
  const direction = judgement.positive > judgement.negative ? 1 : -1
  const weights = tokens.map(({ text }, i) =>
    named[i] || (i >= first && i <= last) || !/\p{L}{2}/u.test(text)
      ? 0
      : direction * (judgement.weights[i] ?? 0),
  )
  const heaviest = weights.reduce((a, b) => Math.max(a, b), 0)
  return weights
    .map((weight, i) => ({ weight, i }))
    .filter(({ weight }) => weight > 0 && weight >= LEAST_PART * heaviest)
    .sort((a, b) => b.weight - a.weight || a.i - b.i)
    .slice(0, MOST_WORDS)
    .map(({ i }) => i)
    .sort((a, b) => a - b)
}

/** A judgement as what is kept of it: polarity, the clause it was read from, and the words that decided. */
export function readingOf(
  passage: Passage,
  target: Target,
  judgement: Judgement,
  quoted: boolean,
  rule: string,
): MentionTone {
  const polarity = polarityOf(judgement)
  const deciding = polarity === null ? [] : decidingTokens(passage, target, judgement)
  const words = deciding.flatMap((i): Span[] => {
    const token = passage.tokens[i]
    return token ? [{ start: token.start, end: token.end }] : []
  })
  return {
    polarity: polarity === null ? null : round(polarity),
    quoted,
    clause: clauseOf(passage.tokens, target, deciding),
    words,
    confidence: round(Math.max(judgement.negative, judgement.neutral, judgement.positive)),
    rule,
  }
}
