import { MOST_FALSE } from '@parallax/domain'
import type { ContrastedPart, ContrastedThing, OutletContrast } from './series.ts'

/** What one side has more of beyond chance, or what cannot be told apart; `total` says how many there are. */
export interface Section {
  /** 0 is left, 1 right; null: alike as far as can be told. */
  side: 0 | 1 | null
  total: number
  things: ContrastedThing[]
}

const NONE: ContrastedPart = { total: 0, different: 0, things: [] }

const leftScore = ({ sides }: ContrastedThing) => sides[0]?.contrast?.z ?? 0
const stands = ({ sides }: ContrastedThing, side: 0 | 1) => (sides[side]?.contrast?.q ?? 1) <= MOST_FALSE

/**
 * More on the left, alike, more on the right. A thing stands on a side only where its q says so after all that was tested; what
 * merely leans is alike as far as can be told. The surest comes first; alike ones go from the left to the right.
 */
export function sectionsOf({ parts: [left = NONE, right = NONE, shared = NONE] }: OutletContrast): Section[] {
  const leaning = [
    ...left.things.filter((thing) => !stands(thing, 0)),
    ...right.things.filter((thing) => !stands(thing, 1)),
  ]
  const sections: Section[] = [
    { side: 0, total: left.different, things: left.things.filter((thing) => stands(thing, 0)).sort(byScore) },
    {
      side: null,
      total: left.total + right.total + shared.total - left.different - right.different,
      things: [...shared.things, ...leaning].sort(byScore),
    },
    {
      side: 1,
      total: right.different,
      things: right.things.filter((thing) => stands(thing, 1)).sort((a, b) => byScore(b, a)),
    },
  ]
  return sections.filter(({ things }) => things.length > 0)
}

const byScore = (a: ContrastedThing, b: ContrastedThing) =>
  leftScore(b) - leftScore(a) || (a.id < b.id ? -1 : 1)
