import type { Credit } from './article-age.ts'

/**
 * Stories over a collection: headline and lead of articles go in, which of them tell one event comes out. `reading` weighs,
 * `database` keeps; neither knows the other.
 */

/** Words in capitals are names, or headlines set in capitals; with numbers they tell like events apart. */
export type StoryTermKind = 'capital' | 'number' | 'word'

/** One term of an article's headline and lead. */
export interface StoryTerm {
  /** Hash of the stem, 32 bits, unsigned. */
  term: number
  /** As it stands in the text, where it stands first. */
  text: string
  /** The form in which the article writes it most often; absent where that is `text`. */
  written?: string
  kind: StoryTermKind
  /** How much the article says it: 1 + ln of the count, headline threefold; more for what it writes in capitals. */
  weight: number
  /** How rare it is in English news: minus the logarithm of the share of articles that have it. */
  rarity: number
}

/** A name in an article's headline and lead. */
export interface StoryName {
  /** As it stands in the text, without titles and "'s". */
  text: string
  terms: number[]
}

/** What is kept of an article to find its story; plain data that can be stored as JSON. */
export interface StorySketch {
  id: string
  /** Milliseconds since 1970, a bare day as its end; null where no date is known. */
  time: number | null
  /** Who it says wrote it; `none` where absent. */
  credit?: Credit
  /** Without labels and the outlet's name, at most 80 characters; how the article begins where it has none. */
  headline: string | null
  /** The heaviest terms, heaviest first. */
  terms: StoryTerm[]
  names: StoryName[]
}

/** What ties an article to its story: the most alike among those that stand more in the midst of things than it does. */
export interface StoryLink {
  from: string
  to: string
  /** Likeness against the threshold of texts of their length: at least 1. */
  strength: number
}

/** What a user decided of two articles: of one story, or not. */
export interface StoryTie {
  a: string
  b: string
  together: boolean
}

/** What ties two articles to one event, in their own words; what weighs most comes first. */
export interface StoryReason {
  /** Persons, places and organisations of which both speak. */
  names: string[]
  /** Figures that both give. */
  numbers: string[]
  /** Other words of both, each in the most frequent form of the article that says it more. */
  words: string[]
  /** Days between them; null where one has no date. */
  days: number | null
}

/** By likeness, as the same text as that article, or because a user put it there. */
export const STORY_TIES = ['likeness', 'copy', 'decision'] as const
export type StoryTiedBy = (typeof STORY_TIES)[number]

/** Why an article is in its story. */
export interface StoryMembership {
  id: string
  /** The article it is tied to; null for the one in the midst of the story. */
  to: string | null
  by: StoryTiedBy | null
  why: StoryReason | null
}

export interface StoryOutline {
  /** The headline of the article whose words most of the others share, at most 80 characters; null where none has words. */
  name: string | null
  /** The earliest dated article that copies no other; null where none is dated. */
  firstReport: string | null
  /** By age. */
  members: StoryMembership[]
}

/** How common a term was before an article: about 1 / 2ⁿ of articles had it, null where fewer did than count. */
export type RarityStep = number | null

/** An article as it is compared with others. */
export interface WeighedStory {
  sketch: StorySketch
  /** Heaviest terms, by which others that may tell the same event are looked up. */
  keys: number[]
}

/** An article that is alike, and how much: 0 to 1. */
export interface NearStory {
  id: string
  likeness: number
}

/** The parts of the engine of stories for one who keeps articles elsewhere. `Node` is whatever the engine makes of a sketch. */
export interface StoryResolver<Node extends WeighedStory> {
  /** Holders of a key before and after an article, by age, that may be of its story. */
  window: number
  /** Of an article's neighbours, so many most alike ones speak for it. */
  nearest: number
  /** Days before an article in which its terms are counted. */
  daysBefore: number
  sketchOf: (article: {
    id: string
    title: string | null
    body: string
    publishedAt: string | null
    credit?: Credit | undefined
  }) => StorySketch
  /** The number of a fortnight's articles as it counts, so that one more seldom changes a share; 0 where they are too few. */
  rounded: (articles: number) => number
  /** The step of a term that so many of so many (rounded) articles hold. */
  stepOf: (holders: number, articles: number) => RarityStep
  /** `steps` are those of the sketch's terms, in their order. */
  weigh: (sketch: StorySketch, steps: readonly RarityStep[]) => Node
  /** Null where they are too little alike to say anything of each other. */
  likeness: (a: Node, b: Node) => number | null
  /** The article with its nearest, most alike first. */
  place: (node: Node, nearest: readonly { node: Node; likeness: number }[]) => Node
  /** The strongest of the link that is known and those to candidates; null where none is strong enough. */
  link: (
    from: Node,
    candidates: Iterable<Node>,
    known: { id: string; time: number | null; strength: number } | null,
  ) => { id: string; strength: number } | null
  /** The story of each article, named by its oldest one; later ties hold against earlier ones, and all of them against links. */
  storiesOf: (
    articles: { id: string; time: number | null }[],
    links: StoryLink[],
    ties: StoryTie[],
  ) => Map<string, string>
  /** `copies`: which article is a copy of which. */
  outlineOf: (members: StorySketch[], links: StoryLink[], copies: ReadonlyMap<string, string>) => StoryOutline
}

/** Ids of one story's articles, oldest first. */
type Members = readonly string[]

const chained = (members: Members): StoryTie[] =>
  members.slice(1).map((b, i) => ({ a: members[i] as string, b, together: true }))

/** Several stories are one. */
export const mergeTies = (stories: readonly Members[]): StoryTie[] =>
  chained(stories.flatMap(([first]) => (first === undefined ? [] : [first])))

/** Some articles of a story are another one: each part stays together, and one of each apart. */
export function splitTies(story: Members, part: ReadonlySet<string>): StoryTie[] {
  const out = story.filter((id) => part.has(id))
  const rest = story.filter((id) => !part.has(id))
  const [a, b] = [out[0], rest[0]]
  if (a === undefined || b === undefined) return []
  return [...chained(out), ...chained(rest), { a, b, together: false }]
}

/** An article leaves its story, which stays together, for another one. */
export function moveTies(id: string, from: Members, to: Members): StoryTie[] {
  const [first] = to
  if (first === undefined) return []
  return [{ a: first, b: id, together: true }, ...chained(to), ...splitTies(from, new Set([id]))]
}
