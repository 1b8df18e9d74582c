import type { ComparedStorySums, Sides } from '@parallax/database'
import { type ComparedOutlet, isInPart, narrow, type Opens, type OverlapPart } from '@parallax/domain'
import { type Lag, lagOf, type Meeting, type Met, meet } from '@parallax/measures'
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

/** A story that two sides tell, and how long after the first the second did. */
export interface FollowedStory extends ComparedStory, Met {}

/** Who of two sides is first with the stories that both tell. */
export interface StoryPair extends SidesOverlap {
  lag: Lag
  /** The stories of one part of the overlap. */
  part: (part: OverlapPart) => ComparedStory[]
  /** Those of both, the longest lag of the second first, then those of which it is not known. */
  followed: FollowedStory[]
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
  const pairs = pairsOf(compared, (two, one, other) => pairOf(two, told, [one, other]))
  return {
    total: told.length,
    parts: [...sides.map((_, side) => part(side)), part(null)],
    pairs: overlaps.flatMap((overlap, index) => {
      const pair = pairs[index]
      return pair ? [{ ...overlap, ...pair }] : []
    }),
  }
}

type Told = ComparedStorySums

/** @param at where the two stand among all sides */
function pairOf(
  two: readonly ComparedOutlet[],
  told: readonly Told[],
  at: readonly [number, number],
): Omit<StoryPair, keyof SidesOverlap> {
  const [one, other] = at
  const ofTwo = (story: Told) =>
    storyOf(two, { ...story, articles: at.map((side) => story.articles[side] ?? 0) })
  const inPart = (part: OverlapPart) =>
    told.filter(({ articles }) => isInPart(part, (articles[one] ?? 0) > 0, (articles[other] ?? 0) > 0))
  const meeting = ({ first }: Told): Meeting => ({ one: first[one] ?? null, other: first[other] ?? null })
  const both = inPart('both')
  return {
    lag: lagOf(both.map(meeting)),
    part: (part) => inPart(part).map(ofTwo),
    followed: both
      .map((story) => ({ ...ofTwo(story), ...meet(meeting(story)) }))
      .toSorted((a, b) => (b.lag ?? -Infinity) - (a.lag ?? -Infinity) || (a.id < b.id ? -1 : 1)),
  }
}

const storyOf = (sides: readonly ComparedOutlet[], { id, articles }: ComparedStorySums): ComparedStory => ({
  id,
  sides: sides.map((side, index) => ({
    ...{ side, articles: articles[index] ?? 0 },
    ...{ slice: narrow(side.whole, { story: id }), subject: null },
  })),
})
