import type { Token } from '../document.ts'

/** Tokens first … last of a passage, both ends included. */
export interface Target {
  first: number
  last: number
}

/** What is read at once: the words of one voice in one sentence, and whom to read them toward. */
export interface Passage {
  tokens: readonly Token[]
  /** For each token whether it is part of the name of a person or an organisation. */
  named: readonly boolean[]
  targets: readonly Target[]
}

/** What a passage says of one target: three chances that add up to 1. */
export interface Judgement {
  negative: number
  neutral: number
  positive: number
  /** What each token adds to a positive reading, less what it adds to a negative one. */
  weights: Float32Array
}

export interface Judge {
  rule: string
  /** One judgement for each target, in their order. */
  judge(passage: Passage): Promise<Judgement[]>
}
