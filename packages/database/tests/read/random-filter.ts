import { type ArticleFilter, compact, publisherKey } from '@parallax/domain'
import fc from 'fast-check'
import { AGENCIES, corpusIds, ENTITY_IDS, OUTLETS, TOPIC_IDS, WORDS } from './corpus.ts'

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 })

const setOf = (ids: string[]) =>
  fc
    .record({
      all: maybe(fc.subarray(ids, { maxLength: 2 })),
      any: maybe(fc.subarray(ids, { maxLength: 3 })),
      none: maybe(fc.subarray(ids, { maxLength: 2 })),
    })
    .map(compact)

/** A story is named by any of its articles. */
const ARTICLES = corpusIds(40)

const day = fc
  .integer({ min: 0, max: 120 })
  .map((n) => new Date(Date.UTC(2020, 2, 20 + n)).toISOString().slice(0, 10))

/** Filters over the corpus, empty and contradictory ones too. */
export const filters: fc.Arbitrary<ArticleFilter> = fc
  .record({
    outlets: maybe(fc.subarray(OUTLETS.map(publisherKey), { minLength: 1 })),
    exceptOutlets: maybe(fc.subarray(OUTLETS.map(publisherKey), { minLength: 1, maxLength: 2 })),
    agencies: maybe(fc.subarray(AGENCIES.map(publisherKey), { minLength: 1 })),
    stories: maybe(fc.subarray(ARTICLES, { minLength: 1, maxLength: 5 })),
    copiesOf: maybe(fc.subarray(ARTICLES, { minLength: 3 })),
    sharingWith: maybe(fc.subarray(ARTICLES, { minLength: 3 })),
    entities: maybe(setOf(ENTITY_IDS)),
    topics: maybe(setOf(TOPIC_IDS)),
    phrases: maybe(setOf(WORDS)),
    words: maybe(
      fc.constantFrom([`narration=${WORDS[0]}`], [`quoted=${WORDS[1]}`], ['narration=the', 'narration=of']),
    ),
    noNarrower: maybe(fc.constantFrom(['medtop:11000000'], ['medtop:20000638'])),
    furnitureEntities: maybe(fc.subarray(ENTITY_IDS, { minLength: 1, maxLength: 2 })),
    furnitureTopics: maybe(fc.subarray(TOPIC_IDS, { minLength: 1, maxLength: 1 })),
    quoting: maybe(
      fc.constantFrom(
        [{}],
        [{ speakerKnown: false }],
        [{ speakers: ENTITY_IDS.slice(0, 2) }, { kinds: ['direct' as const] }],
      ),
    ),
    toned: maybe(
      fc.constantFrom(
        [{ entity: ENTITY_IDS[0] ?? '' }],
        [{ entity: ENTITY_IDS[1] ?? '', voice: 'narration' as const, direction: 'negative' as const }],
        [{ entity: ENTITY_IDS[0] ?? '', telling: true as const }],
      ),
    ),
    period: maybe(fc.record({ from: maybe(day), to: maybe(day) }).map(compact)),
    text: maybe(fc.constantFrom(...WORDS, `"${WORDS[0]}`, `${WORDS[1]} or ${WORDS[2]}`, `-${WORDS[3]}`)),
    languages: maybe(fc.subarray(['en', 'sv'], { minLength: 1 })),
    dated: maybe(fc.boolean()),
    outletKnown: maybe(fc.boolean()),
    agencyKnown: maybe(fc.boolean()),
    analysed: maybe(fc.boolean()),
    paywalled: maybe(fc.boolean()),
    copiesOnce: maybe(fc.boolean()),
    originalOnly: maybe(fc.boolean()),
  })
  .map((filter) => compact(filter) as ArticleFilter)
