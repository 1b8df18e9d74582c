import { countAxis } from '../axis.ts'
import type { Drawn, TimeFigure, TimeSeries } from '../drawn.ts'
import { ofWhole, sentence } from '../words.ts'

/**
 * Lines one above the other, where their numbers add up: each thing that is counted is in one of them. A gap stays a gap.
 *
 * @param whole what all of them together are
 * @param covered the areas themselves show how many articles each bucket holds, and the finding how many of them are whose
 */
export function areas(drawn: Drawn, noun: string, whole: string, covered = false): Drawn {
  const { figure } = drawn
  if (figure?.type !== 'time') return drawn
  const series = [...figure.series].sort((a, b) => total(b) - total(a) || (a.id < b.id ? -1 : 1))
  const heights = figure.buckets.map((_, index) => heightOf(figure, index))
  return {
    ...drawn,
    caveats: [`The areas stand on one another: together they are ${whole}.`, ...drawn.caveats],
    finding: sentence(drawn.finding, covered ? null : shareSentence(series, noun)),
    figure: {
      ...figure,
      form: figure.form === 'columns' ? 'stacked-columns' : 'areas',
      axis: countAxis(`${figure.axis.label}, stacked`, Math.max(0, ...heights)),
      series,
      coverage: covered ? null : figure.coverage,
    },
  }
}

/** What a series has on the axis. */
const total = ({ points }: TimeSeries): number => points.reduce((sum, mark) => sum + (mark?.value ?? 0), 0)

const heightOf = ({ series }: TimeFigure, index: number): number =>
  series.reduce((sum, { points }) => sum + (points[index]?.value ?? 0), 0)

function shareSentence(series: readonly TimeSeries[], noun: string): string | null {
  const [top, second] = series
  const all = series.reduce((sum, one) => sum + total(one), 0)
  if (!top || !second || all === 0 || total(top) === total(second)) return null
  return `The largest area is ${top.label}: ${ofWhole(total(top), all, noun)} on the axis.`
}
