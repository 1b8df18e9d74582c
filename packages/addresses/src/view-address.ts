import {
  CUE_CLASSES,
  type EvidenceSubject,
  MOST_COMPARED,
  PAIR_WEIGHTS,
  QUOTATION_KINDS,
  QUOTED_MEASURES,
  TIME_UNITS,
  TONE_VOICES,
  WORDINGS,
} from '@parallax/domain'
import { createParser, parseAsNumberLiteral, parseAsStringLiteral } from 'nuqs/server'
import { chartForms, cursor, idList, idSet, least, literals, oneId, words, yesNo } from './address-parsers.ts'
import { type GivenNumber, parseGiven, printGiven } from './given-number-address.ts'
import { type Opened, parseOpened, printOpened } from './opened-address.ts'
import { parseSubject, printSubject } from './subject-address.ts'
import { parseThings, printThings, type ThingList } from './things-address.ts'
import { parseCell, printCell, type ToldCell } from './told-cell-address.ts'

export const NETWORK_NODES = [20, 40, 80] as const
export const NETWORK_SUPPORT = [1, 2, 3, 5, 10] as const
/** Stories: of so many articles, told by so many outlets at least. */
export const STORY_SIZES = [1, 2, 5, 10] as const
export const STORY_OUTLETS = [2, 3, 5] as const
const STORY_ORDERS = ['articles', 'outlets', 'newest'] as const
const ENTITY_TABS = ['person', 'organization', 'place', 'group', 'event', 'other'] as const
const ARTICLE_ORDERS = ['newest', 'oldest', 'received'] as const

/** How many rows of a long table are shown. */
const TOLD_ROWS = [20, 50, 100, 200] as const
/** The next larger number of rows; null at the most. */
export const nextRows = (shown: number) => TOLD_ROWS.find((rows) => rows > shown) ?? null

/** What of a story stands in the matrix of its outlets. */
export const FACTS = ['disagreements', 'names', 'numbers', 'dates', 'quotations', 'statements'] as const

/** In which respect outlets are compared. */
export const ASPECTS = ['attention', 'phrases', 'words', 'quoted', 'tone', 'stories', 'time'] as const

/** What a page shows of the answer: which tab, which page of a list, which drawer. */
export const viewParsers = {
  /** The first of two articles side by side. */
  a: oneId('Article'),
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
  /** The second of two articles side by side. */
  b: oneId('Article'),
  /** What of a story's matrix is open. */
  cell: createParser<ToldCell>({
    parse: parseCell,
    serialize: printCell,
    eq: (a, b) => printCell(a) === printCell(b),
  }),
  compare: idList('Outlet', MOST_COMPARED),
  /** Quotations: with a cue of one of these classes. */
  cue: literals(CUE_CLASSES),
  /** Quotations: with, or without a reporting word. */
  cued: yesNo,
  /** A web domain to begin an entry with. */
  domain: words(253),
  /** Of a story's matrix; absent: what its outlets disagree about, or names where they do not. */
  facts: parseAsStringLiteral(FACTS),
  find: words(200),
  /** How charts are drawn that can be drawn in more than one way. */
  form: chartForms,
  furniture: parseAsStringLiteral(['show', 'dim', 'hide'] as const).withDefault('dim'),
  /** Which number that ties an article to its story is open. */
  given: createParser<GivenNumber>({
    parse: parseGiven,
    serialize: printGiven,
    eq: (a, b) => printGiven(a) === printGiven(b),
  }),
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
  /** How many rows of a story's matrix, and how many of its utterances, are shown. */
  rows: parseAsNumberLiteral(TOLD_ROWS).withDefault(20),
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
  /** Which list behind a number of a comparison is open. */
  things: createParser<ThingList>({
    parse: parseThings,
    serialize: printThings,
    eq: (a, b) => printThings(a) === printThings(b),
  }),
  /** Stories: told by so many outlets at least. */
  told: parseAsNumberLiteral(STORY_OUTLETS),
  tone: parseAsStringLiteral(['negative', 'neutral', 'positive', 'none'] as const),
  type: parseAsStringLiteral(ENTITY_TABS),
  /** Quotations: with just this reporting word. */
  verb: words(100),
  utterances: parseAsNumberLiteral(TOLD_ROWS).withDefault(20),
  unit: parseAsStringLiteral(TIME_UNITS).withDefault('week'),
  /** Words for and against: whose; absent: both the outlet’s own and quoted ones. */
  voice: parseAsStringLiteral(TONE_VOICES),
  /** How an article carries an utterance; absent: however. */
  wording: parseAsStringLiteral(WORDINGS),
  /** What makes a line of a network thick. */
  weight: parseAsStringLiteral(PAIR_WEIGHTS).withDefault('articles'),
}
export type View = {
  [K in keyof typeof viewParsers]: ReturnType<(typeof viewParsers)[K]['parseServerSide']>
}
