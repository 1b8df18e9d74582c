import { chancesOf } from '../chances.ts'
import type { Judge, Judgement, Passage, Target } from '../judge.ts'
import { featuresOf } from './features.ts'
import { bias, scale, weightOf } from './model.ts'

function judgementOf(passage: Passage, target: Target): Judgement {
  const features = featuresOf(passage, target)
  const norm = scale / Math.sqrt(features.length || 1)
  const scores = bias.map((b, c) => b + norm * features.reduce((sum, f) => sum + weightOf(f.bucket, c), 0))
  const weights = new Float32Array(passage.tokens.length)
  for (const { bucket, token } of features)
    if (token >= 0)
      weights[token] = (weights[token] ?? 0) + norm * (weightOf(bucket, 2) - weightOf(bucket, 0))
  return { ...chancesOf(scores), weights }
}

/** A softmax regression on hashed words around the target. */
export const linearJudge: Judge = {
  rule: 'linear',
  judge: async (passage) => passage.targets.map((target) => judgementOf(passage, target)),
}
