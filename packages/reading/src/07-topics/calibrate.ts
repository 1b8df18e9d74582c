import calibration from '../../models/topics/calibration.json' with { type: 'json' }
import { TOP_LEVEL } from './taxonomy.ts'
import type { Weighed } from './weigh.ts'

/** What the chance of a topic is told from: its weight for the text's length, its share of all weight, its part of the greatest. */
export function measuresOf(
  weighed: Map<string, Weighed>,
  words: number,
): Map<string, [number, number, number]> {
  const weights = TOP_LEVEL.map((id) => weighed.get(id)?.weight ?? 0)
  const sum = weights.reduce((a, b) => a + b, 0) || 1
  const most = Math.max(...weights) || 1
  // Long texts meet more phrases by chance.
  const expected = Math.log(60 + words)
  return new Map(
    TOP_LEVEL.map((id, i) => {
      const weight = weights[i] ?? 0
      return [id, [Math.log1p(weight) - 0.5 * expected, weight / sum, weight / most]]
    }),
  )
}

const logistic = (z: number) => 1 / (1 + Math.exp(-z))

/** The chance that an article with these measures is about the topic, as measured on labelled articles. */
export function chanceOf(id: string, measures: [number, number, number]): number {
  const own = (calibration.bias as Record<string, number>)[id] ?? 0
  return logistic(
    calibration.weights.reduce((z, w, i) => z + w * (measures[i] ?? 0), calibration.intercept + own),
  )
}

/** From this chance a topic is given. */
export const GIVEN: number = calibration.threshold
