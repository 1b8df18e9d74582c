import type { TimeFigure } from '../prepare/index.ts'

export const isStacked = ({ form }: TimeFigure): boolean => form === 'areas' || form === 'stacked-columns'

/** Between which values of the axis a mark stands: a point of a line on its own, a part of a stack on those below it. */
export function extentOf(figure: TimeFigure, series: number, index: number): { from: number; to: number } {
  const valueAt = (at: number) => figure.series[at]?.points[index]?.value ?? 0
  const own = valueAt(series)
  if (!isStacked(figure)) return { from: own, to: own }
  let from = 0
  for (let below = 0; below < series; below++) from += valueAt(below)
  return { from, to: from + own }
}

/** The buckets between two gaps, as indexes: areas are drawn run by run, so that none leads over a gap. */
export function runsOf({ buckets }: TimeFigure): number[][] {
  const runs: number[][] = []
  buckets.forEach(({ gap }, index) => {
    if (gap) return
    const last = runs.at(-1)
    if (last && last.at(-1) === index - 1) last.push(index)
    else runs.push([index])
  })
  return runs
}
