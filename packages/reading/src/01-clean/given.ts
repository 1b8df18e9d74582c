import type { ArticleInput, InputWarning } from '@parallax/domain'
import { statedMoment } from './dates/stated-moment.ts'
import { statedAddress } from './html/stated-address.ts'

type Checked = 'url' | 'publishedAt' | 'retrievedAt' | 'language'

const CHECKS: Record<Checked, { isUsable: (value: string) => boolean; expected: string }> = {
  url: { isUsable: isWebAddress, expected: 'a web address such as https://example.com/article' },
  publishedAt: {
    isUsable: (value) => statedMoment(value, 'given', 1) !== null,
    expected: 'a day or a moment such as 2020-05-08 or 2020-05-08T14:26:00Z',
  },
  retrievedAt: { isUsable: isInstant, expected: 'a moment with its zone such as 2020-05-08T14:26:00Z' },
  language: { isUsable: isLanguage, expected: 'a language code such as en or pt-BR' },
}
const FIELDS = Object.keys(CHECKS) as Checked[]
const LONGEST_SHOWN = 60

/**
 * What was given beside an article, without the values that cannot be used, and a sentence about each of these. They are
 * no failure of the article: it is read as if they had not been given. A page whose address is not given has the one that it states.
 */
export function checkGiven(input: ArticleInput): { input: ArticleInput; warnings: InputWarning[] } {
  const usable: ArticleInput = { ...input }
  const warnings: InputWarning[] = []
  for (const field of FIELDS) {
    const value = input[field]
    if (value === undefined || CHECKS[field].isUsable(value)) continue
    delete usable[field]
    const shown = value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value
    warnings.push({
      field,
      message: `“${shown.toWellFormed()}” in "${field}" is not ${CHECKS[field].expected}, and was left out.`,
    })
  }
  const stated = usable.url === undefined && usable.html !== undefined ? statedAddress(usable.html) : null
  return { input: stated === null ? usable : { ...usable, url: stated }, warnings }
}

function isWebAddress(value: string): boolean {
  try {
    const { protocol, hostname } = new URL(value.trim())
    return (protocol === 'http:' || protocol === 'https:') && hostname !== ''
  } catch {
    return false
  }
}

/** ISO 8601 with a zone: without one a clock on the wall would depend on whose wall it is. */
const INSTANT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/i

function isInstant(value: string): boolean {
  const trimmed = value.trim()
  const day = trimmed.slice(0, 10)
  const midnight = Date.parse(`${day}T00:00:00Z`)
  if (!INSTANT.test(trimmed) || Number.isNaN(midnight)) return false
  // The calendar has no 30 February, though a parser may count on from the 28th.
  return (
    new Date(midnight).toISOString().startsWith(day) && !Number.isNaN(Date.parse(trimmed.replace(' ', 'T')))
  )
}

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}
