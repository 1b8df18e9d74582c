import {
  type ArticleFilter,
  CUE_CLASSES,
  compact,
  type EvidenceSubject,
  PAIR_WEIGHTS,
  QUOTATION_KINDS,
  QUOTED_MEASURES,
  TIME_UNITS,
  TONE_VOICES,
} from '@parallax/domain'
import { createParser, createSerializer, parseAsNumberLiteral, parseAsStringLiteral } from 'nuqs/server'
import {
  choiceSet,
  cursor,
  day,
  idList,
  idSet,
  keySet,
  languages,
  least,
  literals,
  wordingSet,
  words,
  yesNo,
} from './address-parsers.ts'
import { parseSubject, printSubject } from './subject-address.ts'
import { toneSet } from './tone-address.ts'

/**
 * The one place that turns an address into state and state into an address. Defaults are left out, keys are
 * sorted, lists are written with commas and sets in alphabetical order, so that one question has one address.
 */

/** The filter that every page shares. */
export const filterParsers = {
  agencies: idSet('Agency'),
  analysed: yesNo,
  dated: yesNo,
  entities: idSet('Entity'),
  'entities.any': idSet('Entity'),
  'entities.none': idSet('Entity'),
  from: day,
  'furniture.entities': idSet('Entity'),
  'furniture.topics': idSet('Topic'),
  lang: languages,
  'no.narrower': idSet('Topic'),
  'outlet.known': yesNo,
  outlets: idSet('Outlet'),
  own: idSet('OwnTopic'),
  'own.any': idSet('OwnTopic'),
  'own.none': idSet('OwnTopic'),
  paywall: yesNo,
  phrases: keySet,
  'phrases.any': keySet,
  'phrases.none': keySet,
  q: words(500),
  quoting: choiceSet,
  to: day,
  toned: toneSet,
  topics: idSet('Topic'),
  'topics.any': idSet('Topic'),
  'topics.none': idSet('Topic'),
  'read.as': wordingSet,
  wire: yesNo,
  wordings: wordingSet,
}
type FilterParams = { [K in keyof typeof filterParsers]: ReturnType<(typeof filterParsers)[K]['parse']> }
const FILTER_KEYS = Object.keys(filterParsers) as (keyof FilterParams)[]

/** `null` for every key that the filter does not use, so that setting it also clears what was there. */
export function paramsOfFilter(filter: ArticleFilter): FilterParams {
  return {
    agencies: filter.agencies ?? null,
    analysed: filter.analysed ?? null,
    dated: filter.dated ?? null,
    entities: filter.entities?.all ?? null,
    'entities.any': filter.entities?.any ?? null,
    'entities.none': filter.entities?.none ?? null,
    from: filter.period?.from ?? null,
    'furniture.entities': filter.furnitureEntities ?? null,
    'furniture.topics': filter.furnitureTopics ?? null,
    lang: filter.languages ?? null,
    'no.narrower': filter.noNarrower ?? null,
    'outlet.known': filter.outletKnown ?? null,
    outlets: filter.outlets ?? null,
    own: filter.ownTopics?.all ?? null,
    'own.any': filter.ownTopics?.any ?? null,
    'own.none': filter.ownTopics?.none ?? null,
    paywall: filter.paywalled ?? null,
    phrases: filter.phrases?.all ?? null,
    'phrases.any': filter.phrases?.any ?? null,
    'phrases.none': filter.phrases?.none ?? null,
    q: filter.text ?? null,
    quoting: filter.quoting ?? null,
    to: filter.period?.to ?? null,
    toned: filter.toned ?? null,
    topics: filter.topics?.all ?? null,
    'topics.any': filter.topics?.any ?? null,
    'topics.none': filter.topics?.none ?? null,
    'read.as': filter.readAs ?? null,
    wire: filter.agencyKnown ?? null,
    wordings: filter.wordings ?? null,
  }
}

const filled = <T extends object>(value: T): T | undefined => {
  const rest = compact(value)
  return Object.keys(rest).length > 0 ? rest : undefined
}
const list = (value: string[] | null) => (value && value.length > 0 ? value : undefined)

export function filterOfParams(params: FilterParams): ArticleFilter {
  const set = (kind: 'entities' | 'own' | 'topics' | 'phrases') =>
    filled({
      all: list(params[kind]),
      any: list(params[`${kind}.any`]),
      none: list(params[`${kind}.none`]),
    })
  return compact({
    outlets: list(params.outlets),
    agencies: list(params.agencies),
    entities: set('entities'),
    topics: set('topics'),
    phrases: set('phrases'),
    noNarrower: list(params['no.narrower']),
    ownTopics: set('own'),
    wordings: list(params.wordings),
    readAs: list(params['read.as']),
    furnitureEntities: list(params['furniture.entities']),
    furnitureTopics: list(params['furniture.topics']),
    quoting: params.quoting?.length ? params.quoting : undefined,
    toned: params.toned?.length ? params.toned : undefined,
    period: filled({ from: params.from ?? undefined, to: params.to ?? undefined }),
    text: params.q ?? undefined,
    languages: list(params.lang),
    dated: params.dated ?? undefined,
    outletKnown: params['outlet.known'] ?? undefined,
    agencyKnown: params.wire ?? undefined,
    analysed: params.analysed ?? undefined,
    paywalled: params.paywall ?? undefined,
  }) as ArticleFilter
}

/** What a number opens onto: the articles of `slice`, and the sentences that show `subject` in them. */
export interface Opened {
  slice: ArticleFilter
  subject: EvidenceSubject | null
}

const escapePart = (value: string) =>
  value.replace(/[%;~]/g, (char) => encodeURIComponent(char).replace('~', '%7E'))

function printOpened(opened: Opened): string {
  const params = paramsOfFilter(opened.slice)
  const parts = FILTER_KEYS.flatMap((key) => {
    const value = params[key]
    return value === null ? [] : [`${key}~${escapePart(printOne(key, value))}`]
  })
  if (opened.subject) parts.push(`of~${escapePart(printSubject(opened.subject))}`)
  return parts.join(';') || 'all'
}

function parseOpened(value: string): Opened | null {
  const params = Object.fromEntries(FILTER_KEYS.map((key) => [key, null])) as FilterParams
  let subject: EvidenceSubject | null = null
  if (value === 'all') return { slice: {}, subject }
  for (const part of value.split(';')) {
    const [key = '', raw = ''] = part.split('~')
    const plain = safeDecode(raw)
    if (plain === null) return null
    if (key === 'of') {
      subject = parseSubject(plain)
      if (!subject) return null
    } else {
      const parser = Object.hasOwn(filterParsers, key) ? filterParsers[key as keyof FilterParams] : null
      const parsed = parser?.parse(plain) ?? null
      if (parsed === null) return null
      Object.assign(params, { [key]: parsed })
    }
  }
  return { slice: filterOfParams(params), subject }
}

function safeDecode(value: string): string | null {
  try {
    return decodeURIComponent(value)
  } catch {
    return null
  }
}

function printOne<K extends keyof FilterParams>(key: K, value: NonNullable<FilterParams[K]>): string {
  const parser = filterParsers[key] as { serialize(value: NonNullable<FilterParams[K]>): string }
  return parser.serialize(value)
}

/** How many outlets can stand side by side before their columns are too narrow to read. */
export const MAX_COMPARED = 6

export const NETWORK_NODES = [20, 40, 80] as const
export const NETWORK_SUPPORT = [1, 2, 3, 5, 10] as const
const ENTITY_TABS = ['person', 'organization', 'place', 'group', 'event', 'other'] as const
const ARTICLE_ORDERS = ['newest', 'oldest', 'received'] as const

/** What a page shows of the answer: which tab, which page of a list, which drawer. */
export const viewParsers = {
  /** The cursor that a list continues after. */
  after: cursor,
  /** A passage of an article, as its offsets: where the reader came to look. */
  at: createParser<{ start: number; end: number }>({
    parse: (value) => {
      const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(value) ?? []
      return start && end && Number(start) < Number(end) ? { start: Number(start), end: Number(end) } : null
    },
    serialize: ({ start, end }) => `${start}-${end}`,
    eq: (a, b) => a.start === b.start && a.end === b.end,
  }),
  compare: idList('Outlet', MAX_COMPARED),
  /** Quotations: with a cue of one of these classes. */
  cue: literals(CUE_CLASSES),
  /** Quotations: with, or without a reporting word. */
  cued: yesNo,
  /** A web domain to begin an entry with. */
  domain: words(253),
  find: words(200),
  furniture: parseAsStringLiteral(['show', 'dim', 'hide'] as const).withDefault('dim'),
  /** Quotations: reported so. */
  kind: literals(QUOTATION_KINDS),
  /** Quotations: of so many words at least. */
  least: least(100_000),
  /** By what speakers are ordered. */
  measure: parseAsStringLiteral(QUOTED_MEASURES).withDefault('quotations'),
  /** Quotations: whose words name every one of these. */
  naming: idSet('Entity'),
  /** How many names a network shows. */
  nodes: parseAsNumberLiteral(NETWORK_NODES).withDefault(40),
  open: createParser<Opened>({
    parse: parseOpened,
    serialize: printOpened,
    eq: (a, b) => printOpened(a) === printOpened(b),
  }),
  /** In which order quotations are listed. */
  by: parseAsStringLiteral(['newest', 'longest', 'surest'] as const).withDefault('newest'),
  order: parseAsStringLiteral(ARTICLE_ORDERS).withDefault('newest'),
  run: words(200),
  /** Quotations: words of what is said. */
  said: words(500),
  /** Quotations: of one of these speakers. */
  speaker: idSet('Entity'),
  'speaker.known': yesNo,
  subject: createParser<EvidenceSubject>({
    parse: parseSubject,
    serialize: printSubject,
    eq: (a, b) => printSubject(a) === printSubject(b),
  }),
  /** In which order, and with which tone, the articles that name an entity are listed. */
  sort: parseAsStringLiteral(['salience', 'mentions', 'newest'] as const).withDefault('salience'),
  /** Articles that must name both of a pair. */
  support: parseAsNumberLiteral(NETWORK_SUPPORT).withDefault(2),
  tone: parseAsStringLiteral(['negative', 'neutral', 'positive', 'none'] as const),
  type: parseAsStringLiteral(ENTITY_TABS),
  /** Quotations: with just this reporting word. */
  verb: words(100),
  unit: parseAsStringLiteral(TIME_UNITS).withDefault('week'),
  /** Words for and against: whose; absent: both the outlet’s own and quoted ones. */
  voice: parseAsStringLiteral(TONE_VOICES),
  /** What makes a line of a network thick. */
  weight: parseAsStringLiteral(PAIR_WEIGHTS).withDefault('articles'),
}
export type View = {
  [K in keyof typeof viewParsers]: ReturnType<(typeof viewParsers)[K]['parseServerSide']>
}

const allParsers = { ...filterParsers, ...viewParsers }

export interface Ignored {
  key: string
  value: string
  why: string
}
export interface UrlState {
  filter: ArticleFilter
  view: View
  ignored: Ignored[]
}

export type RawParams = Record<string, string | string[] | undefined>

/** Marks that other programs add to links; they are nobody's fault and mean nothing here. */
const FOREIGN = /^(utm_|_|fbclid|gclid|ref$)/

/** A value as it can be shown: without control characters, which no page can carry. */
const shown = (value: string) => value.replace(/\p{Cc}/gu, '')

/** Reads an address. What is unknown or cannot be read is left out and named, never an error. */
export function parseUrlState(raw: RawParams): UrlState {
  const ignored: Ignored[] = []
  const state: Record<string, unknown> = {}
  for (const [key, parser] of Object.entries(allParsers)) {
    const value = raw[key]
    const first = Array.isArray(value) ? value[0] : value
    const parsed = first === undefined ? null : parser.parse(first)
    if (first !== undefined && parsed === null)
      ignored.push({ key, value: shown(first), why: 'this value cannot be read' })
    else if (Array.isArray(value) && value.length > 1)
      ignored.push({
        key,
        value: shown(value.slice(1).join(', ')),
        why: 'given more than once; the first counts',
      })
    state[key] = parsed ?? ('defaultValue' in parser ? parser.defaultValue : null)
  }
  for (const [key, value] of Object.entries(raw))
    if (!Object.hasOwn(allParsers, key) && !FOREIGN.test(key))
      ignored.push({ key: shown(key), value: shown(String(value ?? '')), why: 'there is no such setting' })
  const params = state as FilterParams & View
  if (params.from && params.to && params.from > params.to) {
    ignored.push({ key: 'to', value: params.to, why: `it is before the first day, ${params.from}` })
    params.to = null
  }
  return { filter: filterOfParams(params), view: params, ignored }
}

export const sorted = (search: URLSearchParams) => {
  search.sort()
  return search
}
const serialize = createSerializer(allParsers, { processUrlSearchParams: sorted })

/** The canonical query string of a filter and a view, with its question mark; empty where nothing is chosen. */
export function printUrlState(filter: ArticleFilter, view: Partial<View> = {}): string {
  return serialize({ ...paramsOfFilter(filter), ...view })
}

export const href = (path: string, filter: ArticleFilter, view: Partial<View> = {}): string =>
  `${path}${printUrlState(filter, view)}`

/** How many separate choices a filter holds: what the reset button would undo. */
export const choicesIn = (filter: ArticleFilter): number =>
  Object.values(paramsOfFilter(filter)).reduce<number>(
    (sum, value) => sum + (value === null ? 0 : Array.isArray(value) ? value.length : 1),
    0,
  )
