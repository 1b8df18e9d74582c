import { isOwnOutlet, OWN_OUTLETS } from './agencies.ts'

/**
 * Whose words an article prints, by what it says of them: where nothing tells which of two came first, the one that is nearer to
 * the source counts as the original. Who prints an agency's words without saying so has them from there all the same.
 */
export const CREDITS = ['own', 'wire', 'agency', 'none'] as const
/**
 * `own`: of an agency's own outlet, which credits no other one; `wire`: the text stands under an agency's dateline, as that sent
 * it; `agency`: credits one; `none`: credits none.
 */
export type Credit = (typeof CREDITS)[number]

/** What ranks articles by age. */
export interface ArticleAge {
  id: string
  /** ISO 8601, a moment or a bare day; null where it is not known. */
  publishedAt: string | null
  /** `none` where absent. */
  credit?: Credit | undefined
}

const DAY = 86_400_000

/**
 * Milliseconds since 1970; infinity where no date is known, so that what has one comes first. A bare day is its last
 * millisecond in UTC: a copy "of 2 March" must not come before the original of 06:10 that day.
 */
export function timeOf({ publishedAt }: Pick<ArticleAge, 'publishedAt'>): number {
  const time = publishedAt === null ? Number.NaN : Date.parse(publishedAt)
  if (Number.isNaN(time)) return Number.POSITIVE_INFINITY
  return publishedAt?.length === 10 ? time + DAY - 1 : time
}

/** By publication; at the same moment, or without dates, by id: the order of arrival says nothing of who was first. */
export function byAge(a: ArticleAge, b: ArticleAge): number {
  const [timeA, timeB] = [timeOf(a), timeOf(b)]
  if (timeA !== timeB) return timeA < timeB ? -1 : 1
  return a.id < b.id ? -1 : Number(a.id > b.id)
}

const rankOf = ({ credit = 'none' }: ArticleAge) => CREDITS.indexOf(credit)

/**
 * Copies of one another, the earliest known first. An hour says nothing against a bare day that it lies on: of two such the one
 * that is nearer to the source comes first, and the one with the hour where both are as near. Hangs on the family as a whole: give
 * no articles of two.
 */
export function inReportOrder<T extends ArticleAge>(family: readonly T[]): T[] {
  /** By day and rank the earliest hour. */
  const hours = new Map<string, number>()
  const keyOf = (time: number, rank: number) => `${Math.floor(time / DAY)} ${rank}`
  for (const one of family) {
    const [time, key] = [timeOf(one), keyOf(timeOf(one), rankOf(one))]
    hours.set(key, Math.min(time, hours.get(key) ?? time))
  }
  const momentOf = (one: T) => {
    const time = timeOf(one)
    const farther = isBareDay(time) ? CREDITS.map((_, rank) => rank).slice(rankOf(one) + 1) : []
    return Math.min(time, ...farther.map((rank) => hours.get(keyOf(time, rank)) ?? time))
  }
  const moments = new Map(family.map((one) => [one, momentOf(one)]))
  const between = (a: T, b: T) => (moments.get(a) as number) - (moments.get(b) as number)
  return family.toSorted((a, b) => between(a, b) || rankOf(a) - rankOf(b) || byAge(a, b))
}

/** As `timeOf` gives it for a date without a time. */
const isBareDay = (time: number) => time % DAY === DAY - 1

/** Where a text begins under an agency's dateline: "MARROW, March 3 (Fjordwire) - ". */
const WIRE_DATELINE = /^\p{Lu}[^\n()–—]{1,60}\(\p{Lu}[^\n()]{1,40}\) ?[-–—]/u

/**
 * Of ids as `publisherKey` makes them; the address says whose page it is where the outlet's name does not.
 * @param by `body`: the text without its furniture
 */
export function creditOf({
  agencyId,
  outletId,
  url,
  body,
}: {
  agencyId: string | null
  outletId: string | null
  url: string | null
  body: string
}): Credit {
  const outlet = { id: outletId ?? '', domain: url === null ? null : (URL.parse(url)?.hostname ?? null) }
  const agencies = agencyId === null ? OWN_OUTLETS.map((own) => own.agencyId) : [agencyId]
  if (agencies.some((agency) => isOwnOutlet(agency, outlet))) return 'own'
  if (agencyId === null) return 'none'
  return WIRE_DATELINE.test(body) ? 'wire' : 'agency'
}
