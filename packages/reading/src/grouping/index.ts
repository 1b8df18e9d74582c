import { type ArticleInput, Failure, type Grouping, type ReadFailure } from '@parallax/domain'
import { type ArticleBody, bodyOf } from './body.ts'
import { findCopies } from './copies.ts'
import { findStories } from './stories.ts'

export { type ArticleBody, bodyOf } from './body.ts'

/** By publication, then in the order they came in; what has no date comes after what has one. */
function byAge(bodies: ArticleBody[]): number[] {
  const time = bodies.map(({ publishedAt }) => {
    const value = publishedAt === null ? Number.NaN : Date.parse(publishedAt)
    return Number.isNaN(value) ? Number.POSITIVE_INFINITY : value
  })
  return bodies
    .map((_, i) => i)
    .sort((a, b) => (time[a] === time[b] ? a - b : (time[a] ?? 0) < (time[b] ?? 0) ? -1 : 1))
}

/** Stories, copies and reuse of articles whose body is known; one line each, in the order given. Pure. */
export function groupBodies(bodies: ArticleBody[]): Grouping[] {
  const order = byAge(bodies)
  const copies = findCopies(bodies, order)
  const index = new Map(bodies.map(({ id }, i) => [id, i]))
  const originals = copies.map(({ copyOf }) => (copyOf === null ? null : (index.get(copyOf.id) ?? null)))
  const stories = findStories(bodies, order, originals)
  return bodies.map(({ id }, i) => ({
    id,
    story: `s${(stories[i] ?? 0) + 1}`,
    copyOf: copies[i]?.copyOf ?? null,
    reuse: copies[i]?.reuse ?? [],
  }))
}

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
