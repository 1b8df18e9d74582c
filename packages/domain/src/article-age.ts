import { isOwnOutlet, OWN_OUTLETS } from './agencies.ts'

/** Who an article says wrote it, in the order in which articles of one moment count as the original. */
export const CREDITS = ['own', 'none', 'agency'] as const
/** `own`: of an agency's own outlet, which credits no other one; `none`: credits no agency; `agency`: credits one. */
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

/** Below 0 where `a` rather than `b` is the earliest known: by publication, at the same moment by credit, then by id. */
export function byReport(a: ArticleAge, b: ArticleAge): number {
  const [timeA, timeB] = [timeOf(a), timeOf(b)]
  return timeA === timeB ? rankOf(a) - rankOf(b) || byAge(a, b) : byAge(a, b)
}

const rankOf = ({ credit = 'none' }: ArticleAge) => CREDITS.indexOf(credit)

/** Of ids as `publisherKey` makes them; the address says whose page it is where the outlet's name does not. */
export function creditOf({
  agencyId,
  outletId,
  url,
}: {
  agencyId: string | null
  outletId: string | null
  url: string | null
}): Credit {
  const outlet = { id: outletId ?? '', domain: url === null ? null : (URL.parse(url)?.hostname ?? null) }
  const agencies = agencyId === null ? OWN_OUTLETS.map((own) => own.agencyId) : [agencyId]
  if (agencies.some((agency) => isOwnOutlet(agency, outlet))) return 'own'
  return agencyId === null ? 'none' : 'agency'
}
