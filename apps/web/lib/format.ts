import { quotationWords, toneWords, wordWords } from '@parallax/charts/prepare'
import { type ArticleFilter, type Period, partsOfId } from '@parallax/domain'

const LOCALE = 'en'
const integer = new Intl.NumberFormat(LOCALE)
const percent = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 0 })
const finePercent = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 1 })
const list = new Intl.ListFormat(LOCALE, { type: 'conjunction' })
const plural = new Intl.PluralRules(LOCALE)

export const count = (value: number): string => integer.format(value)

/** A share of 0 to 1. Below 10 % one decimal is kept, so that 0.4 % is not read as nothing. */
export function share(value: number | null): string {
  if (value === null) return '–'
  return (value > 0 && value < 0.1 ? finePercent : percent).format(value)
}

export const ratio = (numerator: number, denominator: number): number | null =>
  denominator > 0 ? numerator / denominator : null

const IRREGULAR: Record<string, string> = {
  agency: 'agencies',
  entity: 'entities',
  person: 'people',
  copy: 'copies',
  story: 'stories',
}
const manyOf = (noun: string) => IRREGULAR[noun] ?? `${noun}s`

/** The noun in the form that the number asks for: article, articles. */
export const noun = (value: number, one: string, many = manyOf(one)): string =>
  plural.select(value) === 'one' ? one : many

/** "1 article", "1,204 articles", "no articles". */
export const counted = (value: number, one: string, many = manyOf(one)): string =>
  `${value === 0 ? 'no' : count(value)} ${noun(value, one, many)}`

export const and = (words: string[]): string => list.format(words)

const dayFormat = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
const minuteFormat = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'UTC',
})

/** A bare day, "8 May 2020". Days have no time zone: they are read and written as they stand. */
export const day = (value: string): string => ordered(dayFormat, new Date(`${value.slice(0, 10)}T00:00:00Z`))

/** A moment in UTC, named so: "8 May 2020, 14:26 UTC"; a bare day where the text gives no more. */
export function moment(value: string, precision?: string | null): string {
  if (precision === 'day' || value.length === 10) return day(value)
  return `${ordered(minuteFormat, new Date(value))} UTC`
}

function ordered(format: Intl.DateTimeFormat, date: Date): string {
  const parts = Object.fromEntries(format.formatToParts(date).map((part) => [part.type, part.value]))
  const text = `${parts.day} ${parts.month} ${parts.year}`
  return parts.hour ? `${text}, ${parts.hour}:${parts.minute}` : text
}

export function period({ from, to }: Period): string {
  if (from && to) return from === to ? day(from) : `${day(from)} – ${day(to)}`
  if (from) return `since ${day(from)}`
  return to ? `until ${day(to)}` : 'any day'
}

/** "calling Ama Okoro “Okoro”" */
function worded(id: string, nameOf: (id: string) => string): string {
  const { entity, rest } = partsOfId(id)
  return `calling ${nameOf(entity)} “${rest}”`
}

const PHRASE_WORDS = {
  all: 'with the phrases',
  any: 'with any phrase of',
  none: 'without the phrases',
} as const
const quoted = (keys: readonly string[]) => and(keys.map((key) => `“${key}”`))

/** One way to say what a filter asks for; ids are named by `nameOf`. */
export function filterInWords(filter: ArticleFilter, nameOf: (id: string) => string): string[] {
  const names = (ids: string[]) => and(ids.map(nameOf))
  const either = (ids: string[]) =>
    new Intl.ListFormat(LOCALE, { type: 'disjunction' }).format(ids.map(nameOf))
  const parts: string[] = []
  const { entities, topics, ownTopics, phrases } = filter
  if (entities?.all) parts.push(`mentioning ${names(entities.all)}`)
  if (entities?.any) parts.push(`mentioning ${either(entities.any)}`)
  if (entities?.none) parts.push(`not mentioning ${either(entities.none)}`)
  if (topics?.all) parts.push(`about ${names(topics.all)}`)
  if (topics?.any) parts.push(`about ${either(topics.any)}`)
  if (topics?.none) parts.push(`not about ${either(topics.none)}`)
  for (const [mode, keys] of Object.entries(phrases ?? {}))
    if (keys) parts.push(`${PHRASE_WORDS[mode as keyof typeof PHRASE_WORDS]} ${quoted(keys)}`)
  for (const id of filter.words ?? []) parts.push(`with the word ${wordWords(id)}`)
  for (const id of filter.noNarrower ?? []) parts.push(`about ${nameOf(id)} and no narrower topic of it`)
  if (ownTopics?.all) parts.push(`in your topic ${names(ownTopics.all)}`)
  if (ownTopics?.any) parts.push(`in your topic ${either(ownTopics.any)}`)
  if (ownTopics?.none) parts.push(`not in your topic ${either(ownTopics.none)}`)
  for (const id of [...(filter.wordings ?? []), ...(filter.readAs ?? [])]) parts.push(worded(id, nameOf))
  if (filter.furnitureEntities) parts.push(`with ${names(filter.furnitureEntities)} in their page furniture`)
  if (filter.furnitureTopics) parts.push(`with page furniture about ${names(filter.furnitureTopics)}`)
  for (const choice of filter.quoting ?? []) parts.push(`with ${quotationWords(choice, nameOf)}`)
  for (const tone of filter.toned ?? []) parts.push(`with ${toneWords(tone, nameOf)}`)
  if (filter.outlets) parts.push(`in ${either(filter.outlets)}`)
  if (filter.exceptOutlets) parts.push(`not in ${either(filter.exceptOutlets)}`)
  if (filter.outletKnown !== undefined)
    parts.push(filter.outletKnown ? 'from a known outlet' : 'from no known outlet')
  if (filter.stories) parts.push(`of the story ${either(filter.stories)}`)
  if (filter.copiesOf) parts.push(`copies of ${either(filter.copiesOf)}`)
  if (filter.sharingWith) parts.push(`sharing words with ${either(filter.sharingWith)}`)
  if (filter.agencies) parts.push(`credited to ${either(filter.agencies)}`)
  if (filter.agencyKnown !== undefined) parts.push(filter.agencyKnown ? 'wire copy' : 'not wire copy')
  if (filter.copiesOnce !== undefined)
    parts.push(filter.copiesOnce ? 'copies counted once' : 'copies of other articles')
  if (filter.originalOnly !== undefined)
    parts.push(filter.originalOnly ? 'original reporting only' : 'wire copy and copies only')
  if (filter.period) parts.push(period(filter.period))
  if (filter.dated !== undefined) parts.push(filter.dated ? 'with a date' : 'without a date')
  if (filter.languages) parts.push(`in ${and(filter.languages.map(languageName))}`)
  if (filter.analysed !== undefined) parts.push(filter.analysed ? 'analysed' : 'not analysed')
  if (filter.paywalled !== undefined)
    parts.push(filter.paywalled ? 'only the beginning of which is shown' : 'not behind a paywall')
  if (filter.text) parts.push(`with the words ${filter.text}`)
  return parts
}

/** Topics of the taxonomy are written in lower case; as a label of their own they begin with a capital. */
export const capital = (words: string): string => words.charAt(0).toLocaleUpperCase(LOCALE) + words.slice(1)

const languages = new Intl.DisplayNames(LOCALE, { type: 'language', fallback: 'code' })

/** The English name of a language by its BCP 47 code; the code itself where there is none. */
export function languageName(code: string): string {
  try {
    return languages.of(code) ?? code
  } catch {
    return code
  }
}

const TYPES: Record<string, [one: string, many: string]> = {
  PERSON: ['Person', 'People'],
  ORGANIZATION: ['Organization', 'Organizations'],
  PLACE: ['Place', 'Places'],
  GROUP: ['Group', 'Groups'],
  EVENT: ['Event', 'Events'],
  OTHER: ['Other', 'Other names'],
}
export const typeName = (type: string): string => TYPES[type]?.[0] ?? type
export const typesName = (type: string): string => TYPES[type]?.[1] ?? type

const ROLES: Record<string, string> = {
  HEADLINE: 'headline',
  BYLINE: 'byline',
  TIMESTAMP: 'time',
  DATELINE: 'dateline',
  CAPTION: 'caption',
  BODY: 'body',
  TEASER: 'another article',
  NAVIGATION: 'navigation',
  FORM: 'form',
  FOOTER: 'footer',
  ADVERT: 'advert',
  OTHER: 'other',
}
/** What a block of a page is, in words. */
export const roleName = (role: string): string => ROLES[role] ?? role.toLowerCase()
