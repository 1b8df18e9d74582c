/** What ranks articles by age. */
export interface Dated {
  id: string
  /** ISO 8601, or null where it is not known. */
  publishedAt: string | null
}

/** Milliseconds since 1970; infinity where no date is known, so that what has one comes first. */
export function timeOf({ publishedAt }: Pick<Dated, 'publishedAt'>): number {
  const time = publishedAt === null ? Number.NaN : Date.parse(publishedAt)
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time
}

/** By publication; at the same moment, or without dates, by id: the order of arrival says nothing of who was first. */
export function byAge(a: Dated, b: Dated): number {
  const [timeA, timeB] = [timeOf(a), timeOf(b)]
  if (timeA !== timeB) return timeA < timeB ? -1 : 1
  return a.id < b.id ? -1 : Number(a.id > b.id)
}
