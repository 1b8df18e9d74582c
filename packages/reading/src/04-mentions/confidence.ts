import type { NameClass } from './labels.ts'
import type { Calibration } from './model.ts'

/** The share of names that were right on held-out text where the model was as sure as here; between points, linear. */
export function confidenceOf(name: NameClass, probability: number, calibration: Calibration): number {
  const points = calibration[name] ?? []
  const above = points.findIndex(([p]) => p >= probability)
  const share =
    above < 0 ? points.at(-1)?.[1] : above === 0 ? points[0]?.[1] : between(points, above, probability)
  return rounded(share ?? probability)
}

function between(points: readonly [number, number][], above: number, probability: number): number {
  const [p0, s0] = points[above - 1] as [number, number]
  const [p1, s1] = points[above] as [number, number]
  return s0 + ((s1 - s0) * (probability - p0)) / (p1 - p0 || 1)
}

const rounded = (share: number) => Math.round(share * 1000) / 1000
