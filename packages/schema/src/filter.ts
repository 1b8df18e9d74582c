import {
  ArticleFilter,
  compact,
  type EvidenceSubject,
  QuotationFilter,
  type SetFilter,
  ToneChoice,
} from '@parallax/domain'
import { badInput } from './failures.ts'
import { encodeId, localId, type NodeType } from './ids.ts'
import type {
  ArticleFilterInput,
  QuotationFilterInput,
  SubjectInput,
  ToneChoiceInput,
} from './types/filter.ts'

type Given = typeof ArticleFilterInput.$inferInput
type GivenQuotations = typeof QuotationFilterInput.$inferInput
type GivenSet = NonNullable<Given['entities']>

/**
 * The domain's filter from the API's: local ids instead of global ones, and no nulls.
 * @throws GraphQLError BAD_INPUT for ids of another type, or for more than a filter may hold
 */
export function toFilter(given: Given | null | undefined): ArticleFilter {
  if (!given) return {}
  const filter = ArticleFilter.safeParse(
    compact({
      outlets: ids('Outlet', given.outlets),
      exceptOutlets: ids('Outlet', given.exceptOutlets),
      agencies: ids('Agency', given.agencies),
      stories: ids('Story', given.stories),
      copiesOf: ids('Article', given.copiesOf),
      sharingWith: ids('Article', given.sharingWith),
      entities: set('Entity', given.entities),
      topics: set('Topic', given.topics),
      phrases: given.phrases ? keys(given.phrases) : undefined,
      words: given.words ?? undefined,
      noNarrower: ids('Topic', given.noNarrower),
      ownTopics: set('OwnTopic', given.ownTopics),
      wordings: ids('Entity', given.wordings),
      readAs: ids('Entity', given.readAs),
      furnitureEntities: ids('Entity', given.furnitureEntities),
      furnitureTopics: ids('Topic', given.furnitureTopics),
      quoting: given.quoting?.map(localQuotations),
      toned: given.toned?.map(localTone),
      period: given.period
        ? compact({ from: given.period.from ?? undefined, to: given.period.to ?? undefined })
        : undefined,
      text: given.text ?? undefined,
      languages: given.languages ?? undefined,
      dated: given.dated ?? undefined,
      outletKnown: given.outletKnown ?? undefined,
      agencyKnown: given.agencyKnown ?? undefined,
      analysed: given.analysed ?? undefined,
      paywalled: given.paywalled ?? undefined,
      copiesOnce: given.copiesOnce ?? undefined,
      originalOnly: given.originalOnly ?? undefined,
    }),
  )
  if (filter.success) return filter.data
  const [issue] = filter.error.issues
  throw badInput(`filter.${issue?.path.join('.')}: ${issue?.message}`)
}

/**
 * A choice of quotations from the API's: local ids, and no nulls.
 * @throws GraphQLError BAD_INPUT as {@link toFilter}
 */
export function toQuotations(given: GivenQuotations | null | undefined): QuotationFilter {
  const choice = QuotationFilter.safeParse(localQuotations(given ?? {}))
  if (choice.success) return choice.data
  const [issue] = choice.error.issues
  throw badInput(`quotations.${issue?.path.join('.')}: ${issue?.message}`)
}

const localQuotations = (given: GivenQuotations) =>
  compact({
    speakers: ids('Entity', given.speakers),
    speakerKnown: given.speakerKnown ?? undefined,
    kinds: given.kinds ?? undefined,
    cueClasses: given.cueClasses ?? undefined,
    cued: given.cued ?? undefined,
    cue: given.cue ?? undefined,
    words: given.words ?? undefined,
    naming: ids('Entity', given.naming),
    minWords: given.minWords ?? undefined,
  })

const localTone = ({ entity, voice, direction, telling }: typeof ToneChoiceInput.$inferInput) =>
  compact({
    entity: localId('Entity', entity),
    voice: voice ?? undefined,
    direction: direction ?? undefined,
    telling: telling || undefined,
  })

/** The API's form of a choice of quotations. */
export const fromQuotations = (choice: QuotationFilter) => ({
  ...choice,
  speakers: choice.speakers?.map((id) => encodeId('Entity', id)),
  naming: choice.naming?.map((id) => encodeId('Entity', id)),
})
export type QuotationFilterEcho = ReturnType<typeof fromQuotations>

/** The API's form of a filter: what `slice` shows, ready to be sent back as `filter`. */
export function fromFilter(filter: ArticleFilter) {
  const global = (type: NodeType, local: string[] | undefined) => local?.map((id) => encodeId(type, id))
  const globalSet = (type: NodeType, local: SetFilter | undefined) =>
    local && { all: global(type, local.all), any: global(type, local.any), none: global(type, local.none) }
  return {
    ...filter,
    outlets: global('Outlet', filter.outlets),
    exceptOutlets: global('Outlet', filter.exceptOutlets),
    agencies: global('Agency', filter.agencies),
    stories: global('Story', filter.stories),
    copiesOf: global('Article', filter.copiesOf),
    sharingWith: global('Article', filter.sharingWith),
    entities: globalSet('Entity', filter.entities),
    topics: globalSet('Topic', filter.topics),
    noNarrower: global('Topic', filter.noNarrower),
    ownTopics: globalSet('OwnTopic', filter.ownTopics),
    wordings: global('Entity', filter.wordings),
    readAs: global('Entity', filter.readAs),
    furnitureEntities: global('Entity', filter.furnitureEntities),
    furnitureTopics: global('Topic', filter.furnitureTopics),
    quoting: filter.quoting?.map(fromQuotations),
    toned: filter.toned?.map((tone) => ({ ...tone, entity: encodeId('Entity', tone.entity) })),
  }
}
export type FilterEcho = ReturnType<typeof fromFilter>

/** Whose ids the kinds of subjects have, where it is no entity's. */
const SUBJECT_TYPES: Partial<Record<EvidenceSubject['kind'], NodeType>> = {
  topic: 'Topic',
  'furniture-topic': 'Topic',
  'own-topic': 'OwnTopic',
}

/** @throws GraphQLError BAD_INPUT where the kind asks for something else than is given */
export function toSubject({
  kind,
  id: given,
  other,
  quotations,
  tone,
}: typeof SubjectInput.$inferInput): EvidenceSubject {
  if (kind === 'quotations') return { kind, quotations: toQuotations(quotations) }
  if (kind === 'tone') {
    if (!tone) throw badInput('A TONE has a `tone`.')
    return { kind, tone: ToneChoice.parse(localTone(tone)) }
  }
  if (given == null) throw badInput('A subject of this kind has an `id`.')
  if (kind === 'phrase' || kind === 'word') return { kind, id: given }
  const id = localId(SUBJECT_TYPES[kind] ?? 'Entity', given)
  if (kind === 'pair') {
    if (other == null) throw badInput('A pair has an `other` beside its `id`.')
    return { kind, id, other: localId('Entity', other) }
  }
  return { kind, id }
}

/** Local ids of one type, or undefined where none is given. */
export function ids(type: NodeType, given: readonly string[] | null | undefined): string[] | undefined {
  return given?.map((id) => localId(type, id))
}

/** Keys of phrases are no ids of another type, whatever they look like. */
function keys({ all, any, none }: NonNullable<Given['phrases']>) {
  return compact({ all: all ?? undefined, any: any ?? undefined, none: none ?? undefined })
}

function set(type: NodeType, given: GivenSet | null | undefined) {
  return given
    ? compact({ all: ids(type, given.all), any: ids(type, given.any), none: ids(type, given.none) })
    : undefined
}
