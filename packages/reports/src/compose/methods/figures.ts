import { list } from '@parallax/charts/prepare'
import type { Travelling } from '@parallax/charts/text'

/** A figure under its number; null where nothing could be shown. */
export interface NumberedFigure {
  number: number
  chart: Travelling | null
}

/** One that is shown. */
export interface CountedFigure {
  number: number
  chart: Travelling
}

/** "Figure 2", "Figures 1 and 3", "Figures 1–3 and 5". */
export function figureNames(figures: readonly { number: number }[]): string {
  const runs: [number, number][] = []
  for (const { number } of figures) {
    const last = runs.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  const said = runs.flatMap(([from, to]) =>
    from === to ? [`${from}`] : to === from + 1 ? [`${from}`, `${to}`] : [`${from}–${to}`],
  )
  return `${figures.length === 1 ? 'Figure' : 'Figures'} ${list(said)}`
}

/** Figures that say the same, each group in the order of its first. */
export function grouped<T extends { number: number }>(
  figures: readonly T[],
  sayingOf: (figure: T) => string | null,
): { saying: string; figures: T[] }[] {
  const groups = new Map<string, T[]>()
  for (const figure of figures) {
    const saying = sayingOf(figure)
    if (saying !== null) groups.set(saying, [...(groups.get(saying) ?? []), figure])
  }
  return [...groups].map(([saying, members]) => ({ saying, figures: members }))
}

/** "in all figures", "in the figure", "in Figures 1 and 3". */
export function inFigures(some: readonly CountedFigure[], all: readonly CountedFigure[]): string {
  if (all.length === 1) return 'in the figure'
  return some.length === all.length ? 'in all figures' : `in ${figureNames(some)}`
}
