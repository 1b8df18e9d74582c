import { type ComparedOutlet, type Contrasted, SMALL_SAMPLE } from '@parallax/domain'
import { shareAxis } from '../axis.ts'
import type { Opens } from '../figure-parts.ts'
import { mark, opens, topOf } from '../frame.ts'
import { looksOf } from '../palette.ts'
import { count, interval, number, ofWhole, plural } from '../words.ts'
import type { DivergingBar, DivergingFigure, DivergingSection } from './drawn.ts'
import type { Section } from './sections.ts'
import type { ContrastedSide, ContrastedThing, OutletContrast } from './series.ts'
import {
  amountOf,
  pointsWords,
  rateWords,
  sideName,
  sideWords,
  thingLabel,
  thingWords,
  WORDING,
} from './words.ts'

export const isSmall = ({ articles }: ComparedOutlet): boolean => articles < SMALL_SAMPLE

export function figureOf(
  { sides, tested }: OutletContrast,
  sections: readonly Section[],
  of: Contrasted,
): DivergingFigure {
  const look = looksOf(sides.map(({ outlet }) => outlet?.id ?? null))
  const shares = sections
    .flatMap(({ things }) => things.flatMap((thing) => thing.sides))
    .filter(({ side }) => !isSmall(side))
  return {
    type: 'diverging',
    sides: sides.map((side) => ({
      id: side.outlet?.id ?? 'rest',
      label: sideName(side),
      text: `n = ${number(side.articles)}`,
      look: look(side.outlet?.id ?? null),
      mark: mark(side.articles, [sideName(side), count(side.articles, 'article')], behindSide(side)),
    })),
    axis: shareAxis(
      `Share of ${plural(2, WORDING[of].unit)}`,
      shares.reduce((most, { share }) => Math.max(most, share.upper ?? 0), 0),
    ),
    sections: sections.map((section) => sectionOf(section, sides, tested, of)),
    unitsLabel: sides.some(isSmall) ? smallWords(of) : null,
  }
}

const smallWords = (of: Contrasted): string =>
  WORDING[of].unit === 'article'
    ? `Fewer than ${SMALL_SAMPLE} articles: one dot each, filled where it has the ${WORDING[of].noun}`
    : `Fewer than ${SMALL_SAMPLE} articles: counts alone, no share`

export const behindSide = (side: ComparedOutlet): Opens =>
  opens(side.slice, side.subject, `All articles: ${sideName(side)}`)

export const behindThing = (of: Contrasted, thing: ContrastedThing, one: ContrastedSide): Opens =>
  opens(
    one.slice,
    one.subject,
    `${sideName(one.side)}: ${plural(2, WORDING[of].unit)} that ${WORDING[of].verb} ${thingWords(thing, of)}`,
  )

function sectionOf(
  { side, total, things }: Section,
  sides: readonly ComparedOutlet[],
  tested: number,
  of: Contrasted,
): DivergingSection {
  return {
    id: side === null ? 'alike' : side === 0 ? 'left' : 'right',
    label: sectionLabel(side, sides, tested),
    shown: topOf(things.length, total, WORDING[of].noun),
    rows: things.map((thing) => ({
      id: `${thing.id}${thing.rest ? '/rest' : ''}`,
      label: thingLabel(thing, of),
      bars: [barOf(thing, 0, of), barOf(thing, 1, of)],
    })),
  }
}

/** What a section holds; where nothing could be tested, that nothing can be told. */
export function sectionLabel(side: 0 | 1 | null, sides: readonly ComparedOutlet[], tested: number): string {
  if (side === null) return tested === 0 ? 'Too few articles to tell' : 'Alike as far as can be told'
  const more = sides[side]
  return `More in ${more ? sideWords(more) : ''}`
}

function barOf(thing: ContrastedThing, index: 0 | 1, of: Contrasted): DivergingBar {
  const one = thing.sides[index]
  if (!one) throw new Error('A contrast has two sides.')
  const { numerator, denominator, share, lower, upper } = one.share
  const small = isSmall(one.side)
  const inDots = small && WORDING[of].unit === 'article'
  return {
    value: small ? null : (share ?? 0),
    interval: small || lower === null || upper === null ? null : { lower, upper },
    units: inDots ? { hits: numerator, of: denominator } : null,
    text: `${number(numerator)}/${number(denominator)}`,
    mark: mark(numerator, tipOf(thing, one, of), behindThing(of, thing, one)),
  }
}

function tipOf(thing: ContrastedThing, one: ContrastedSide, of: Contrasted): string[] {
  const { numerator, denominator, lower, upper } = one.share
  const amount = amountOf(one)
  const tip = [
    `${thingLabel(thing, of)}, ${sideName(one.side)}`,
    ofWhole(numerator, denominator, WORDING[of].unit),
  ]
  if (!isSmall(one.side) && lower !== null && upper !== null)
    tip.push(`95% interval ${interval(lower, upper)}`)
  if (amount && amount[0] > 0) tip.push(of === 'speakers' ? `${count(...amount)} quoted` : count(...amount))
  if (one.contrast && !thing.sides.some(({ side }) => isSmall(side)))
    tip.push(
      `${pointsWords(one.contrast.difference)} beside the other side${
        one.contrast.q === null ? '' : `, q ${one.contrast.q < 0.001 ? '' : '= '}${rateWords(one.contrast.q)}`
      }`,
    )
  return tip
}
