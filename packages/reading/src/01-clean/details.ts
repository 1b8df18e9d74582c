import type {
  ArticleInput,
  Byline,
  Conflict,
  Dateline,
  Moment,
  Publisher,
  ReadingOptions,
  Title,
} from '@parallax/domain'
import { bylinesStated } from './bylines/bylines-stated.ts'
import { findBylines } from './bylines/find-bylines.ts'
import { isGivenName } from './bylines/given-names.ts'
import { findConflicts } from './conflicts.ts'
import { findDateline } from './dateline.ts'
import { datesStated } from './dates/dates-stated.ts'
import type { LabelledPage } from './labelled-page.ts'
import { agenciesCredited } from './publishers/agency-credits.ts'
import { knownOutlets } from './publishers/known-outlets.ts'
import { outletsShown, outletsStated } from './publishers/outlet.ts'
import { titlesStated } from './title.ts'

/** What is found of an article beside its text. */
export interface Details {
  title: Title | null
  outlet: Publisher | null
  agency: Publisher | null
  bylines: Byline[]
  dateline: Dateline | null
  published: Moment | null
  updated: Moment | null
  /** What the page states otherwise. */
  conflicts: Conflict[]
}

/** Headline, outlet, agency, bylines, dateline and dates: of each the best that is stated, and what disagrees with it. */
export function findDetails(input: ArticleInput, page: LabelledPage, options: ReadingOptions): Details {
  const known = knownOutlets(options.outlets)
  const titles = titlesStated(input, page)
  const outlets = outletsOf(input, page, known)
  const dateline = findDateline(page.lines, page.labels)
  const agencies = agenciesCredited(page, page.metadata, dateline)
  const outlet = outlets[0] ?? null
  const outletNames = outlets.map(({ name }) => name)
  const bylines = bylinesStated(page, { agencies, outletNames, known })
  const dates = datesStated(input, page, outlet, known)
  const chosen = { title: titles[0] ?? null, outlet, agency: agencies[0] ?? null }
  return {
    ...chosen,
    bylines: bylines.chosen,
    dateline,
    published: dates.published,
    updated: dates.updated,
    conflicts: findConflicts({
      title: { chosen: chosen.title, all: titles },
      outlet: { chosen: outlet, all: outlets },
      agency: { chosen: chosen.agency, all: agencies },
      bylines,
      published: { chosen: dates.published, all: dates.stated.published },
      updated: { chosen: dates.updated, all: dates.stated.updated },
    }),
  }
}

/** Who published it, best first: as the caller gives it, as address and head state it, as the furniture shows it. */
function outletsOf(
  input: ArticleInput,
  page: LabelledPage,
  known: ReturnType<typeof knownOutlets>,
): Publisher[] {
  const stated = outletsStated(page.metadata, input.url, known)
  const writers = findBylines(page).filter(({ name }) => isGivenName(name.split(' ')[0] ?? ''))
  const shown = input.clean
    ? []
    : outletsShown(
        page,
        known,
        writers.map(({ name }) => name),
      )
  const found = [...stated, ...shown]
  if (!input.outlet) return found
  const domain = found[0]?.domain ?? known.byName(input.outlet)?.domain ?? null
  return [{ name: input.outlet, domain, confidence: 1, rule: 'given' }, ...found]
}
