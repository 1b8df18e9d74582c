import { type Contrasted, MOST_FALSE, SMALL_SAMPLE } from '@parallax/domain'
import type { Context, SpecOf } from '../context.ts'
import type { Drawn, Table } from '../drawn.ts'
import { frame } from '../frame.ts'
import { furnitureNote, withFurnitureColumn } from '../furniture.ts'
import { chosenWords, QUOTATION_NOTE } from '../quoted-speakers.ts'
import { PHRASE_NOTE } from '../top-phrases.ts'
import { topicNote } from '../topic-words.ts'
import { count, number, plural } from '../words.ts'
import { figureOf } from './figure.ts'
import { finding } from './finding.ts'
import { type Section, sectionsOf } from './sections.ts'
import type { OutletContrast } from './series.ts'
import { tableOf } from './table.ts'
import { sideName, sideWords, thingWords, voiceWords, WORDING } from './words.ts'

/** What each of two sides has more of: left, alike, right. */
export function outletContrast(
  spec: SpecOf<'outlet-contrast'>,
  data: OutletContrast,
  context: Context,
): Drawn {
  const { of } = spec
  const { noun, title, verb, unit } = WORDING[of]
  const units = plural(2, unit)
  const voice = voiceWords(of, spec.voice)
  const sections = sectionsOf(data)
  const [left = '', right = ''] = data.sides.map(sideWords)
  return frame('outlet-contrast', spec.title, context, {
    title: `${left} and ${right}: ${title}`,
    measure: `Share of each side’s ${units} that ${verb} the ${noun}${voice}${chosenWords(spec.quotations, context)}`,
    finding: finding(data, sections, of),
    caveats: [lookedAt(data, of)],
    counted: `${note(spec, context)} A bar is as long as the share of the side’s ${units} that ${verb} the ${noun}; the thin line at its end is the 95% Wilson interval. ${once(of)} Whether the sides differ is told by log odds with an informative prior (Monroe, Colaresi and Quinn 2008), corrected for all ${plural(2, noun)} that were tested (Benjamini and Hochberg 1995): what stands under “More in …” has a q of at most ${MOST_FALSE}, so of a hundred such at most about five are expected to be chance, if articles were written independently: copies of one report are not (“copies counted once” in the filter). Below ${SMALL_SAMPLE} articles of a side there is no percentage${unit === 'article' ? ' but one dot per article' : ''}.`,
    furniture: furnitureOf(sections, of),
    empty: nothing(data, sections, of),
    figure: figureOf(data, sections, of),
    table: withFurniture(tableOf(data, sections, of), data, sections, of),
  })
}

/** What of one article counts as one. */
const once = (of: Contrasted): string =>
  WORDING[of].unit === 'article'
    ? 'An article counts once, however often it does.'
    : 'A sentence counts once. Shares are of sentences, since long articles have every word; those of one article are alike, and count as fewer where they are (design effect, Kish 1965).'

/** What the things are that are counted. */
function note({ of, parent }: SpecOf<'outlet-contrast'>, context: Context): string {
  switch (of) {
    case 'entities':
      return 'An entity counts in an article whose headline or body mentions it by name.'
    case 'topics':
      return topicNote(parent, context)
    case 'phrases':
      return PHRASE_NOTE
    case 'words':
      return 'A word counts in a sentence of headline or body that has it in just this form; the words of names are left out.'
    case 'speakers':
      return QUOTATION_NOTE
  }
}

function nothing({ sides }: OutletContrast, sections: readonly Section[], of: Contrasted): string | null {
  const without = sides.find(({ articles }) => articles === 0)
  if (without)
    return without.outlet
      ? `${without.outlet.name} has no article in this filter.`
      : 'There is no other article in this filter to compare with.'
  return sections.length === 0 ? WORDING[of].nothing : null
}

function lookedAt({ total, parts }: OutletContrast, of: Contrasted): string | null {
  const looked = parts.reduce((sum, part) => sum + part.total, 0)
  const { noun } = WORDING[of]
  return looked < total
    ? `Looked at are the ${number(looked)} of most articles, of ${count(total, noun)} in all.`
    : null
}

/** For each side a column with what its page furniture has of each thing; row by row as the table goes. */
function withFurniture(
  table: Table,
  { sides }: OutletContrast,
  sections: readonly Section[],
  of: Contrasted,
) {
  const things = sections.flatMap((section) => section.things)
  return sides.reduce((wider, side, index) => {
    const rows = things.map((thing) => ({
      name: `${thingWords(thing, of)}, ${sideName(side)}`,
      furniture: thing.sides[index]?.furniture,
    }))
    return withFurnitureColumn(wider, [null, ...rows], beside(of), sideName(side))
  }, table)
}

const beside = (of: Contrasted) => (of === 'entities' ? 'mention' : 'passage')

function furnitureOf(sections: readonly Section[], of: Contrasted) {
  const rows = sections.flatMap(({ things }) =>
    things.flatMap((thing) =>
      thing.sides.map(({ side, furniture }) => ({
        name: `${thingWords(thing, of)}, ${sideName(side)}`,
        furniture,
      })),
    ),
  )
  return furnitureNote(rows, beside(of))
}
