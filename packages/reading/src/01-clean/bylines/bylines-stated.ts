import type { Byline } from '@parallax/domain'
import type { StatedCredit } from '../html/metadata.ts'
import type { LabelledPage } from '../labelled-page.ts'
import { agencyOf } from '../publishers/agency.ts'
import { nameKey } from '../publishers/known-outlets.ts'
import { findBylines } from './find-bylines.ts'
import { isGivenName } from './given-names.ts'
import { type Publishers, signingOrganisations } from './organisations.ts'
import { isInstitutional, namesAt } from './person-names.ts'
import { readableName } from './readable-name.ts'

/** Signatures of nobody: what content systems write where no author was entered. */
const NOBODY =
  /^(?:admin|administrator|editors?|editorial|webmaster|web ?desk|user|guest|unknown|anonymous|author|root|staff|team|news|none|null|n\/a|various|contributors?)$/i
const LEAD = /^\s*(?:(?:written|posted|published|words|story|text)\s)?by:?\s+/i
const CONFIDENCE = { head: 0.95, element: 0.85 } as const
const ELEMENT = 'microdata'

/** Who signed the article, by each source that says so, best source first. */
export interface StatedBylines {
  /** The persons of the best source; where no person signed, the organisation that did. */
  chosen: Byline[]
  /** Persons of every source. */
  all: Byline[]
}

/**
 * Persons who signed, as the head credits them, else as the page shows them. An agency, the outlet or a desk is a byline
 * only where no person is, since "By Associated Press" is what such a page prints there.
 */
export function bylinesStated(page: LabelledPage, publishers: Publishers): StatedBylines {
  const { outletNames, known } = publishers
  const outlets = new Set(outletNames.map(nameKey))
  const isPerson = (name: string) => !agencyOf(name) && !outlets.has(nameKey(name)) && !known.byName(name)
  const shown = findBylines(page).filter(({ name }) => isPerson(name))
  const credits = page.metadata?.credits ?? []
  const sources = [...new Set(credits.map(({ source }) => source))]
  const listed = (source: string) =>
    credited(
      credits.filter((credit) => credit.source === source),
      isPerson,
    )
  const head = sources.filter((source) => source !== ELEMENT).map(listed)
  // A head may name who entered the article; whom the page shows has signed it.
  const isOnPage = (names: readonly Byline[]) => names.some(({ name }) => isShown(page.text, name))
  // An element's author may be a commenter; what the page shows as its byline is not.
  const elements = sources.filter((source) => source === ELEMENT).map(listed)
  const ranked = [...head.filter(isOnPage), ...head.filter((names) => !isOnPage(names)), shown, ...elements]
  const best = ranked.find((names) => names.length > 0) ?? signingOrganisations(page, credits, publishers)
  return { chosen: withPlaces(best, shown), all: ranked.flat() }
}

function credited(credits: readonly StatedCredit[], isPerson: (name: string) => boolean): Byline[] {
  const names = new Map<string, Byline>()
  for (const credit of credits) {
    const confidence = credit.source === ELEMENT ? CONFIDENCE.element : CONFIDENCE.head
    for (const name of personsIn(credit).filter(isPerson)) {
      if (!names.has(nameKey(name))) names.set(nameKey(name), { name, confidence, rule: 'metadata' })
    }
  }
  return [...names.values()]
}

/** The persons of one credit of the head: "ILSE VARGA", "By A and B", "A, Staff Writer", "A / Outlet"; one word may be a pen name. */
function personsIn({ name: credit, isOrganization, source }: StatedCredit): string[] {
  const text = credit
    .replace(LEAD, '')
    .replace(/\s?\([^()]{0,80}\)/g, '')
    .trim()
  const names = namesAt(text, 0, true, true).names.map(({ name }) => name)
  const areKnown = names.every((name) => isGivenName(name.split(' ')[0] ?? ''))
  if (isOrganization || source === ELEMENT) return areKnown ? names : []
  if (names.length > 0) return names
  return isPenName(text) ? [readableName(text)] : []
}

/** Up to three words with small letters, or a name in a script without them. */
function isPenName(text: string): boolean {
  const isWord =
    /^[\p{L}\p{N}_.'’-]{3,30}(?: [\p{L}\p{N}_.'’-]{1,30}){0,2}$/u.test(text) && /\p{Ll}/u.test(text)
  const isOtherScript = /^[\p{Lo}\p{M} ·・]{2,20}$/u.test(text)
  return (isWord || isOtherScript) && !NOBODY.test(text) && !isInstitutional(text)
}

function isShown(text: string, name: string): boolean {
  return text.includes(name) || text.includes(name.toUpperCase())
}

/** Names of the head with the place where the page shows the same name, if it does. */
function withPlaces(chosen: readonly Byline[], shown: readonly Byline[]): Byline[] {
  return chosen.map((byline) => {
    const same =
      byline.start === undefined
        ? shown.find(({ name }) => nameKey(name) === nameKey(byline.name))
        : undefined
    return same?.start !== undefined && same.end !== undefined
      ? { ...byline, start: same.start, end: same.end }
      : byline
  })
}

/** Two printings of one person: the same words, initials and middle names aside. */
export function samePerson(a: string, b: string): boolean {
  const words = (name: string) =>
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const [own, other] = [words(a), words(b)]
  if (own.join('') === other.join('')) return true
  const sameLast = own.at(-1) === other.at(-1)
  const [first = '', second = ''] = [own[0], other[0]]
  return sameLast && (first === second || first.startsWith(second) || second.startsWith(first))
}
