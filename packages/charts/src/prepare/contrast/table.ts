import type { Contrasted } from '@parallax/domain'
import type { Cell, Table } from '../drawn.ts'
import { emptyCell, figureCell, statisticCell, wordCell } from '../frame.ts'
import { capital, decimal, interval, number, plural, ratio } from '../words.ts'
import { behindSide, behindThing, isSmall, sectionLabel } from './figure.ts'
import type { Section } from './sections.ts'
import type { ContrastedSide, ContrastedThing, OutletContrast } from './series.ts'
import { amountOf, pointsWords, rateWords, sideName, thingLabel, WORDING } from './words.ts'

/** Every number of the drawing, and how each difference was judged. */
export function tableOf(
  { sides, tested }: OutletContrast,
  sections: readonly Section[],
  of: Contrasted,
): Table {
  const { noun, verb, unit } = WORDING[of]
  const ofArticles = unit === 'article'
  const things = sections.flatMap((section) => section.things.map((thing) => ({ section, thing })))
  const [first] = things.flatMap(({ thing }) => thing.sides)
  const amount = first ? amountOf(first) : null
  return {
    caption: `${capital(plural(2, unit))} that ${verb} each ${noun}, of all ${plural(2, unit)} of either side`,
    columns: [
      { label: capital(noun), numeric: false },
      { label: 'Where', numeric: false },
      ...sides.flatMap((side) => [
        {
          label: `${sideName(side)} (${ofArticles ? number(side.articles) : plural(2, unit)})`,
          numeric: true,
        },
        { label: '95% interval', numeric: true },
        ...(amount ? [{ label: `${capital(plural(2, amount[1]))}, ${sideName(side)}`, numeric: true }] : []),
      ]),
      ...STATISTICS.map((label) => ({ label, numeric: true })),
    ],
    rows: [
      [
        wordCell('All articles'),
        emptyCell('–'),
        ...sides.flatMap((side) => [
          ofArticles ? figureCell(side.articles, behindSide(side)) : emptyCell('–'),
          emptyCell('–'),
          ...(amount ? [ofArticles ? emptyCell('–') : figureCell(side.articles, behindSide(side))] : []),
        ]),
        ...STATISTICS.map(() => emptyCell('–')),
      ],
      ...things.map(({ section, thing }) => [
        wordCell(thingLabel(thing, of)),
        wordCell(sectionLabel(section.side, sides, tested)),
        ...thing.sides.flatMap((one) => sideCells(of, thing, one)),
        ...contrastCells(thing),
      ]),
    ],
  }
}

const STATISTICS = ['Difference', '95% interval of the difference', 'z', 'q']

function sideCells(of: Contrasted, thing: ContrastedThing, one: ContrastedSide): Cell[] {
  const { numerator, denominator, lower, upper } = one.share
  const behind = behindThing(of, thing, one)
  const amount = amountOf(one)
  return [
    figureCell(numerator, behind, ratio(numerator, denominator)),
    isSmall(one.side) || lower === null || upper === null ? emptyCell('–') : wordCell(interval(lower, upper)),
    ...(amount ? [figureCell(amount[0], behind)] : []),
  ]
}

/** Of the left side against the right one. */
function contrastCells({ sides }: ContrastedThing): Cell[] {
  const contrast = sides[0]?.contrast ?? null
  if (!contrast) return STATISTICS.map(() => emptyCell('–'))
  const { difference, lower, upper, z, q } = contrast
  const small = sides.some(({ side }) => isSmall(side))
  return [
    small ? emptyCell('too few') : statisticCell(difference, pointsWords(difference)),
    small ? emptyCell('–') : wordCell(`${pointsWords(lower)} to ${pointsWords(upper)}`),
    z === null ? emptyCell('–') : statisticCell(z, decimal(z)),
    q === null ? emptyCell('not tested') : statisticCell(q, rateWords(q)),
  ]
}
