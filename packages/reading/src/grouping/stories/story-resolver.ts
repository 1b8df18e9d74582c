import type { StoryResolver, StorySketch } from '@parallax/domain'
import { expanded } from './expand.ts'
import { type Link, type Placed, type Ranked, stronger } from './link.ts'
import { densityOf, NEAREST, type Near } from './nearest.ts'
import { likenessOf } from './neighbours.ts'
import { outlineOf } from './outline.ts'
import { BEFORE, rounded, stepFor } from './shares.ts'
import { WINDOW } from './story-index.ts'
import { storySketchOf } from './story-sketch.ts'
import { storiesOf } from './trees.ts'
import { type Weighted, weigh } from './weigh.ts'

/** An article as the parts below hand it to one another. */
export type StoryNode = Placed & Weighted

function placed(sketch: StorySketch, weighted: Weighted, nearest: Near[]): StoryNode {
  return {
    ...{ sketch, ...weighted, nearest, density: densityOf(nearest) },
    expanded: expanded(weighted.vector, nearest, null),
    without: new Map(nearest.map(({ id }) => [id, null])),
  }
}

/**
 * The parts of `StoryIndex` for one who keeps articles elsewhere, so that only the neighbourhoods of what changed are loaded.
 * `enough`: articles of a fortnight from which it is told how common a term was.
 */
export const storyResolverOf = (window = WINDOW, enough?: number): StoryResolver<StoryNode> => ({
  window,
  nearest: NEAREST,
  daysBefore: BEFORE,
  sketchOf: storySketchOf,
  rounded: (articles) => rounded(articles, enough),
  stepOf: stepFor,
  weigh(sketch, steps) {
    const byTerm = new Map(sketch.terms.map(({ term }, i) => [term, steps[i] ?? null]))
    return placed(
      sketch,
      weigh(sketch, (term) => byTerm.get(term) ?? null),
      [],
    )
  },
  likeness: likenessOf,
  place: ({ sketch, vector, keys, names, said }, nearest) =>
    placed(
      sketch,
      { vector, keys, names, said },
      nearest.map(({ node, likeness }) => ({ id: node.sketch.id, likeness, vector: node.vector })),
    ),
  link(from, candidates, known) {
    let link: Link<Ranked> | null = known && {
      to: { sketch: { id: known.id, time: known.time } },
      strength: known.strength,
    }
    for (const candidate of candidates) link = stronger(from, link, candidate)
    return link && { id: link.to.sketch.id, strength: link.strength }
  },
  storiesOf,
  outlineOf,
})

export const storyResolver = storyResolverOf()
