import { type OutletWireShares, SMALL_SAMPLE } from '@parallax/domain'
import type { Context, SeriesOf, SpecOf } from './context.ts'
import type { Drawn } from './drawn.ts'
import { emptyCell, figureCell, frame, opens, topOf, wordCell } from './frame.ts'
import { looksOf } from './palette.ts'
import { byShare, large, nameOf, shareFigure } from './share-figure.ts'
import { interval, percent, ratio, sentence } from './words.ts'

const MOST_ROWS = 20
const TAKEN = {
  many: 'credit an agency or copy another outlet',
  one: 'credits an agency or copies another outlet',
}
const PARTS = [
  { part: 'own', label: 'Own reporting', said: 'are original reporting' },
  { part: 'wire', label: 'Agency credited', said: 'credit an agency' },
  { part: 'copies', label: 'Copies without a credit', said: 'copy another outlet without a credit' },
] as const

export function wireShare(spec: SpecOf<'wire-share'>, data: SeriesOf['wire-share'], context: Context): Drawn {
  const known = data.filter(({ articles }) => articles > 0)
  const outlets = known.slice(0, MOST_ROWS)
  const shares = outlets.map(({ outlet, taken }) => ({ outlet, ...taken }))
  const shown = topOf(outlets.length, known.length, 'outlet')
  return frame('wire-share', spec.title, context, {
    title: 'Wire copy and copies by outlet',
    measure: `Share of each outlet’s articles that ${TAKEN.many}`,
    finding: finding(shares),
    caveats: [shown && `${shown}, by articles.`],
    empty: outlets.length === 0 ? 'None of these outlets has an article in the filter.' : null,
    counted: `An article is an outlet’s own reporting where it is no copy of what another outlet of the collection has and credits no agency but the outlet itself, by whatever name; a second address or edition of an outlet’s own article is its own. Copies point at the earliest known original, whatever the filter; a date without a time ranks as the end of its day, and at the same moment an agency’s own outlet comes first, then what credits no agency. The bar around each dot is the 95% Wilson interval. Below ${SMALL_SAMPLE} articles there is no percentage but one dot per article.`,
    figure: shareFigure(shares, TAKEN, looksOf(shares.map(({ outlet }) => outlet?.id ?? null))),
    table: {
      caption: 'Whose words the articles are, by outlet',
      columns: [
        { label: 'Outlet', numeric: false },
        ...PARTS.map(({ label }) => ({ label, numeric: true })),
        { label: 'All articles', numeric: true },
        { label: 'Not its own', numeric: true },
        { label: '95% interval', numeric: true },
      ],
      rows: outlets.map(row),
    },
  })
}

function row(entry: OutletWireShares) {
  const name = nameOf(entry)
  const { taken } = entry
  const few = entry.articles < SMALL_SAMPLE || taken.lower === null || taken.upper === null
  return [
    wordCell(name),
    ...PARTS.map(({ part, said }) =>
      figureCell(entry[part].numerator, opens(entry[part].slice, null, `${name}: articles that ${said}`)),
    ),
    figureCell(entry.articles, opens(entry.whole, null, `All articles: ${name}`)),
    few
      ? emptyCell('too few')
      : figureCell(
          taken.share ?? 0,
          opens(taken.slice, null, `${name}: articles that ${TAKEN.many}`),
          percent(taken.share ?? 0),
        ),
    few ? emptyCell('–') : wordCell(interval(taken.lower ?? 0, taken.upper ?? 0)),
  ]
}

function finding(shares: Parameters<typeof shareFigure>[0]): string {
  const [top, ...others] = shares.filter(large).sort(byShare)
  if (!top) return `No outlet has ${SMALL_SAMPLE} articles, too few for shares.`
  const said = (entry: typeof top) =>
    `${ratio(entry.numerator, entry.denominator)}, 95% interval ${interval(entry.lower ?? 0, entry.upper ?? 0)}`
  const last = others.at(-1)
  if (!last) return `${nameOf(top)}: ${said(top)} ${TAKEN.many}.`
  return sentence(
    `${nameOf(top)} has the largest share of articles that ${TAKEN.many}: ${said(top)}.`,
    `The smallest is ${nameOf(last)}’s: ${said(last)}.`,
  )
}
