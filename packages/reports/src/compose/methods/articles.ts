import { count, days, list, number } from '@parallax/charts/prepare'
import type { CountedFigure } from './figures.ts'
import { figureNames, grouped } from './figures.ts'

/** Which articles the figures count: how many, of which outlets and days, chosen by which filter. */
export function articleWords(figures: readonly CountedFigure[]): string {
  const groups = grouped(figures, whichArticles)
  return groups
    .map(({ saying, figures: some }) => {
      const who = subject(some.length, figures.length, groups.length, some)
      return `${who} ${saying}`
    })
    .join(' ')
}

function subject(some: number, all: number, groups: number, figures: readonly CountedFigure[]): string {
  if (groups === 1 && all > 1) return 'All figures count'
  if (all === 1) return 'The figure counts'
  return `${figureNames(figures)} ${some === 1 ? 'counts' : 'count'}`
}

function whichArticles({ chart: { drawn } }: CountedFigure): string {
  const { collection, opens } = drawn.source
  const which = opens.title.charAt(0).toLowerCase() + opens.title.slice(1)
  const chosen = which === 'all articles' ? 'all articles of the collection' : which
  if (collection.articles === 0) return `${chosen}: there are none.`
  const span = days(collection.firstDay, collection.lastDay)
  const from = collection.outlets > 0 ? ` from ${count(collection.outlets, 'outlet')}` : ''
  const published = span ? `, published ${span}` : ''
  return `${chosen}: ${count(collection.articles, 'article')}${from}${published}${aside(collection)}.`
}

function aside({
  undated,
  unknownOutlet,
  notAnalysed,
}: CountedFigure['chart']['drawn']['source']['collection']): string {
  const said = [
    undated > 0 ? `${number(undated)} without a date` : '',
    unknownOutlet > 0 ? `${number(unknownOutlet)} without a known outlet` : '',
    notAnalysed > 0 ? `${number(notAnalysed)} kept but not read` : '',
  ].filter(Boolean)
  return said.length > 0 ? ` (${list(said)})` : ''
}
