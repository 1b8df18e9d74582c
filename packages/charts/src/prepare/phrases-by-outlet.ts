import { type OutletPhrases, type PhraseRef, SMALL_SAMPLE } from '@parallax/domain'
import type { Context, SeriesOf, SpecOf } from './context.ts'
import type { Drawn, HeatFigure } from './drawn.ts'
import { figureCell, frame, mark, opens, wordCell } from './frame.ts'
import { shareCell, stepsIn } from './heat-steps.ts'
import { nameOf } from './share-figure.ts'
import { PHRASE_NOTE } from './top-phrases.ts'
import { count, number, ofWhole, ratio } from './words.ts'

const MOST_COLUMNS = 12
/** Two-sided 5 % of the normal distribution. */
const OWN = 1.96

type Entry = OutletPhrases['phrases'][number]

export function phrasesByOutlet(
  spec: SpecOf<'phrases-by-outlet'>,
  data: SeriesOf['phrases-by-outlet'],
  context: Context,
): Drawn {
  const known = data
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => Number(a.outlet === null) - Number(b.outlet === null) || b.articles - a.articles)
  const outlets = known.slice(0, MOST_COLUMNS)
  const phrases = (outlets[0]?.phrases ?? []).map(({ phrase }) => phrase).slice(0, spec.limit)
  return frame('phrases-by-outlet', spec.title, context, {
    title: 'What is each outlet’s own',
    measure: 'Share of each outlet’s articles by phrase',
    finding: finding(outlets),
    empty:
      outlets.length === 0
        ? 'None of these outlets has an article in the filter.'
        : phrases.length === 0
          ? 'No phrase sets one of these outlets apart.'
          : null,
    counted: `A cell is the share of the outlet’s articles that are about the phrase. ${PHRASE_NOTE} Shown are the phrases that set an outlet apart from the others by log odds with an informative prior, of each outlet in turn. Outlets with fewer than ${SMALL_SAMPLE} articles get one dot per article instead of a percentage.`,
    figure: figureOf(outlets, phrases, known.length),
    table: {
      caption: 'Articles by phrase and outlet, each with its share of the outlet’s articles',
      columns: [
        { label: 'Phrase', numeric: false },
        ...outlets.map((entry) => ({ label: `${nameOf(entry)} (${number(entry.articles)})`, numeric: true })),
      ],
      rows: [
        [wordCell('All articles'), ...outlets.map((entry) => figureCell(entry.articles, wholeOf(entry)))],
        ...phrases.map((phrase) => [
          wordCell(phrase.text),
          ...outlets.map((outlet) => {
            const entry = find(outlet, phrase)
            if (!entry || entry.articles === 0) return figureCell(0, null)
            return figureCell(entry.articles, behind(outlet, entry), ratio(entry.articles, outlet.articles))
          }),
        ]),
      ],
    },
  })
}

const find = ({ phrases }: OutletPhrases, { key }: PhraseRef): Entry | undefined =>
  phrases.find(({ phrase }) => phrase.key === key)

const behind = (outlet: OutletPhrases, { slice, subject, phrase }: Entry) =>
  opens(slice, subject, `${nameOf(outlet)}: articles about “${phrase.text}”`)

const wholeOf = (outlet: OutletPhrases) => opens(outlet.whole, null, `All articles: ${nameOf(outlet)}`)

function figureOf(
  outlets: readonly OutletPhrases[],
  phrases: readonly PhraseRef[],
  known: number,
): HeatFigure {
  const rows = phrases.map((phrase) => ({
    id: phrase.key,
    label: phrase.text,
    cells: outlets.map((outlet) => {
      const entry = find(outlet, phrase)
      return shareCell({
        hits: entry?.articles ?? 0,
        of: outlet.articles,
        noun: 'article',
        name: `${nameOf(outlet)}, ${phrase.text}`,
        interval: entry?.share,
        behind: entry ? behind(outlet, entry) : null,
      })
    }),
  }))
  const { legend, isSmall } = stepsIn(rows)
  return {
    type: 'heat',
    columns: outlets.map((outlet) => ({
      id: outlet.outlet?.id ?? 'unknown',
      label: nameOf(outlet),
      text: `n = ${number(outlet.articles)}`,
      mark: mark(outlet.articles, [nameOf(outlet), count(outlet.articles, 'article')], wholeOf(outlet)),
    })),
    rows,
    legend,
    unitsLabel: isSmall
      ? `Fewer than ${SMALL_SAMPLE} articles: one dot each, filled where the phrase is`
      : null,
    shown:
      outlets.length < known ? `The ${number(outlets.length)} largest of ${count(known, 'outlet')}` : null,
  }
}

/** The phrase that is most surely one outlet's own. */
function finding(outlets: readonly OutletPhrases[]): string {
  if (outlets.length < 2)
    return 'There is no other outlet to compare with: the phrases of most articles are shown.'
  const [best] = outlets
    .flatMap((outlet) => outlet.phrases.map((entry) => ({ outlet, entry })))
    .sort((a, b) => b.entry.weight - a.entry.weight)
  if (!best || best.entry.weight < OWN)
    return 'No phrase is surely one outlet’s own: chance may have made these differences.'
  const { outlet, entry } = best
  return `“${entry.phrase.text}” is most surely one outlet’s own: ${nameOf(outlet)} has it in ${ofWhole(entry.articles, outlet.articles)}.`
}
