import { day, list } from '@parallax/charts/prepare'
import type { CountedFigure } from './figures.ts'
import { figureNames, grouped } from './figures.ts'

/** "22 November 2026, 10:00 UTC". @param iso instant */
const moment = (iso: string): string => `${day(iso)}, ${iso.slice(11, 16)} UTC`

/** When the numbers were counted, which of them stay as they are, and by what they were read. */
export function timeWords(figures: readonly CountedFigure[], engines: readonly string[]): string {
  const live = figures.filter(({ chart }) => chart.frozen === undefined)
  const said = [
    ...grouped(live, ({ chart }) => chart.asOf).map(
      ({ saying, figures: some }) =>
        `${named(some, figures)} ${some.length === 1 ? 'shows' : 'show'} the numbers of ${moment(saying)}, the last change of the collection; where the report is opened again later, the newest.`,
    ),
    ...grouped(figures, frozenWords).map(
      ({ saying, figures: some }) =>
        `${named(some, figures)} ${some.length === 1 ? 'is' : 'are'} frozen: ${saying}`,
    ),
    ...(live.length > 0 && engines.length > 0
      ? [`The articles were read by Parallax’s engine ${list(engines)}.`]
      : []),
  ]
  return said.join(' ')
}

const named = (some: readonly CountedFigure[], all: readonly CountedFigure[]): string => {
  if (all.length === 1) return 'The figure'
  return some.length === all.length ? 'All figures' : figureNames(some)
}

function frozenWords({ chart: { frozen, asOf } }: CountedFigure): string | null {
  if (!frozen) return null
  const by = frozen.engine.length > 0 ? `, from articles that engine ${list(frozen.engine)} had read` : ''
  return `the numbers stay those of ${moment(asOf)}${by}, kept on ${day(frozen.at)}.`
}
