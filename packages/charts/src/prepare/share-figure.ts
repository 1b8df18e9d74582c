import { type OutletShare, SMALL_SAMPLE } from '@parallax/domain'
import { shareAxis } from './axis.ts'
import type { IntervalsFigure } from './drawn.ts'
import type { Look, Opens } from './figure-parts.ts'
import { mark, opens } from './frame.ts'
import { interval, number, ofWhole, percent } from './words.ts'

type Entry = Omit<OutletShare, 'mentions' | 'furniture' | 'whole'>

/** What is said of the articles that count, of many and of one: "mention the harbour", "mentions the harbour". */
export interface Predicate {
  many: string
  one: string
}

const UNKNOWN_OUTLET = 'Outlet not known'

export const nameOf = ({ outlet }: { outlet: { name: string } | null }): string =>
  outlet?.name ?? UNKNOWN_OUTLET

export const behind = (entry: Entry, many: string): Opens =>
  opens(entry.slice, entry.subject, `${nameOf(entry)}: articles that ${many}`)

export const large = (entry: Entry): boolean => entry.denominator >= SMALL_SAMPLE && entry.share !== null

/** Shares of outlets with their intervals, largest first; of those with few articles a dot for each. */
export function shareFigure(
  outlets: readonly Entry[],
  { many, one }: Predicate,
  look: (id: string | null) => Look,
): IntervalsFigure {
  const shares = outlets.filter(large).sort(byShare)
  const small = outlets.filter((entry) => !large(entry)).sort((a, b) => b.denominator - a.denominator)
  const part = shares.reduce((sum, { numerator }) => sum + numerator, 0)
  const whole = shares.reduce((sum, { denominator }) => sum + denominator, 0)
  const common = (entry: Entry) => ({
    id: entry.outlet?.id ?? 'unknown',
    label: nameOf(entry),
    look: look(entry.outlet?.id ?? null),
  })
  return {
    type: 'intervals',
    axis: {
      min: 0,
      ...shareAxis(`Share of articles that ${many}`, Math.max(0, ...shares.map(({ upper }) => upper ?? 0))),
    },
    rows: shares.map((entry) => ({
      ...common(entry),
      value: entry.share ?? 0,
      interval: { lower: entry.lower ?? 0, upper: entry.upper ?? 0 },
      text: `${percent(entry.share ?? 0)} · ${number(entry.numerator)} of ${number(entry.denominator)}`,
      mark: mark(entry.numerator, tipOf(entry), behind(entry, many)),
    })),
    units: small.map((entry) => ({
      ...common(entry),
      hits: entry.numerator,
      of: entry.denominator,
      text: `${number(entry.numerator)} of ${number(entry.denominator)}`,
      mark: mark(
        entry.numerator,
        [nameOf(entry), ofWhole(entry.numerator, entry.denominator)],
        behind(entry, many),
      ),
    })),
    unitsLabel:
      small.length === 0
        ? null
        : `Fewer than ${SMALL_SAMPLE} articles: one dot each, filled where the article ${one}`,
    reference:
      shares.length > 1 && whole > 0
        ? { value: part / whole, label: `Together ${percent(part / whole)}` }
        : null,
  }
}

function tipOf(entry: Entry): string[] {
  const tip = [nameOf(entry), ofWhole(entry.numerator, entry.denominator)]
  if (entry.lower !== null && entry.upper !== null)
    tip.push(`95% interval ${interval(entry.lower, entry.upper)}`)
  return tip
}

export const byShare = (a: Entry, b: Entry): number =>
  (b.share ?? 0) - (a.share ?? 0) || b.denominator - a.denominator || (nameOf(a) < nameOf(b) ? -1 : 1)
