import type { ArticleInput, Byline, Moment, Publisher, Title } from '@parallax/domain'
import { findBylines } from './bylines.ts'
import { CORRECTED } from './corrections.ts'
import { type Dates, findDates, givenMoment, metadataMoment } from './dates/find-dates.ts'
import type { LabelledPage } from './labelled-page.ts'
import { fold } from './line.ts'
import { agencyAmong, agencyOf, findAgency, partsOfCredit } from './publishers/agency.ts'
import { findOutlet, outletFromMetadata, writesMonthFirst } from './publishers/outlet.ts'

/** The headline: as a person corrected it, as the caller gives it, as the page shows it, or as its head alone names it. */
export function titleOf(input: ArticleInput, { headline, lines, metadata }: LabelledPage): Title | null {
  const line = headline ? lines[headline.line] : undefined
  if (input.title && headline?.rule !== CORRECTED) {
    return { text: input.title, start: line?.start ?? 0, end: line?.end ?? 0, confidence: 1, rule: 'given' }
  }
  if (headline && line) {
    return {
      text: headline.text,
      start: line.start,
      end: line.end,
      confidence: headline.confidence,
      rule: headline.rule,
    }
  }
  // Named in the page's head alone: there is no place in the text to point at.
  const claimed = metadata?.titles[0]
  return claimed ? { text: claimed, start: 0, end: 0, confidence: 0.75, rule: 'metadata' } : null
}

/** Who published it. */
export function outletOf(input: ArticleInput, { lines, labels, metadata }: LabelledPage): Publisher | null {
  const found = outletFromMetadata(metadata, input.url)
  if (input.outlet) return { name: input.outlet, domain: found?.domain ?? null, confidence: 1, rule: 'given' }
  return found ?? (input.clean ? null : findOutlet(lines, labels))
}

/** When it was published and updated. */
export function datesOf(input: ArticleInput, reading: LabelledPage, outlet: Publisher | null): Dates {
  const { lines, labels, region, metadata } = reading
  const furniture = lines
    .filter((_, i) => labels[i]?.role !== 'body')
    .map((line) => line.text)
    .join('\n')
  const found = input.clean
    ? { published: null, updated: null }
    : findDates(lines, labels, region, { furniture, monthFirst: writesMonthFirst(outlet) })
  const given = input.publishedAt ? givenMoment(input.publishedAt, 'given', 1) : null
  return {
    published: given ?? withPlace(metadata ? metadataMoment(metadata.published) : null, found.published),
    updated: withPlace(metadata ? metadataMoment(metadata.updated) : null, found.updated),
  }
}

/** The head's moment, shown where the page prints the same day; else what the page prints. */
function withPlace(claimed: Moment | null, shown: Moment | null): Moment | null {
  if (!claimed) return shown
  if (!shown || shown.start === undefined || shown.end === undefined) return claimed
  const sameDay = shown.value.slice(0, 10) === claimed.value.slice(0, 10)
  return sameDay ? { ...claimed, start: shown.start, end: shown.end } : claimed
}

/** Who signed it: persons, not agencies and not the outlet. */
export function bylinesOf(
  { lines, labels, region, metadata }: LabelledPage,
  outlet: Publisher | null,
): Byline[] {
  const isPerson = (name: string) => !agencyOf(name) && fold(name) !== fold(outlet?.name ?? '')
  const credits = metadata?.authors ?? []
  const named = credits.flatMap((credit) =>
    partsOfCredit(credit).every(isPerson) ? [credit] : partsOfCredit(credit).filter(isPerson),
  )
  if (named.length > 0)
    return [...new Set(named)].map((name) => ({ name, confidence: 0.95, rule: 'metadata' }))
  return findBylines(lines, labels, region).filter(({ name }) => isPerson(name))
}

/** The agency that wrote the report, as its text or the page's head credits it. */
export function creditedAgency({ lines, labels, region, metadata }: LabelledPage): Publisher | null {
  return findAgency(lines, labels, region) ?? agencyAmong(metadata?.authors ?? [])
}
