import { Failure } from './failures.ts'
import { publisherKey } from './ids.ts'
import type { KnownOutlet } from './reading-options.ts'

/** An entry as somebody typed it. */
export interface GivenOutlet {
  domain?: string | null | undefined
  name?: string | null | undefined
  country?: string | null | undefined
}

const LONGEST_NAME = 200
/** Labels of a host name (RFC 1035), the last of them no number: `192.0.2.1` is no domain. */
const HOST = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,10}[a-z](?:[a-z\d-]{0,61}[a-z\d])$/

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/**
 * An entry of a table of outlets, tidied: an address becomes its domain, a country code its usual form.
 * @throws Failure BAD_INPUT with the field that is at fault
 */
export function checkKnownOutlet({ domain, name, country }: GivenOutlet): KnownOutlet {
  return { domain: domainFrom(domain ?? ''), name: nameFrom(name ?? ''), country: countryFrom(country ?? '') }
}

/** What two entries must not share: the domain, or the name where no domain is known. */
export function knownOutletId({ domain, name }: Pick<KnownOutlet, 'domain' | 'name'>): string {
  return domain ?? publisherKey(name)
}

/** The English name of a country; the code itself where there is none. */
export function countryName(code: string): string {
  return regionNames.of(code) ?? code
}

/** Every country by its code (ISO 3166-1 alpha-2), in the order of their English names. */
export function countries(): { code: string; name: string }[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((code) => (canonicalCountry(code) === code ? [{ code, name: countryName(code) }] : []))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

function domainFrom(given: string): string | null {
  const trimmed = given.trim()
  if (trimmed === '') return null
  const host = hostOf(/^[a-z][a-z\d+.-]{0,20}:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`)
  const domain = host?.replace(/^www\./, '') ?? ''
  if (HOST.test(domain)) return domain
  throw new Failure('BAD_INPUT', `“${trimmed.slice(0, 80)}” is no web domain such as example.com.`, 'domain')
}

function hostOf(address: string): string | null {
  try {
    const { hostname, username } = new URL(address)
    return username === '' ? hostname.toLowerCase() : null
  } catch {
    return null
  }
}

function nameFrom(given: string): string {
  const name = given.replace(/\s+/g, ' ').trim()
  if (name === '') throw new Failure('BAD_INPUT', 'The outlet has no name.', 'name')
  if (name.length > LONGEST_NAME)
    throw new Failure('BAD_INPUT', `The name has more than ${LONGEST_NAME} characters.`, 'name')
  if (/[\p{Cc}\p{Cs}]/u.test(name))
    throw new Failure('BAD_INPUT', 'The name holds control characters.', 'name')
  if (!/[\p{L}\p{N}]/u.test(name))
    throw new Failure('BAD_INPUT', 'The name has neither letter nor digit.', 'name')
  return name
}

function countryFrom(given: string): string | null {
  const trimmed = given.trim()
  if (trimmed === '') return null
  const country = canonicalCountry(trimmed.toUpperCase())
  if (country) return country
  throw new Failure(
    'BAD_INPUT',
    `“${trimmed.slice(0, 80)}” is no country code; two letters are expected, as in DE or US (ISO 3166-1).`,
    'country',
  )
}

/** Codes for testing, private use, unions and the unknown have names too, but are no countries. */
const NO_COUNTRY = /^(?:AA|EU|EZ|UN|Q[M-Z]|X[A-JL-Z]|ZZ)$/

/** The code that is in use for a country ("UK" is written GB), or null. */
function canonicalCountry(code: string): string | null {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRY.test(code)) return null
  const region = new Intl.Locale(`und-${code}`).region ?? code
  return regionNames.of(region) === undefined ? null : region
}
