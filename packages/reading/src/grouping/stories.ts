import type { ArticleBody } from './body.ts'
import { StoryIndex, type StorySketch, storiesOf, storySketchOf } from './stories/index.ts'

/**
 * The story of each article as a number from 0, in the order in which stories began. `originals[i]` is the index of the article
 * that i copies: a copy is in its original's story. Pure: articles are of one story in whatever order they are given.
 */
export function findStories(bodies: ArticleBody[], order: number[], originals: (number | null)[]): number[] {
  const sketches: StorySketch[] = bodies.map(storySketchOf)
  const index = new StoryIndex()
  index.change(sketches)
  const copies = originals.flatMap((original, i) => {
    const [from, to] = [bodies[i]?.id, original === null ? undefined : bodies[original]?.id]
    return from === undefined || to === undefined ? [] : [{ from, to, strength: Number.POSITIVE_INFINITY }]
  })
  const stories = storiesOf(sketches, [...copies, ...index.links()])
  const numbers = new Map<string, number>()
  const out = bodies.map(() => 0)
  for (const i of order) {
    const story = stories.get(bodies[i]?.id ?? '') ?? ''
    const number = numbers.get(story) ?? numbers.size
    numbers.set(story, number)
    out[i] = number
  }
  return out
}
