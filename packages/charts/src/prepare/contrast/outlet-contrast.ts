import { type Contrasted, MOST_FALSE, SMALL_SAMPLE } from '@parallax/domain'
import type { Context, SpecOf } from '../context.ts'
import type { Drawn } from '../drawn.ts'
import { frame } from '../frame.ts'
import { furnitureNote } from '../furniture.ts'
import { chosenWords, QUOTATION_NOTE } from '../quoted-speakers.ts'
import { PHRASE_NOTE } from '../top-phrases.ts'
import { topicNote } from '../topic-words.ts'
import { count, number, plural } from '../words.ts'
import { figureOf } from './figure.ts'
import { finding } from './finding.ts'
import { type Section, sectionsOf } from './sections.ts'
import type { OutletContrast } from './series.ts'
import { tableOf } from './table.ts'
import { sideName, sideWords, thingWords, WORDING } from './words.ts'

/** What each of two sides has more of: left, alike, right. */
export function outletContrast(
  spec: SpecOf<'outlet-contrast'>,
  data: OutletContrast,
  context: Context,
): Drawn {
  const { of } = spec
  const { noun, title, verb } = WORDING[of]
  const sections = sectionsOf(data)
  const [left = '', right = ''] = data.sides.map(sideWords)
  return frame('outlet-contrast', spec.title, context, {
    title: `${left} and ${right}: ${title}`,
    measure: `Share of each side’s articles that ${verb} the ${noun}${chosenWords(spec.quotations, context)}`,
    finding: finding(data, sections, of),
    caveats: [lookedAt(data, of)],
    counted: `${note(spec, context)} A bar is as long as the share of the side’s articles that ${verb} the ${noun}; the thin line at its end is the 95% Wilson interval. An article counts once, however often it does. Whether the sides differ is told by log odds with an informative prior (Monroe, Colaresi and Quinn 2008), corrected for all ${plural(2, noun)} that were tested (Benjamini and Hochberg 1995): what stands under “More in …” has a q of at most ${MOST_FALSE}, so of a hundred such at most about five are expected to be chance, if articles were written independently: copies of one report are not (“copies counted once” in the filter). Below ${SMALL_SAMPLE} articles of a side there is no percentage but one dot per article.`,
    furniture: furnitureOf(sections, of),
    empty: nothing(data, sections, of),
    figure: figureOf(data, sections, of),
    table: tableOf(data, sections, of),
  })
}

/** What the things are that are counted. */
function note({ of, parent }: SpecOf<'outlet-contrast'>, context: Context): string {
  switch (of) {
    case 'entities':
      return 'An entity counts in an article whose headline or body mentions it by name.'
    case 'topics':
      return topicNote(parent, context)
    case 'phrases':
      return PHRASE_NOTE
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

function furnitureOf(sections: readonly Section[], of: Contrasted) {
  const beside = sections.flatMap(({ things }) =>
    things.flatMap((thing) =>
      thing.sides.map(({ side, furniture }) => ({
        name: `${thingWords(thing, of)}, ${sideName(side)}`,
        furniture,
      })),
    ),
  )
  return furnitureNote(beside, of === 'entities' ? 'mention' : 'passage')
}
