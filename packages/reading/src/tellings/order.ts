import type { StoryStep, Telling } from '@parallax/domain'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const HOUR_MS = 3_600_000

/** Milliseconds since 1970. A bare day counts as its end, no date as after all others. */
function timeOf(publishedAt: string | null): number {
  const time =
    publishedAt === null
      ? Number.NaN
      : Date.parse(DAY.test(publishedAt) ? `${publishedAt}T23:59:59.999Z` : publishedAt)
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time
}

/** By publication, then by id. */
export function inOrder(tellings: readonly Telling[]): Telling[] {
  const moments = momentsOf(tellings)
  const isCopy = ({ copyOf }: Telling) => Number(copyOf !== null && moments.has(copyOf))
  const between = (a: Telling, b: Telling) => (moments.get(a.id) ?? 0) - (moments.get(b.id) ?? 0)
  return tellings.toSorted((a, b) => between(a, b) || isCopy(a) - isCopy(b) || (a.id < b.id ? -1 : 1))
}

/** When each was out at the latest: an original whose day alone is known, before its first copy. */
function momentsOf(tellings: readonly Telling[]): Map<string, number> {
  const moments = new Map(tellings.map(({ id, publishedAt }) => [id, timeOf(publishedAt)]))
  for (const { copyOf, publishedAt } of tellings) {
    const original = copyOf === null ? undefined : moments.get(copyOf)
    if (copyOf !== null && original !== undefined)
      moments.set(copyOf, Math.min(original, timeOf(publishedAt)))
  }
  return moments
}

/**
 * The order of what stands in articles: that of the articles, and of words that only a later version has, by when that came.
 * @returns for an article and when it had some words, a number that grows
 */
export function orderOfWords(
  tellings: readonly Telling[],
): (article: string, saidAt: string | null) => number {
  const moments = momentsOf(tellings)
  const published = new Map(tellings.map(({ id, publishedAt }) => [id, publishedAt]))
  return (article, saidAt) =>
    saidAt === published.get(article) ? (moments.get(article) ?? 0) : timeOf(saidAt)
}

/** Null where either is known to the day only, or not at all. */
export function hoursBetween(from: string | null, to: string | null): number | null {
  if (from === null || to === null || DAY.test(from) || DAY.test(to)) return null
  const hours = (Date.parse(to) - Date.parse(from)) / HOUR_MS
  return Number.isNaN(hours) ? null : hours
}

/** Which of two was published later; of two bare days, or a day and an hour on it, nothing is known. */
export function laterOf(a: string | null, b: string | null): 'a' | 'b' | null {
  if (a === null || b === null) return null
  const isDay = DAY.test(a) || DAY.test(b)
  const [one, other] = isDay ? [a.slice(0, 10), b.slice(0, 10)] : [timeOf(a), timeOf(b)]
  if (one === other) return null
  return one > other ? 'a' : 'b'
}

/** Who was first, and how long after the others followed. An article stands where its first version came. */
export function storyOrder(tellings: readonly Telling[]): StoryStep[] {
  const ordered = inOrder(tellings)
  const first = ordered[0]?.publishedAt ?? null
  const known = new Set(tellings.map(({ id }) => id))
  return ordered.map(({ id, outlet, publishedAt, copyOf, rewritten }) => ({
    article: id,
    outlet,
    publishedAt,
    lagHours: hoursBetween(first, publishedAt),
    copyOf: copyOf !== null && known.has(copyOf) ? copyOf : null,
    isRewritten: Boolean(rewritten),
  }))
}
