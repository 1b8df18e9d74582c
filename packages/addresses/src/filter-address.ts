import { type ArticleFilter, compact } from '@parallax/domain'
import { choiceSet, day, idSet, keySet, languages, wordingSet, words, yesNo } from './address-parsers.ts'
import { toneSet } from './tone-address.ts'

/** The filter that every page shares. */
export const filterParsers = {
  agencies: idSet('Agency'),
  analysed: yesNo,
  'copies.of': idSet('Article'),
  'copies.once': yesNo,
  dated: yesNo,
  entities: idSet('Entity'),
  'entities.any': idSet('Entity'),
  'entities.none': idSet('Entity'),
  from: day,
  'furniture.entities': idSet('Entity'),
  'furniture.topics': idSet('Topic'),
  lang: languages,
  'no.narrower': idSet('Topic'),
  original: yesNo,
  'outlet.known': yesNo,
  outlets: idSet('Outlet'),
  'outlets.none': idSet('Outlet'),
  own: idSet('OwnTopic'),
  'own.any': idSet('OwnTopic'),
  'own.none': idSet('OwnTopic'),
  paywall: yesNo,
  phrases: keySet,
  'phrases.any': keySet,
  'phrases.none': keySet,
  q: words(500),
  quoting: choiceSet,
  'sharing.with': idSet('Article'),
  stories: idSet('Story'),
  to: day,
  toned: toneSet,
  topics: idSet('Topic'),
  'topics.any': idSet('Topic'),
  'topics.none': idSet('Topic'),
  'read.as': wordingSet,
  wire: yesNo,
  words: keySet,
  wordings: wordingSet,
}

export type FilterParams = {
  [K in keyof typeof filterParsers]: ReturnType<(typeof filterParsers)[K]['parse']>
}

/** `null` for every key that the filter does not use, so that setting it also clears what was there. */
export function paramsOfFilter(filter: ArticleFilter): FilterParams {
  return {
    agencies: filter.agencies ?? null,
    analysed: filter.analysed ?? null,
    'copies.of': filter.copiesOf ?? null,
    'copies.once': filter.copiesOnce ?? null,
    dated: filter.dated ?? null,
    entities: filter.entities?.all ?? null,
    'entities.any': filter.entities?.any ?? null,
    'entities.none': filter.entities?.none ?? null,
    from: filter.period?.from ?? null,
    'furniture.entities': filter.furnitureEntities ?? null,
    'furniture.topics': filter.furnitureTopics ?? null,
    lang: filter.languages ?? null,
    'no.narrower': filter.noNarrower ?? null,
    original: filter.originalOnly ?? null,
    'outlet.known': filter.outletKnown ?? null,
    outlets: filter.outlets ?? null,
    'outlets.none': filter.exceptOutlets ?? null,
    'sharing.with': filter.sharingWith ?? null,
    stories: filter.stories ?? null,
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
    words: filter.words ?? null,
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
    exceptOutlets: list(params['outlets.none']),
    agencies: list(params.agencies),
    stories: list(params.stories),
    copiesOf: list(params['copies.of']),
    sharingWith: list(params['sharing.with']),
    entities: set('entities'),
    topics: set('topics'),
    phrases: set('phrases'),
    noNarrower: list(params['no.narrower']),
    ownTopics: set('own'),
    words: list(params.words),
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
    copiesOnce: params['copies.once'] ?? undefined,
    originalOnly: params.original ?? undefined,
  }) as ArticleFilter
}

/** How many separate choices a filter holds: what the reset button would undo. */
export const choicesIn = (filter: ArticleFilter): number =>
  Object.values(paramsOfFilter(filter)).reduce<number>(
    (sum, value) => sum + (value === null ? 0 : Array.isArray(value) ? value.length : 1),
    0,
  )
