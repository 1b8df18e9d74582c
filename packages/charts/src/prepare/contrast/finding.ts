import { type Contrasted, MOST_FALSE } from '@parallax/domain'
import { count, list, number, ofWhole, sentence } from '../words.ts'
import { isSmall } from './figure.ts'
import type { Section } from './sections.ts'
import type { ContrastedThing, OutletContrast } from './series.ts'
import { sideWords, thingWords, WORDING } from './words.ts'

/** How many differ beyond chance and which is surest; of too few articles only what each has. */
export function finding(data: OutletContrast, sections: readonly Section[], of: Contrasted): string {
  const { noun } = WORDING[of]
  const [left, right] = names(data)
  if (data.tested === 0) return tooFew(data, sections, of)
  const [onLeft = 0, onRight = 0] = data.parts.map(({ different }) => different)
  const found = onLeft + onRight
  const tested = `Of ${count(data.tested, noun)} that could be tested`
  if (found === 0)
    return sentence(
      `${tested}, none differs between ${left} and ${right} by more than chance may give.`,
      // Of words what most sentences of both have are articles and prepositions, in any two outlets.
      of === 'words' ? '' : most(sections, of),
    )
  const where = [
    onLeft > 0 && `${number(onLeft)} with more in ${left}`,
    onRight > 0 && `${number(onRight)} with more in ${right}`,
  ].filter((words) => words !== false)
  return sentence(
    `${tested}, ${number(found)} ${found === 1 ? 'differs' : 'differ'} by more than chance may give (q ≤ ${MOST_FALSE}): ${list(where)}.`,
    surest(sections, of),
  )
}

const names = ({ sides }: OutletContrast) => sides.map(sideWords)

function surest(sections: readonly Section[], of: Contrasted): string {
  const [thing] = sections
    .flatMap(({ side, things }) => (side === null ? [] : things))
    .sort((a, b) => Math.abs(b.sides[0]?.contrast?.z ?? 0) - Math.abs(a.sides[0]?.contrast?.z ?? 0))
  return thing ? `Surest is ${thingWords(thing, of)}: ${both(thing, of)}.` : ''
}

/** What most articles (or sentences) of both have. */
function most(sections: readonly Section[], of: Contrasted): string {
  const articles = (thing: ContrastedThing) =>
    thing.sides.reduce((sum, { share }) => sum + share.numerator, 0)
  const [thing] = sections
    .flatMap(({ things }) => things)
    .filter(({ sides }) => sides.every(({ share }) => share.numerator > 0))
    .sort((a, b) => articles(b) - articles(a))
  return thing ? `Both have ${thingWords(thing, of)}: ${both(thing, of)}.` : ''
}

/** "18 of 40 articles (45%) in A, 6 of 40 articles (15%) in B"; of a side of few articles counts alone, of its sentences too. */
const both = ({ sides }: ContrastedThing, of: Contrasted): string =>
  list(
    sides.map(({ side, share }) => {
      const { unit } = WORDING[of]
      const words = isSmall(side)
        ? `${number(share.numerator)} of ${count(share.denominator, unit)}`
        : ofWhole(share.numerator, share.denominator, unit)
      return `${words} in ${sideWords(side)}`
    }),
    'against',
  )

const NAMED = 3

function tooFew(data: OutletContrast, sections: readonly Section[], of: Contrasted): string {
  const { noun } = WORDING[of]
  const [left = '', right = ''] = names(data)
  const things = sections.flatMap((section) => section.things)
  const having = (inLeft: boolean, inRight: boolean) =>
    things
      .filter(
        ({ sides: [a, b] }) =>
          (a?.share.numerator ?? 0) > 0 === inLeft && (b?.share.numerator ?? 0) > 0 === inRight,
      )
      .slice(0, NAMED)
      .map((thing) => thingWords(thing, of))
  const said = (lead: string, found: string[]) => (found.length > 0 ? `${lead}: ${list(found)}.` : '')
  return sentence(
    `Too few articles to tell a difference: no ${noun} stands in three.`,
    said('In both', having(true, true)),
    said(`Only in ${left}`, having(true, false)),
    said(`Only in ${right}`, having(false, true)),
  )
}
