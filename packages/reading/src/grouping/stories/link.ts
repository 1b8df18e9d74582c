import { expanded } from './expand.ts'
import { dot, fading } from './likeness.ts'
import type { Near } from './nearest.ts'
import { type Aged, compareAge, type StorySketch } from './story-sketch.ts'
import type { Vector, Weighted } from './weigh.ts'

/** An article with what its neighbourhood says of it. */
export interface Placed extends Weighted {
  sketch: StorySketch
  /** Most alike first, at most `NEAREST`. */
  nearest: Near[]
  /** `densityOf(nearest)` and `expanded(vector, nearest, null)`. */
  density: number
  expanded: Vector
  /** `expanded(vector, nearest, id)` by id of each of the nearest; null until it is asked for. */
  without: Map<string, Vector | null>
}

/** Least likeness to be of one story, relative to that of their nearest: bare headlines agree in fewer words than texts. */
const LONG = { terms: 24, least: 0.66 }
const SHORT = { terms: 8, least: 0.2 }

function threshold(terms: number): number {
  const place = Math.log(terms / SHORT.terms) / Math.log(LONG.terms / SHORT.terms)
  return SHORT.least + Math.max(0, Math.min(1, place)) * (LONG.least - SHORT.least)
}

/** Whether an article leads to another: towards the denser, at equal density to the older. Never in a circle. */
const leads = (from: Placed, to: Placed) =>
  to.density > from.density || (to.density === from.density && compareAge(to.sketch, from.sketch) < 0)

/** What an article says together with its nearest, leaving the other out: two must not be alike for their own sake alone. */
function seen(one: Placed, { sketch: { id } }: Placed): Vector {
  const known = one.without.get(id)
  if (known === undefined) return one.expanded
  const vector = known ?? expanded(one.vector, one.nearest, id)
  one.without.set(id, vector)
  return vector
}

/** The share of an article's heaviest names, by weight, of which the other says nothing. */
function foreign({ names }: Placed, { said }: Placed): number {
  const all = names.reduce((sum, [, weight]) => sum + weight, 0)
  const missing = names.reduce((sum, [term, weight]) => sum + (said.has(term) ? 0 : weight), 0)
  return all === 0 ? 0 : missing / all
}

/** What is lost where each is about names that the other never mentions: two quakes, two trials, two rehab stays. */
const FOREIGN = 0.6

/** How strongly two articles tell one event, 1 where just enough; below 1 it says no more than that. Symmetric. */
function strengthOf(a: Placed, b: Placed): number {
  const faded = fading(a.sketch, b.sketch)
  if (faded === 0) return 0
  const likeness = (dot(seen(a, b), seen(b, a)) * faded) / Math.sqrt(a.density * b.density)
  const strength = likeness / threshold(Math.sqrt(a.vector.terms.length * b.vector.terms.length))
  return strength < 1 ? strength : strength * (1 - FOREIGN * foreign(a, b) * foreign(b, a))
}

/** What decides between two equally strong links. */
export interface Ranked {
  sketch: Aged
}

export interface Link<T extends Ranked> {
  to: T
  strength: number
}

/** The stronger of two links of one article, at equal strength to the older; null where neither is strong enough. */
export function stronger<T extends Ranked>(
  from: Placed,
  known: Link<T> | null,
  to: Placed & T,
): Link<T> | null {
  if (!leads(from, to)) return known
  const strength = strengthOf(from, to)
  if (strength < 1) return known
  if (known && known.strength > strength) return known
  if (known && known.strength === strength && compareAge(known.to.sketch, to.sketch) < 0) return known
  return { to, strength }
}

/** The link of an article within its neighbourhood; null for the midst of a story. Pure, in whatever order they are given. */
export function linkOf<T extends Placed>(from: T, candidates: Iterable<T>): Link<T> | null {
  let link: Link<T> | null = null
  for (const candidate of candidates) link = stronger(from, link, candidate)
  return link
}
