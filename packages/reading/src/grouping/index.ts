import { type ArticleInput, Failure, type Grouping, type ReadFailure } from '@parallax/domain'
import { byAge } from './age.ts'
import { type ArticleBody, bodyOf } from './body.ts'
import { Copies } from './copies.ts'
import { revisions } from './revisions.ts'
import { findStories, type Told } from './stories.ts'

export { type ArticleBody, bodyOf } from './body.ts'
export { type Comparison, comparePair } from './compare-pair.ts'
export { Copies } from './copies.ts'
export { copyResolver } from './copy-resolver.ts'
export { revisions } from './revisions.ts'
export { type CopyPair, settle } from './settle.ts'
export { sharedPassages } from './shared-passages.ts'
export { type Sketch, sketchOf } from './sketch.ts'
export {
  type Membership,
  outlineOf,
  StoryIndex,
  type StoryLink,
  type StoryOutline,
  type StorySketch,
  storiesOf,
  storyResolver,
  storyResolverOf,
  storySketchOf,
  type Tie,
  type Why,
  whyTied,
} from './stories/index.ts'
export { diffWords, type WordDiff } from './word-diff.ts'

/**
 * Stories, copies, reuse and revisions of articles whose body is known; one line each, in the order given. Pure: each
 * article's line is the same in whatever order they are given.
 */
export function groupBodies(bodies: ArticleBody[]): Grouping[] {
  const order = bodies
    .map((_, i) => i)
    .sort((a, b) => byAge(bodies[a] as ArticleBody, bodies[b] as ArticleBody))
  const copies = new Copies()
  for (const body of bodies) copies.add(body)
  const copied = copies.all()
  const before = revisions(bodies)
  const index = new Map(bodies.map(({ id }, i) => [id, i]))
  const originals = bodies.map(
    ({ id }) => index.get(copied.get(id)?.copyOf?.id ?? before.get(id) ?? '') ?? null,
  )
  const told = findStories(bodies, order, originals)
  return bodies.map(({ id }, i) => {
    const { copyOf = null, reuse = [] } = copied.get(id) ?? {}
    const previous = before.get(id)
    return {
      id,
      ...storyOf(told[i] as Told),
      copyOf,
      reuse,
      ...(previous === undefined ? {} : { revisionOf: { id: previous } }),
    }
  })
}

const storyOf = ({ story, name, firstReport, to, by, why }: Told) => ({
  story: `s${story + 1}`,
  storyName: name,
  firstReport,
  tiedTo: to === null || by === null || why === null ? null : { id: to, by, ...why },
})

/**
 * A whole collection in, one line for each article out, in the same order; what cannot be read as an article gives its
 * failure in its place. Only title, body and date of an article are kept in memory.
 */
export async function group(
  articles: Iterable<ArticleInput> | AsyncIterable<ArticleInput>,
): Promise<(Grouping | ReadFailure)[]> {
  const bodies: ArticleBody[] = []
  const lines: (number | ReadFailure)[] = []
  for await (const article of articles) {
    try {
      lines.push(bodies.push(bodyOf(article)) - 1)
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure
      lines.push({ id: article.id, error: { code: failure.code, message: failure.message } })
    }
  }
  const grouped = groupBodies(bodies)
  return lines.map((line) => (typeof line === 'number' ? (grouped[line] as Grouping) : line))
}
