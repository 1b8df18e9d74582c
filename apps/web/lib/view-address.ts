import {
  CUE_CLASSES,
  type EvidenceSubject,
  MOST_COMPARED,
  PAIR_WEIGHTS,
  QUOTATION_KINDS,
  QUOTED_MEASURES,
  TIME_UNITS,
  TONE_VOICES,
} from '@parallax/domain'
import { createParser, parseAsNumberLiteral, parseAsStringLiteral } from 'nuqs/server'
import { cursor, idList, idSet, least, literals, words, yesNo } from './address-parsers.ts'
import { type Opened, parseOpened, printOpened } from './opened-address.ts'
import { parseSubject, printSubject } from './subject-address.ts'

export const NETWORK_NODES = [20, 40, 80] as const
export const NETWORK_SUPPORT = [1, 2, 3, 5, 10] as const
/** Stories: of so many articles, told by so many outlets at least. */
export const STORY_SIZES = [1, 2, 5, 10] as const
export const STORY_OUTLETS = [2, 3, 5] as const
const STORY_ORDERS = ['articles', 'outlets', 'newest'] as const
const ENTITY_TABS = ['person', 'organization', 'place', 'group', 'event', 'other'] as const
const ARTICLE_ORDERS = ['newest', 'oldest', 'received'] as const

/** In which respect outlets are compared. */
export const ASPECTS = ['attention', 'phrases', 'words', 'quoted', 'tone', 'time'] as const

/** What a page shows of the answer: which tab, which page of a list, which drawer. */
export const viewParsers = {
  /** The cursor that a list continues after. */
  after: cursor,
  aspect: parseAsStringLiteral(ASPECTS).withDefault('attention'),
  /** A passage of an article, as its offsets: where the reader came to look. */
  at: createParser<{ start: number; end: number }>({
    parse: (value) => {
      const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(value) ?? []
      return start && end && Number(start) < Number(end) ? { start: Number(start), end: Number(end) } : null
    },
    serialize: ({ start, end }) => `${start}-${end}`,
    eq: (a, b) => a.start === b.start && a.end === b.end,
  }),
  compare: idList('Outlet', MOST_COMPARED),
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
  /** By what stories are ordered. */
  rank: parseAsStringLiteral(STORY_ORDERS).withDefault('articles'),
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
  /** Stories: of so many articles at least. */
  size: parseAsNumberLiteral(STORY_SIZES).withDefault(2),
  /** In which order, and with which tone, the articles that name an entity are listed. */
  sort: parseAsStringLiteral(['salience', 'mentions', 'newest'] as const).withDefault('salience'),
  /** Articles that must name both of a pair. */
  support: parseAsNumberLiteral(NETWORK_SUPPORT).withDefault(2),
  /** Stories: told by so many outlets at least. */
  told: parseAsNumberLiteral(STORY_OUTLETS),
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
