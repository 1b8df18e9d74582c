import type { Drawn, TimeSeries } from '../drawn.ts'
import { count } from '../words.ts'

/** A small panel for each line, all with one scale, so that they can be compared without running into each other. */
export function multiples(drawn: Drawn, noun: string): Drawn {
  const { figure } = drawn
  if (figure?.type !== 'time') return drawn
  return {
    ...drawn,
    counted: `${drawn.counted} All panels have the same scale.`,
    figure: {
      ...figure,
      form: 'multiples',
      axis: { ...figure.axis, label: `${figure.axis.label}; all panels have one scale` },
      series: figure.series.map(({ points, undated, ...series }) => ({
        ...{ ...series, points, undated },
        // Its panel's title tells a line from the others.
        look: { ...series.look, dash: '' },
        text: count(sum(points) + (undated?.value ?? 0), noun),
      })),
    },
  }
}

const sum = (points: TimeSeries['points']): number =>
  points.reduce((all, mark) => all + (mark?.value ?? 0), 0)
