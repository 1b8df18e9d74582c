import type { Figure } from '@parallax/charts/prepare'
import { SMALL_SAMPLE } from '@parallax/domain'
import type { CountedFigure } from './figures.ts'
import { inFigures } from './figures.ts'

/** What the ranges around shares and means are; empty where no figure has one. */
export function intervalWords(figures: readonly CountedFigure[]): string {
  const ranged = figures.filter(({ chart: { drawn } }) => drawn.figure && hasInterval(drawn.figure))
  const means = ranged.filter(({ chart: { drawn } }) => drawn.kind === 'tone-by-outlet')
  const shares = ranged.filter((figure) => !means.includes(figure))
  const slopes = ranged.filter(({ chart: { drawn } }) => drawn.figure?.type === 'slope')
  return [
    shares.length > 0 &&
      `The ranges around shares ${inFigures(shares, figures)} are 95% Wilson intervals: the true shares that such a sample fits. Of fewer than ${SMALL_SAMPLE} articles no share is given.`,
    slopes.length > 0 && 'The range of a change between two shares is Newcombe’s.',
    means.length > 0 &&
      `The ranges around means ${inFigures(means, figures)} are 95% intervals over articles (Student’s t); the errors of the model that reads the tone are not in them.`,
  ]
    .filter(Boolean)
    .join(' ')
}

function hasInterval(figure: Figure): boolean {
  switch (figure.type) {
    case 'intervals':
      return figure.rows.some(({ interval }) => interval !== null)
    case 'grouped':
      return figure.groups.some(({ bars }) => bars.some(({ interval }) => interval !== null))
    case 'diverging':
      return figure.sections.some(({ rows }) =>
        rows.some(({ bars }) => bars.some(({ interval }) => interval !== null)),
      )
    case 'slope':
      return figure.lines.length > 0
    default:
      return false
  }
}
