import type { Mention } from '@parallax/domain'
import type { Known } from '../04-mentions/knowledge.ts'
import type { Line } from './article-text.ts'
import { formOf } from './forms.ts'
import type { Registry } from './referent.ts'
import { isAboutSport } from './sport.ts'
import type { Surroundings } from './surroundings.ts'

/** What the article says besides a name that helps to tell whose it is. */
export interface Company {
  mentions: readonly Mention[]
  surroundings: ReadonlyMap<number, Surroundings>
  sport: boolean
  /** The year of the article; null where its page does not say. */
  year: number | null
  /** Names as the article writes them, with the place of the first mention. */
  forms: ReadonlyMap<string, number>
  /** Canonical names of what it names for certain, with the place of one such mention. */
  named: Map<string, number>
  /** Countries, also of what belongs to them. */
  countries: Set<string>
}

export function companyOf(
  mentions: readonly Mention[],
  lines: readonly Line[],
  surroundings: ReadonlyMap<number, Surroundings>,
  published: { value: string } | null,
): Company {
  const year = Number(published?.value.slice(0, 4))
  return {
    mentions,
    surroundings,
    sport: isAboutSport(lines),
    year: Number.isInteger(year) && year > 0 ? year : null,
    forms: formsOf(mentions),
    named: new Map(),
    countries: new Set(),
  }
}

function formsOf(mentions: readonly Mention[]): Map<string, number> {
  const forms = new Map<string, number>()
  mentions.forEach(({ text }, index) => {
    const form = formOf(text)
    if (!forms.has(form)) forms.set(form, index)
  })
  return forms
}

/** Reads off the registry what has been joined for certain so far. */
export function meet(company: Company, { byIdentity }: Registry): void {
  for (const { known, mentions } of byIdentity.values()) {
    const first = mentions[0]
    if (!known || !first) continue
    company.named.set(known.name, first.index)
    if (known.kind === 'country') company.countries.add(known.name)
    if (known.country) company.countries.add(known.country)
  }
}

/** The mention that speaks for this entity: something that goes with it. Undefined where there is none. */
export const supporter = (company: Company, names: readonly string[]): number | undefined =>
  names.map((name) => company.named.get(name) ?? company.forms.get(name)).find((index) => index !== undefined)

/** How long before somebody's first known office the news may have spoken of them already. */
const YEARS_BEFORE = 15

/** Could somebody with these offices be in the news in the article's year? */
export function isOfTheTime({ terms }: Known, year: number | null): boolean {
  const starts = (terms ?? []).flatMap((t) => t.from ?? [])
  return year === null || starts.length === 0 || Math.min(...starts) - YEARS_BEFORE <= year
}
