import type { ArticleFilter } from '@parallax/domain'
import type { CountedFigure } from './figures.ts'
import { grouped, inFigures } from './figures.ts'

/** How articles that say the same in the same words are counted. */
export function copyWords(figures: readonly CountedFigure[]): string {
  const groups = grouped(figures, ({ chart }) => howCopies(chart.drawn.source.opens.slice))
  const said = groups.map(({ saying, figures: some }) =>
    groups.length === 1 ? saying : `${capital(inFigures(some, figures))}: ${saying}`,
  )
  return [...said, 'What an outlet rewrote at the same address is one article, as it stands last.'].join(' ')
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

function howCopies({ originalOnly, copiesOnce, agencyKnown }: ArticleFilter): string {
  const said: string[] = []
  if (originalOnly === true)
    said.push('Only original reporting is counted: no copies of what another outlet has, and no wire copy.')
  if (originalOnly === false) said.push('Only wire copy and copies are counted.')
  if (agencyKnown === true) said.push('Only wire copy is counted.')
  if (agencyKnown === false) said.push('Wire copy is left out.')
  if (copiesOnce === true) said.push('Copies are counted once, as their earliest known original.')
  if (copiesOnce === false) said.push('Only copies of other articles are counted.')
  return said.length > 0
    ? said.join(' ')
    : 'Copies are not taken together: a text that several outlets print, wire copy too, counts for each of them.'
}
