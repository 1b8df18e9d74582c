import { likeliest } from './chance.ts'
import type { Features } from './features.ts'
import type { HeadName } from './heads.ts'
import { headOf, wordWeight } from './model.ts'
import { TOP_LEVEL } from './taxonomy.ts'

/** The model's output for each top-level topic, in the scheme's order. */
export function outputs(name: HeadName, { measures, profile }: Features): number[] {
  const head = headOf(name)
  return TOP_LEVEL.map((_, topic) => {
    const weights = head.measures[topic] ?? []
    const phrases = (measures[topic] ?? []).reduce((sum, x, k) => sum + x * (weights[k] ?? 0), 0)
    const words = profile.reduce((sum, { word, value }) => sum + value * wordWeight(name, word, topic), 0)
    return (head.bias[topic] ?? 0) + phrases + words
  })
}

/** Index of the main topic. */
export const mainTopic = (features: Features, chances: readonly number[]): number =>
  likeliest(outputs('main', features), chances)
