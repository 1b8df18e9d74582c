import type { PhraseCount } from '@parallax/domain'
import type { Context, SeriesOf, SpecOf } from './context.ts'
import type { BarRow, Drawn } from './drawn.ts'
import type { Opens } from './figure-parts.ts'
import { figureCell, frame, inArticles, mark, opens, statisticCell, topOf, wordCell } from './frame.ts'
import { MEASURE } from './palette.ts'
import { count, number, ofWhole } from './words.ts'

export const PHRASE_NOTE =
  'A phrase counts in an article where it is one of the few that say what the article is about; plurals, spellings and hyphens count together. Page furniture is not read.'

export function topPhrases(
  spec: SpecOf<'top-phrases'>,
  data: SeriesOf['top-phrases'],
  context: Context,
): Drawn {
  const counts = data.counts.slice(0, spec.limit)
  const whole = context.collection.articles
  const shown = topOf(counts.length, data.total, 'phrase')
  const chosen = Object.values(context.filter).some((part) => part !== undefined)
  return frame('top-phrases', spec.title, context, {
    title: chosen ? 'Phrases that set these articles apart' : 'Phrases of most articles',
    measure: chosen ? 'Articles by phrase, the most telling first' : 'Articles by phrase',
    finding: finding(counts, whole, chosen),
    empty: counts.length === 0 ? 'No phrase was found in these articles.' : null,
    counted: `${PHRASE_NOTE} ${chosen ? 'The order is by class-based TF-IDF: phrases of many of these articles that few others have come first; a' : 'A'} bar is as long as its articles are many.`,
    figure: {
      type: 'bars',
      max: Math.max(0, ...counts.map(({ articles }) => articles)),
      colour: MEASURE,
      rows: counts.map(row),
      expectedLabel: null,
      shown,
    },
    table: {
      caption: `Articles and places by phrase, ${shown ?? 'all phrases'}`,
      columns: [
        { label: 'Phrase', numeric: false },
        { label: 'Articles', numeric: true },
        { label: `Share of ${count(whole, 'article')}`, numeric: true },
        { label: 'Places', numeric: true },
        { label: 'Weight (c-TF-IDF)', numeric: true },
      ],
      rows: counts.map((entry) => [
        wordCell(entry.phrase.text),
        figureCell(entry.articles, behind(entry)),
        figureCell(whole ? entry.articles / whole : 0, behind(entry), ofWhole(entry.articles, whole)),
        figureCell(entry.occurrences, behind(entry)),
        statisticCell(entry.weight),
      ]),
    },
  })
}

const behind = ({ slice, subject, phrase }: PhraseCount): Opens =>
  opens(slice, subject, `Articles about “${phrase.text}”`)

const row = (entry: PhraseCount): BarRow => ({
  id: entry.phrase.key,
  label: entry.phrase.text,
  detail: null,
  value: entry.articles,
  text: number(entry.articles),
  more: `at ${count(entry.occurrences, 'place')}`,
  expected: null,
  mark: mark(
    entry.articles,
    [entry.phrase.text, inArticles(entry.articles), `at ${count(entry.occurrences, 'place')}`],
    behind(entry),
  ),
})

/** @param chosen whether there are other articles from which these could be set apart */
function finding(counts: readonly PhraseCount[], whole: number, chosen: boolean): string {
  const [top, second] = counts
  if (!top) return ''
  const does = chosen ? 'sets these articles apart most' : 'is the phrase of most articles'
  const lead = `“${top.phrase.text}” ${does}: ${ofWhole(top.articles, whole)}.`
  return second ? `${lead} Next is “${second.phrase.text}” ${inArticles(second.articles)}.` : lead
}
