import type { Candidates, Sides } from '@parallax/database'
import { type Compared, type ComparedPart, type Contrast, MOST_FALSE } from '@parallax/domain'
import { Z_95 } from '@parallax/measures'
import { type Contrasted, contrastsOf } from './contrasts.ts'

/** A thing that was looked at, with its contrasts in the sides' order. */
export type Looked<Thing> = Thing & { articles: number[]; contrasts: (Contrast | null)[] }

/**
 * What leans to each side, surest first, and what they share, most articles first. A thing leans to the side whose z is at least
 * 1.96 and the largest, or to the only side that has it at all; how sure that is among all that was tested, its q says.
 *
 * @param limit of each part
 * @param contrasted how the things were judged, where it is not by the articles that have them
 */
export function partsOf<Thing>(
  { sides }: Sides,
  { total, things }: Candidates<Thing>,
  limit: number,
  contrasted?: Contrasted,
): Compared<Looked<Thing>> {
  const { tested, tests, contrasts } =
    contrasted ??
    contrastsOf(
      things.map(({ articles }) => articles),
      sides.map(({ articles }) => articles),
    )
  const looked = things.map((thing, index) => ({ ...thing, contrasts: contrasts[index] ?? [] }))
  const leaning = Map.groupBy(looked, leanOf)
  const part = (side: number | null): ComparedPart<Looked<Thing>> => {
    const own = leaning.get(side) ?? []
    const ordered = side === null ? own : own.toSorted((a, b) => zOf(b, side) - zOf(a, side))
    return {
      side: side === null ? null : (sides[side] ?? null),
      total: own.length,
      different: side === null ? 0 : own.filter((thing) => differs(thing, side)).length,
      things: ordered.slice(0, limit),
    }
  }
  return { total, tested, tests, parts: [...sides.map((_, side) => part(side)), part(null)] }
}

/** On which side, from 0; null: on none. */
function leanOf({ articles, contrasts }: Looked<unknown>): number | null {
  const having = articles.flatMap((count, side) => (count > 0 ? [side] : []))
  if (having.length === 1) return having[0] ?? null
  const scores = contrasts.map((contrast) => contrast?.z ?? 0)
  const most = Math.max(...scores)
  return most >= Z_95 ? scores.indexOf(most) : null
}

const differs = ({ contrasts }: Looked<unknown>, side: number) => (contrasts[side]?.q ?? 1) <= MOST_FALSE

const zOf = ({ contrasts }: Looked<unknown>, side: number) => contrasts[side]?.z ?? 0

/** The same parts with other things in them. */
export function mapParts<From, To>(
  { parts, ...compared }: Compared<From>,
  map: (thing: From) => To,
): Compared<To> {
  return { ...compared, parts: parts.map((part) => ({ ...part, things: part.things.map(map) })) }
}
