import type { ArticleInput, Moment, Publisher } from '@parallax/domain'
import type { StatedValue } from '../html/metadata.ts'
import type { LabelledPage } from '../labelled-page.ts'
import type { KnownOutlets } from '../publishers/known-outlets.ts'
import { countryOfOutlet, writesMonthFirst } from '../publishers/outlet.ts'
import { DAY_MS, fallsOn, isoDay } from './calendar.ts'
import { type DateContext, dayInAddress } from './context.ts'
import { findDates, type StatedDates } from './find-dates.ts'
import { retrieval } from './retrieval.ts'
import { statedMoment } from './stated-moment.ts'

/** What was chosen, and all that was stated, best first. */
export interface ChosenDates {
  published: Moment | null
  updated: Moment | null
  stated: StatedDates
}

/** When the article was published and updated: as the caller gives it, as the head states it, as the page shows it, as its address says. */
export function datesStated(
  input: ArticleInput,
  page: LabelledPage,
  outlet: Publisher | null,
  known: KnownOutlets,
): ChosenDates {
  const context = contextOf(input, page, outlet, known)
  const shown = input.clean ? { published: [], updated: [] } : findDates(page, context)
  const head = (values: readonly StatedValue[]) =>
    values.flatMap(({ value, rule }) => statedMoment(value, rule, 0.95, { ...context, all: [] }) ?? [])
  const given = input.publishedAt ? statedMoment(input.publishedAt, 'given', 1) : null
  const published = possible(
    [...finestFirst(head(page.metadata?.published ?? [])), ...shown.published, ...byAddress(context)],
    context,
  )
  const chosen = given ?? published[0] ?? null
  const updated = possible([...head(page.metadata?.updated ?? []), ...shown.updated], context)
  const later = updated.find((moment) => !chosen || !isBefore(moment, chosen))
  return {
    published: withPlace(asShown(chosen, [...shown.published, ...byAddress(context)]), shown.published),
    updated: withPlace(later ?? null, shown.updated),
    stated: { published: given ? [given, ...published] : published, updated },
  }
}

function contextOf(
  input: ArticleInput,
  page: LabelledPage,
  outlet: Publisher | null,
  known: KnownOutlets,
): Omit<DateContext, 'all'> {
  const country = countryOfOutlet(outlet, known)
  return {
    furniture: page.lines
      .filter((_, i) => page.labels[i]?.role !== 'body')
      .map((line) => line.text)
      .join('\n'),
    monthFirst: writesMonthFirst(country),
    country,
    address: dayInAddress(input.url ?? page.metadata?.url),
    now: retrieval(input, page.lines),
  }
}

/** The day in the page's address, which pages are filed under on the day they are published. */
function byAddress({ address }: Pick<DateContext, 'address'>): Moment[] {
  return address ? [{ value: isoDay(address), precision: 'day', confidence: 0.8, rule: 'address' }] : []
}

/** Of the head's statements of one day the most exact stands first. */
function finestFirst(moments: Moment[]): Moment[] {
  const [first] = moments
  if (first?.precision !== 'day') return moments
  const exact = moments.find(({ value, precision }) => precision !== 'day' && value.startsWith(first.value))
  return exact ? [exact, ...moments.filter((moment) => moment !== exact)] : moments
}

/** A page does not tell the future: what lies after its being taken is something else's date. */
function possible(moments: Moment[], { now }: Pick<DateContext, 'now'>): Moment[] {
  return now ? moments.filter(({ value }) => Date.parse(value) <= now.time + DAY_MS) : moments
}

/** True where the day of one lies before the day of the other, whatever their zones. */
function isBefore(a: Moment, b: Moment): boolean {
  const bothExact = a.precision !== 'day' && b.precision !== 'day'
  return Date.parse(a.value) < Date.parse(b.value) - (bothExact ? 0 : DAY_MS)
}

/**
 * A head that gives its moment in universal time does not say which day that was where it was published; where the page prints or its
 * address names the day before or after, and the moment fell on it in some zone, that day is the day of publication.
 */
function asShown(moment: Moment | null, shown: readonly Moment[]): Moment | null {
  if (!moment || moment.precision === 'day' || moment.start !== undefined || moment.rule === 'given')
    return moment
  const days = shown.filter(({ precision }) => precision === 'day')
  const [first] = days
  const agreed = first && days.every(({ value }) => value === first.value)
  if (!agreed || moment.value.startsWith(first.value) || !fallsOn(moment.value, first.value)) return moment
  return {
    ...first,
    confidence: moment.confidence,
    rule: `${moment.rule}:day-as-${first.rule === 'address' ? 'in-address' : 'shown'}`,
  }
}

/** Where the page prints the same day. */
function withPlace(moment: Moment | null, shown: readonly Moment[]): Moment | null {
  if (!moment || moment.start !== undefined) return moment
  const same = shown.find(
    ({ value, start }) => start !== undefined && value.slice(0, 10) === moment.value.slice(0, 10),
  )
  return same?.start !== undefined && same.end !== undefined
    ? { ...moment, start: same.start, end: same.end }
    : moment
}
