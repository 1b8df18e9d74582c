import { type OutletShare, SMALL_SAMPLE } from '@parallax/domain'
import type { Context, SeriesOf, SpecOf } from './context.ts'
import type { Drawn } from './drawn.ts'
import { emptyCell, figureCell, frame, opens, wordCell } from './frame.ts'
import { furnitureNote, withFurnitureColumn } from './furniture.ts'
import { looksOf } from './palette.ts'
import { behind, byShare, large, nameOf, shareFigure } from './share-figure.ts'
import { count, interval, list, number, percent, ratio, sentence } from './words.ts'

export function sourceComparison(
  spec: SpecOf<'source-comparison'>,
  data: SeriesOf['source-comparison'],
  context: Context,
): Drawn {
  const asked: Asked = {
    name: data.subject.name,
    verb: spec.subject.kind === 'entity' ? 'mention' : 'are about',
    single: spec.subject.kind === 'entity' ? 'mentions' : 'is about',
    entity: spec.subject.kind === 'entity',
  }
  const outlets = data.outlets.filter(({ denominator }) => denominator > 0)
  const look = looksOf(outlets.map(({ outlet }) => outlet?.id ?? null))
  const many = `${asked.verb} ${asked.name}`
  const figure = shareFigure(outlets, { many, one: `${asked.single} ${asked.name}` }, look)
  const beside = outlets.map((entry) => ({ name: nameOf(entry), furniture: entry.furniture }))
  const noun = asked.entity ? 'mention' : 'passage'
  const hits = outlets.reduce((sum, { numerator }) => sum + numerator, 0)
  return frame('source-comparison', spec.title, context, {
    title: `${asked.name}: how outlets differ`,
    measure: `Share of each outlet’s articles that ${asked.verb} ${asked.name}`,
    finding: finding(outlets, asked),
    caveats: [overlapWords(outlets)],
    empty:
      outlets.length === 0
        ? 'None of these outlets has an article in the filter.'
        : hits === 0
          ? `None of these articles ${asked.single} ${asked.name}.`
          : null,
    counted: `The share is an outlet’s articles that ${asked.verb} ${asked.name}, divided by all its articles in the filter. The bar around each dot is the 95% Wilson interval: the range of true shares that such a sample fits. Below ${SMALL_SAMPLE} articles there is no percentage but one dot per article.`,
    furniture: furnitureNote(beside, noun),
    figure,
    table: withFurnitureColumn(
      {
        caption: `Articles that ${asked.verb} ${asked.name}, by outlet`,
        columns: [
          { label: 'Outlet', numeric: false },
          { label: `Articles that ${asked.verb} ${asked.name}`, numeric: true },
          { label: 'All articles', numeric: true },
          { label: 'Share', numeric: true },
          { label: '95% interval', numeric: true },
          ...(asked.entity ? [{ label: 'Mentions', numeric: true }] : []),
        ],
        rows: outlets.map((entry) => [
          wordCell(nameOf(entry)),
          figureCell(entry.numerator, behind(entry, many)),
          figureCell(entry.denominator, opens(entry.whole, null, `All articles: ${nameOf(entry)}`)),
          entry.denominator < SMALL_SAMPLE
            ? emptyCell('too few')
            : figureCell(entry.share ?? 0, behind(entry, many), percent(entry.share ?? 0)),
          entry.lower === null || entry.upper === null || entry.denominator < SMALL_SAMPLE
            ? emptyCell('–')
            : wordCell(interval(entry.lower, entry.upper)),
          ...(asked.entity ? [figureCell(entry.mentions, behind(entry, many))] : []),
        ]),
      },
      beside,
      noun,
    ),
  })
}

interface Asked {
  name: string
  verb: string
  single: string
  entity: boolean
}

function finding(outlets: readonly OutletShare[], asked: Asked): string {
  const shares = outlets.filter(large).sort(byShare)
  const [top] = shares
  const last = shares[shares.length - 1]
  if (!top || !last) return smallFinding(outlets, asked)
  const words = (entry: OutletShare) =>
    `${ratio(entry.numerator, entry.denominator)}${
      entry.lower === null || entry.upper === null
        ? ''
        : `, 95% interval ${interval(entry.lower, entry.upper)}`
    }`
  if (top === last)
    return `${nameOf(top)} is the only outlet with at least ${SMALL_SAMPLE} articles: ${words(top)} ${asked.verb} ${asked.name}.`
  if (top.share === last.share)
    return `All ${count(shares.length, 'outlet')} with at least ${SMALL_SAMPLE} articles give ${asked.name} the same share: ${percent(top.share ?? 0)}.`
  return sentence(
    `${nameOf(top)} gives ${asked.name} the largest share of its articles: ${words(top)}.`,
    `The smallest is ${nameOf(last)}’s: ${words(last)}.`,
  )
}

/** No outlet has enough articles for a share: only counts may be said. */
function smallFinding(outlets: readonly OutletShare[], asked: Asked): string {
  const most = [...outlets].sort((a, b) => b.numerator - a.numerator).filter(({ numerator }) => numerator > 0)
  const [top] = most
  if (!top) return ''
  const named = most
    .slice(0, 3)
    .map((entry) => `${nameOf(entry)} (${ratio(entry.numerator, entry.denominator)})`)
  const more = most.length - named.length
  return `No outlet has ${SMALL_SAMPLE} articles, too few for shares. ${asked.name} ${
    asked.entity ? 'is mentioned by' : 'is a topic of'
  } ${list(more > 0 ? [...named, `${number(more)} more`] : named)}.`
}

/** Whether the extremes can be told apart at all. */
function overlapWords(outlets: readonly OutletShare[]): string | null {
  const shares = outlets.filter(large).sort(byShare)
  const [top] = shares
  const last = shares[shares.length - 1]
  if (!top || !last || top === last || top.share === last.share) return null
  if (top.lower === null || last.upper === null) return null
  return top.lower <= last.upper
    ? `The intervals of ${nameOf(top)} and ${nameOf(last)} overlap: with so few articles the difference may be chance.`
    : `The intervals of ${nameOf(top)} and ${nameOf(last)} do not overlap.`
}
