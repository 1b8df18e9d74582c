import type { ComparedStorySums, Sides } from '@parallax/database'
import { type ComparedOutlet, narrow, type Opens } from '@parallax/domain'
import { type Lag, lagOf } from '@parallax/measures'
import { overlapsOf, pairsOf, type SidesOverlap } from './pairs.ts'

/** A story's articles on one side. */
export interface StoryOfSide extends Opens {
  side: ComparedOutlet
  articles: number
}

export interface ComparedStory {
  id: string
  /** In the sides' order. */
  sides: StoryOfSide[]
}

/** Stories that one side alone tells; side null: that several tell. Most articles first. */
export interface StoriesPart {
  side: ComparedOutlet | null
  total: number
  stories: ComparedStory[]
}

/** Who of two sides is first with the stories that both tell. */
export interface StoryPair extends SidesOverlap {
  lag: Lag
}

export interface ComparedStories {
  total: number
  /** One for each side, in their order, and last what several tell. */
  parts: StoriesPart[]
  pairs: StoryPair[]
}

export function storiesOf(
  compared: Sides,
  told: readonly ComparedStorySums[],
  limit: number,
): ComparedStories {
  const { sides } = compared
  const tellers = ({ articles }: ComparedStorySums) =>
    articles.flatMap((count, side) => (count > 0 ? [side] : []))
  const byTeller = Map.groupBy(told, (story) => {
    const [first, second] = tellers(story)
    return second === undefined ? (first ?? null) : null
  })
  const part = (side: number | null): StoriesPart => {
    const own = byTeller.get(side) ?? []
    return {
      side: side === null ? null : (sides[side] ?? null),
      total: own.length,
      stories: own.slice(0, limit).map((story) => storyOf(sides, story)),
    }
  }
  const overlaps = overlapsOf(
    compared,
    told.map(({ articles }) => ({ has: articles.map((count) => count > 0), things: 1 })),
  )
  const lags = pairsOf(compared, (_, one, other) =>
    lagOf(
      told
        .filter(({ articles }) => (articles[one] ?? 0) > 0 && (articles[other] ?? 0) > 0)
        .map(({ first }) => ({ one: first[one] ?? null, other: first[other] ?? null })),
    ),
  )
  return {
    total: told.length,
    parts: [...sides.map((_, side) => part(side)), part(null)],
    pairs: overlaps.flatMap((overlap, index) => {
      const lag = lags[index]
      return lag ? [{ ...overlap, lag }] : []
    }),
  }
}

const storyOf = (sides: readonly ComparedOutlet[], { id, articles }: ComparedStorySums): ComparedStory => ({
  id,
  sides: sides.map((side, index) => ({
    ...{ side, articles: articles[index] ?? 0 },
    ...{ slice: narrow(side.whole, { story: id }), subject: null },
  })),
})
