import type { StoryMembership, StoryOutline } from '@parallax/domain'
import type { ArticleBody } from './body.ts'
import { outlineOf, StoryIndex, type StoryLink, storiesOf, storySketchOf } from './stories/index.ts'

/** The story of one article. */
export interface Told extends Pick<StoryOutline, 'name' | 'firstReport'>, Omit<StoryMembership, 'id'> {
  /** From 0, in the order in which stories began. */
  story: number
}

/**
 * The story of each article, and what ties it to that. `originals[i]` is the index of the article that i copies: a copy is in its
 * original's story. Pure: articles are of one story in whatever order they are given.
 */
export function findStories(bodies: ArticleBody[], order: number[], originals: (number | null)[]): Told[] {
  const sketches = bodies.map(storySketchOf)
  const index = new StoryIndex()
  index.change(sketches)
  const links = index.links()
  const copies = copiesOf(bodies, originals)
  const asLinks = [...copies].map(([from, to]) => ({ from, to, strength: Number.POSITIVE_INFINITY }))
  const stories = storiesOf(sketches, [...asLinks, ...links])
  const storyOf = (id: string) => stories.get(id) ?? ''
  const within = linksWithin(links, storyOf)
  const outlines = [...Map.groupBy(sketches, ({ id }) => storyOf(id))].map(
    ([story, members]) => [story, outlineOf(members, within.get(story) ?? [], copies)] as const,
  )
  const numbers = new Map<string, number>()
  for (const i of order) {
    const story = storyOf(bodies[i]?.id ?? '')
    if (!numbers.has(story)) numbers.set(story, numbers.size)
  }
  const told = new Map(
    outlines.flatMap(([story, outline]) =>
      toldIn(outline, numbers.get(story) ?? 0).map((one) => [one.id, one]),
    ),
  )
  return bodies.map(({ id }) => told.get(id) as Told)
}

function copiesOf(bodies: ArticleBody[], originals: (number | null)[]): Map<string, string> {
  return new Map(
    originals.flatMap((original, i) => {
      const [from, to] = [bodies[i]?.id, original === null ? undefined : bodies[original]?.id]
      return from === undefined || to === undefined ? [] : [[from, to] as const]
    }),
  )
}

const linksWithin = (links: StoryLink[], storyOf: (id: string) => string): Map<string, StoryLink[]> =>
  Map.groupBy(
    links.filter(({ from, to }) => storyOf(from) === storyOf(to)),
    ({ from }) => storyOf(from),
  )

const toldIn = ({ name, firstReport, members }: StoryOutline, story: number) =>
  members.map((member) => ({ ...member, name, firstReport, story }))
