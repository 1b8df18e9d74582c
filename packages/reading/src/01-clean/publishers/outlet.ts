import type { Publisher } from '@parallax/domain'
import type { Metadata } from '../html/metadata.ts'
import type { LabelledPage } from '../labelled-page.ts'
import { fold } from '../line.ts'
import { agencyOf } from './agency.ts'
import { hostOf, type KnownOutlets, nameKey, outletOfHost, registrable } from './known-outlets.ts'
import { lettersOf, type Shown, type ShownNames, type Sign, shownNames, signsOf } from './outlet-signs.ts'

/** One strong sign (a copyright line, a mail domain that is also a name) or two weak ones. */
const ENOUGH = 3
/** An agency's name stands on the pages of others; only its own says it again and again. */
const ENOUGH_FOR_AGENCY = 5
const ENOUGH_TO_BE_SURE = 5

/** What the address and the head of a page say of who published it, best first. */
export function outletsStated(
  metadata: Metadata | null,
  url: string | undefined,
  known: KnownOutlets,
): Publisher[] {
  const host = hostOf(url ?? metadata?.url)
  const domain = host && registrable(host)
  const byAddress = host ? outletOfHost(host, known) : null
  const stated = (metadata?.outlets ?? []).map(({ name, rule }) => ({ name, domain, confidence: 0.95, rule }))
  if (!byAddress?.name || !domain) return stated
  const address = {
    name: byAddress.name,
    domain: byAddress.domain ?? domain,
    confidence: 0.9,
    rule: 'address',
  }
  const [site] = stated
  // What a user calls an outlet stands above what the outlet calls itself.
  if (known.isOwn(byAddress)) return [{ ...address, confidence: 1, rule: 'known-outlet' }, ...stated]
  return site ? [...stated, address] : [address]
}

/**
 * The outlets that the furniture of a page names, best first: copyright line, contact address, what the page calls itself.
 * @param writers names that sign the article: a copyright of theirs makes them no outlet
 */
export function outletsShown(
  { lines, labels }: Pick<LabelledPage, 'lines' | 'labels'>,
  known: KnownOutlets,
  writers: readonly string[],
): Publisher[] {
  const furniture = lines.filter((_, i) => !['body', 'headline', 'caption'].includes(labels[i]?.role ?? ''))
  const names = shownNames(furniture)
  const signed = new Set(writers.map(nameKey))
  const groups = new Map<string, Sign[]>()
  for (const sign of furniture.flatMap((line) => signsOf(line, names, known))) {
    const key = nameKey(sign.name)
    if (key && !signed.has(key)) groups.set(key, [...(groups.get(key) ?? []), sign])
  }
  const whole = ` ${furniture.flatMap(({ folded }) => folded || []).join(' ')} `
  return [...groups.values()]
    .map((signs) => ({ signs, weight: weigh(signs) + repetition(whole, signs[0]?.name ?? '') }))
    .filter(({ signs, weight }) => weight >= (agencyOf(signs[0]?.name ?? '') ? ENOUGH_FOR_AGENCY : ENOUGH))
    .sort((a, b) => b.weight - a.weight)
    .map(({ signs, weight }) => publisher(signs, weight, names, known))
}

function publisher(
  signs: readonly Sign[],
  weight: number,
  names: ShownNames,
  known: KnownOutlets,
): Publisher {
  const strongest = [...signs].sort((a, b) => b.weight - a.weight)[0] as Sign
  const { text, start } = asUsuallyWritten(strongest, names)
  const own = known.byName(text)
  return {
    name: own && known.isOwn(own) ? own.name : spoken(text),
    domain: signs.find((sign) => sign.domain)?.domain ?? own?.domain ?? null,
    start,
    end: start + text.length,
    confidence: weight >= ENOUGH_TO_BE_SURE ? 0.85 : 0.65,
    rule: strongest.rule,
  }
}

/** Mastheads and copyright lines shout: where the page also writes the name in small letters, that is its name. */
function asUsuallyWritten({ name, start }: Sign, names: ShownNames): Shown {
  const shout = { text: name, start }
  if (name !== name.toUpperCase() || name.length < 6) return shout
  const shown = names.get(lettersOf(name))
  return shown && shown.text !== shown.text.toUpperCase() ? shown : shout
}

/** "THE DAILY EXAMPLE" is printed so and called The Daily Example; short words ("BBC", "ABC NEWS") are letters. */
function spoken(name: string): string {
  if (name !== name.toUpperCase() || !name.includes(' ')) return name
  return name.replace(/\p{Lu}+/gu, (word) =>
    word.length > 3 || /^(?:THE|AND|OF|FOR|SUN)$/.test(word)
      ? word.charAt(0) + word.slice(1).toLowerCase()
      : word,
  )
}

/** A page names itself again and again; its owner it names once. */
function repetition(furniture: string, name: string): number {
  const times = furniture.split(` ${fold(name).replace(/^the /, '')} `).length - 1
  return Math.min(3, Math.max(0, times - 1) * 0.6)
}

/** Kinds of signs add up; many signs of one kind add little. */
function weigh(group: readonly Sign[]): number {
  const byRule = new Map<string, number>()
  for (const { rule, weight } of group) {
    const sum = byRule.get(rule) ?? 0
    byRule.set(rule, sum === 0 ? weight : Math.min(weight * 1.5, sum + weight * 0.2))
  }
  return [...byRule.values()].reduce((a, b) => a + b, 0)
}

/** The country of an outlet, by its domain or its name; null where the table has none. */
export function countryOfOutlet(outlet: Publisher | null, known: KnownOutlets): string | null {
  const entry =
    (outlet?.domain ? known.byDomain(outlet.domain) : null) ?? (outlet ? known.byName(outlet.name) : null)
  return entry?.country ?? null
}

/** True: the country writes the month first; false: the day; null: not known, or both are usual there. */
export function writesMonthFirst(country: string | null): boolean | null {
  if (!country || country === 'CA' || country === 'PH') return null
  return country === 'US'
}
