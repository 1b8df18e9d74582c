import type { Judgement } from './judge.ts'

/** Three scores (negative, neutral, positive) as chances: their softmax. */
export function chancesOf(scores: readonly number[]): Pick<Judgement, 'negative' | 'neutral' | 'positive'> {
  const top = Math.max(...scores)
  const [a = 0, b = 0, c = 0] = scores.map((score) => Math.exp(score - top))
  const sum = a + b + c
  return { negative: a / sum, neutral: b / sum, positive: c / sum }
}
