import { z } from 'zod'
import { QuotationFilter } from './quotation-filter.ts'
import { ToneChoice } from './tone-choice.ts'

const Ids = z.array(z.string().min(1)).max(50)
const Day = z.iso.date()

/** Which of a set an article must have: every one of `all`, at least one of `any`, nothing of `none`. */
export const SetFilter = z.object({ all: Ids.optional(), any: Ids.optional(), none: Ids.optional() })
export type SetFilter = z.infer<typeof SetFilter>

/** Days, both ends included. An article without a date is in no period. */
export const Period = z.object({ from: Day.optional(), to: Day.optional() })
export type Period = z.infer<typeof Period>

/**
 * Which articles are meant. One shape for every list, every sum and every address of a page, so that
 * any bar of a chart can be opened as the list of articles that stand behind it.
 */
export const ArticleFilter = z.object({
  outlets: Ids.optional(),
  /** Articles of none of these; those whose outlet is not known are among them. */
  exceptOutlets: Ids.optional(),
  agencies: Ids.optional(),
  /** Articles of any of these stories, each named by any of its articles. */
  stories: Ids.optional(),
  /** Articles that are copies of any of these. */
  copiesOf: Ids.optional(),
  /** Articles in which enough of the own words of any of these stands. */
  sharingWith: Ids.optional(),
  entities: SetFilter.optional(),
  /** Media Topics of any level; about a narrower topic is about each of the broader ones. */
  topics: SetFilter.optional(),
  /** Articles of which these are keyphrases: their keys, as `phraseKey` makes them. */
  phrases: SetFilter.optional(),
  /** Articles that have every one of these words in one voice: ids made by `wordId`. */
  words: Ids.optional(),
  /** Articles about each of these topics, and about nothing narrower of it. */
  noNarrower: Ids.optional(),
  /** Topics that users defined: articles that their queries find. */
  ownTopics: SetFilter.optional(),
  /** Articles that name an entity in just these words, every one: ids made by `wordingId`. */
  wordings: Ids.optional(),
  /** Articles that were read to name somebody under a key which led to an entity, every one: ids made by `readAsId`. */
  readAs: Ids.optional(),
  /** Articles whose page furniture names every one of these, whether or not their body does. */
  furnitureEntities: Ids.optional(),
  /** Articles whose page furniture is about every one of these topics. */
  furnitureTopics: Ids.optional(),
  /** Articles that hold at least one quotation of each of these choices. */
  quoting: z.array(QuotationFilter).max(10).optional(),
  /** Articles that hold at least one mention of each of these tones. */
  toned: z.array(ToneChoice).max(10).optional(),
  period: Period.optional(),
  /** Words in websearch syntax: `oil "price war" -Texas`. */
  text: z.string().max(500).optional(),
  languages: Ids.optional(),
  /** True: only articles with a date; false: only those without. */
  dated: z.boolean().optional(),
  /** True: only articles whose outlet is known; false: only those whose outlet the text does not give. */
  outletKnown: z.boolean().optional(),
  /** True: only wire copy (an agency is credited, other than the outlet itself); false: only what is none. */
  agencyKnown: z.boolean().optional(),
  /** True: only articles that were analysed; false: only those kept without, e.g. in another language than English. */
  analysed: z.boolean().optional(),
  /** True: only pages that show just the beginning of their article; false: only those that show no sign of it. */
  paywalled: z.boolean().optional(),
  /**
   * True: copies are counted once, as their earliest known original, whether or not the rest of the filter selects that one;
   * so numbers add up and each opens. False: only copies of another article.
   */
  copiesOnce: z.boolean().optional(),
  /**
   * True: only original reporting: no copy of what another outlet has, and no agency credited but the outlet itself. False:
   * only the rest.
   */
  originalOnly: z.boolean().optional(),
})
export type ArticleFilter = z.infer<typeof ArticleFilter>

/**
 * What a number counts in its articles, and so what its evidence shows: an entity's mentions, those of them in one wording
 * or under one key; the sentences that name one of two entities in the articles that name both; a topic's passages; the
 * sentences with the words that a topic of a user's own asks for; a
 * speaker's quotations; the quotations whose words name an entity; those of any other choice; a keyphrase's
 * places in the articles that it stands for; the sentences with a word in one voice; an entity's mentions whose
 * clause was read, by whose words they are and what they say of it; and what stands of an entity or a topic in page
 * furniture, which no other number counts.
 */
export const EvidenceSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('entity'), id: z.string() }),
  z.object({ kind: z.literal('pair'), id: z.string(), other: z.string() }),
  z.object({ kind: z.literal('topic'), id: z.string() }),
  z.object({ kind: z.literal('phrase'), id: z.string() }),
  z.object({ kind: z.literal('word'), id: z.string() }),
  z.object({ kind: z.literal('own-topic'), id: z.string() }),
  z.object({ kind: z.literal('speaker'), id: z.string() }),
  z.object({ kind: z.literal('wording'), id: z.string() }),
  z.object({ kind: z.literal('read-as'), id: z.string() }),
  z.object({ kind: z.literal('in-quotation'), id: z.string() }),
  z.object({ kind: z.literal('quotations'), quotations: QuotationFilter }),
  z.object({ kind: z.literal('tone'), tone: ToneChoice }),
  z.object({ kind: z.literal('furniture-entity'), id: z.string() }),
  z.object({ kind: z.literal('furniture-topic'), id: z.string() }),
])
export type EvidenceSubject = z.infer<typeof EvidenceSubject>

const union = (a: string[] | undefined, b: string[] | undefined) => {
  const both = [...new Set([...(a ?? []), ...(b ?? [])])]
  return both.length > 0 ? both : undefined
}
/** One more choice, unless it is there. Keys are compared in one order. */
function withChoice<Choice extends object>(given: Choice[] | undefined, choice: Choice): Choice[] {
  const words = ({ ...parts }: Choice) =>
    JSON.stringify(Object.entries(compact(parts)).sort(([a], [b]) => (a < b ? -1 : 1)))
  const known = given ?? []
  return known.some((other) => words(other) === words(choice)) ? known : [...known, choice]
}
const later = (a?: string, b?: string) => (a && b ? (a > b ? a : b) : (a ?? b))
const earlier = (a?: string, b?: string) => (a && b ? (a < b ? a : b) : (a ?? b))

/** Drops keys that are undefined, so that a filter compares and prints by what it says. */
export function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T
}

/** The articles of `filter` that also belong to one mark of a chart. */
export interface Slice {
  entity?: string
  topic?: string
  /** Key of a phrase. */
  phrase?: string
  /** Id of a word in one voice. */
  word?: string
  /** About this topic, and about nothing narrower of it. */
  noNarrower?: string
  ownTopic?: string
  wording?: string
  readAs?: string
  furnitureEntity?: string
  furnitureTopic?: string
  /** Articles that hold one of these quotations. */
  quotations?: QuotationFilter
  /** Articles that hold one of these mentions. */
  tone?: ToneChoice
  /** Yes or no to parts of a filter. */
  flags?: Pick<ArticleFilter, 'agencyKnown' | 'copiesOnce' | 'originalOnly'>
  /** null: articles whose outlet is not known. */
  outlet?: string | null
  story?: string
  copyOf?: string
  sharingWith?: string
  /** Articles of any other outlet, and of none that is known. */
  exceptOutlet?: string
  /** null: articles without a date. */
  period?: Period | null
}

/** The first day that a filter can name. */
const FIRST_DAY = '0001-01-01'

/** Narrows a filter to one mark of a chart; the result selects exactly the articles that the mark counts. */
export function narrow(filter: ArticleFilter, slice: Slice): ArticleFilter {
  const next: ArticleFilter = { ...filter }
  if (slice.entity !== undefined)
    next.entities = compact({
      ...filter.entities,
      all: union(filter.entities?.all, [slice.entity]),
    }) as SetFilter
  if (slice.topic !== undefined)
    next.topics = compact({ ...filter.topics, all: union(filter.topics?.all, [slice.topic]) }) as SetFilter
  if (slice.phrase !== undefined)
    next.phrases = compact({
      ...filter.phrases,
      all: union(filter.phrases?.all, [slice.phrase]),
    }) as SetFilter
  if (slice.word !== undefined) next.words = union(filter.words, [slice.word])
  if (slice.noNarrower !== undefined) next.noNarrower = union(filter.noNarrower, [slice.noNarrower])
  if (slice.ownTopic !== undefined)
    next.ownTopics = compact({
      ...filter.ownTopics,
      all: union(filter.ownTopics?.all, [slice.ownTopic]),
    }) as SetFilter
  if (slice.wording !== undefined) next.wordings = union(filter.wordings, [slice.wording])
  if (slice.readAs !== undefined) next.readAs = union(filter.readAs, [slice.readAs])
  if (slice.furnitureEntity !== undefined)
    next.furnitureEntities = union(filter.furnitureEntities, [slice.furnitureEntity])
  if (slice.furnitureTopic !== undefined)
    next.furnitureTopics = union(filter.furnitureTopics, [slice.furnitureTopic])
  if (slice.quotations !== undefined) next.quoting = withChoice(filter.quoting, slice.quotations)
  if (slice.tone !== undefined) next.toned = withChoice(filter.toned, slice.tone)
  if (slice.outlet === null) next.outletKnown = false
  else if (slice.outlet !== undefined) next.outlets = [slice.outlet]
  if (slice.story !== undefined) next.stories = [slice.story]
  if (slice.copyOf !== undefined) next.copiesOf = [slice.copyOf]
  if (slice.sharingWith !== undefined) next.sharingWith = [slice.sharingWith]
  if (slice.exceptOutlet !== undefined) next.exceptOutlets = union(filter.exceptOutlets, [slice.exceptOutlet])
  if (slice.period === null) {
    next.dated = false
    // Of dated articles none is without a date: a period, which holds no undated article, says so.
    if (filter.dated) next.period = { from: FIRST_DAY, ...filter.period }
  } else if (slice.period !== undefined)
    next.period = compact({
      from: later(filter.period?.from, slice.period.from),
      to: earlier(filter.period?.to, slice.period.to),
    }) as Period
  return compact(slice.flags ? withFlags(next, slice.flags) : next)
}

/** Where the filter asks the contrary, nothing is left: a period of what has no date. */
function withFlags(filter: ArticleFilter, flags: NonNullable<Slice['flags']>): ArticleFilter {
  const isContrary = Object.entries(flags).some(
    ([key, value]) => filter[key as keyof typeof flags] === !value,
  )
  return isContrary ? { ...filter, dated: false, period: { from: FIRST_DAY } } : { ...filter, ...flags }
}
