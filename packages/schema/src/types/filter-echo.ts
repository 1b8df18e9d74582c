import { builder } from '../builder.ts'
import type { FilterEcho, QuotationFilterEcho } from '../filter.ts'
import { CueClassEnum, QuotationKindEnum, ToneDirectionEnum, ToneVoiceEnum } from './vocabulary.ts'

const SetFilterEcho = builder.objectRef<NonNullable<FilterEcho['entities']>>('SetFilterEcho').implement({
  description: 'Which of a set an article must have.',
  authScopes: { read: true },
  fields: (t) => ({
    all: t.idList({ nullable: true, description: 'Every one of these.', resolve: ({ all }) => all }),
    any: t.idList({ nullable: true, description: 'At least one of these.', resolve: ({ any }) => any }),
    none: t.idList({ nullable: true, description: 'Nothing of these.', resolve: ({ none }) => none }),
  }),
})

const PhraseSetEcho = builder.objectRef<NonNullable<FilterEcho['phrases']>>('PhraseSetEcho').implement({
  description: 'Which phrases an article must have, by their keys.',
  authScopes: { read: true },
  fields: (t) => ({
    all: t.stringList({ nullable: true, description: 'Every one of these.', resolve: ({ all }) => all }),
    any: t.stringList({ nullable: true, description: 'At least one of these.', resolve: ({ any }) => any }),
    none: t.stringList({ nullable: true, description: 'Nothing of these.', resolve: ({ none }) => none }),
  }),
})

const PeriodEcho = builder.objectRef<NonNullable<FilterEcho['period']>>('PeriodEcho').implement({
  description: 'Days of publication, both ends included.',
  authScopes: { read: true },
  fields: (t) => ({
    from: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day; open where null.',
      resolve: ({ from }) => from,
    }),
    to: t.field({
      type: 'Date',
      nullable: true,
      description: 'Last day; open where null.',
      resolve: ({ to }) => to,
    }),
  }),
})

const QuotationFilterEchoType = builder.objectRef<QuotationFilterEcho>('QuotationFilterEcho').implement({
  description: 'A `QuotationFilter` as it can be sent back: parts that ask nothing are null.',
  authScopes: { read: true },
  fields: (t) => ({
    speakers: t.idList({
      nullable: true,
      description: 'Spoken by one of these.',
      resolve: ({ speakers }) => speakers,
    }),
    speakerKnown: t.boolean({
      nullable: true,
      description: 'Only with, or only without a known speaker.',
      resolve: ({ speakerKnown }) => speakerKnown,
    }),
    kinds: t.field({
      type: [QuotationKindEnum],
      nullable: true,
      description: 'Reported in one of these ways.',
      resolve: ({ kinds }) => kinds,
    }),
    cueClasses: t.field({
      type: [CueClassEnum],
      nullable: true,
      description: 'With a cue of one of these classes.',
      resolve: ({ cueClasses }) => cueClasses,
    }),
    cued: t.boolean({
      nullable: true,
      description: 'Only with, or only without a reporting word.',
      resolve: ({ cued }) => cued,
    }),
    cue: t.string({ nullable: true, description: 'The reporting word.', resolve: ({ cue }) => cue }),
    words: t.string({
      nullable: true,
      description: 'Words in the reported words, in websearch syntax.',
      resolve: ({ words }) => words,
    }),
    naming: t.idList({
      nullable: true,
      description: 'The reported words name every one of these.',
      resolve: ({ naming }) => naming,
    }),
    minWords: t.int({
      nullable: true,
      description: 'At least this many words are reported.',
      resolve: ({ minWords }) => minWords,
    }),
  }),
})

const ToneChoiceEcho = builder
  .objectRef<NonNullable<FilterEcho['toned']>[number]>('ToneChoiceEcho')
  .implement({
    description: 'A `ToneChoice` as it can be sent back.',
    authScopes: { read: true },
    fields: (t) => ({
      entity: t.exposeID('entity', { description: 'Id of the entity.' }),
      voice: t.field({
        type: ToneVoiceEnum,
        nullable: true,
        description: 'In whose words; null: both.',
        resolve: ({ voice }) => voice,
      }),
      direction: t.field({
        type: ToneDirectionEnum,
        nullable: true,
        description: 'Which way they go; null: any.',
        resolve: ({ direction }) => direction,
      }),
      telling: t.boolean({
        nullable: true,
        description: 'True: only those that say something; null: any.',
        resolve: ({ telling }) => telling,
      }),
    }),
  })

export const ArticleFilterEcho = builder.objectRef<FilterEcho>('ArticleFilterEcho').implement({
  description: 'An `ArticleFilter` as it can be sent back: parts that ask nothing are null.',
  authScopes: { read: true },
  fields: (t) => ({
    outlets: t.idList({
      nullable: true,
      description: 'Published by one of these.',
      resolve: ({ outlets }) => outlets,
    }),
    exceptOutlets: t.idList({
      nullable: true,
      description: 'Published by none of these.',
      resolve: ({ exceptOutlets }) => exceptOutlets,
    }),
    agencies: t.idList({
      nullable: true,
      description: 'Credited to one of these.',
      resolve: ({ agencies }) => agencies,
    }),
    stories: t.idList({
      nullable: true,
      description: 'Of one of these stories.',
      resolve: ({ stories }) => stories,
    }),
    copiesOf: t.idList({
      nullable: true,
      description: 'Copies of one of these articles.',
      resolve: ({ copiesOf }) => copiesOf,
    }),
    sharingWith: t.idList({
      nullable: true,
      description: 'In which own words of one of these articles stand.',
      resolve: ({ sharingWith }) => sharingWith,
    }),
    entities: t.field({
      type: SetFilterEcho,
      nullable: true,
      description: 'Entities that are mentioned by name.',
      resolve: ({ entities }) => entities,
    }),
    topics: t.field({
      type: SetFilterEcho,
      nullable: true,
      description: 'Topics.',
      resolve: ({ topics }) => topics,
    }),
    phrases: t.field({
      type: PhraseSetEcho,
      nullable: true,
      description: 'Phrases that say what the article is about.',
      resolve: ({ phrases }) => phrases,
    }),
    noNarrower: t.idList({
      nullable: true,
      description: 'About each of these, and about nothing narrower of it.',
      resolve: ({ noNarrower }) => noNarrower,
    }),
    ownTopics: t.field({
      type: SetFilterEcho,
      nullable: true,
      description: 'Topics of your own.',
      resolve: ({ ownTopics }) => ownTopics,
    }),
    wordings: t.idList({
      nullable: true,
      description: 'Mentions of an entity in just these words, every one.',
      resolve: ({ wordings }) => wordings,
    }),
    words: t.stringList({
      nullable: true,
      description: 'Words in one voice, every one.',
      resolve: ({ words }) => words,
    }),
    readAs: t.idList({
      nullable: true,
      description: 'Mentions that their article alone was read to make under this key, every one.',
      resolve: ({ readAs }) => readAs,
    }),
    furnitureEntities: t.idList({
      nullable: true,
      description: 'Entities that page furniture names, every one of these.',
      resolve: ({ furnitureEntities }) => furnitureEntities,
    }),
    furnitureTopics: t.idList({
      nullable: true,
      description: 'Topics that page furniture is about, every one of these.',
      resolve: ({ furnitureTopics }) => furnitureTopics,
    }),
    quoting: t.field({
      type: [QuotationFilterEchoType],
      nullable: true,
      description: 'Choices of quotations of each of which it holds at least one.',
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ quoting }) => quoting,
    }),
    toned: t.field({
      type: [ToneChoiceEcho],
      nullable: true,
      description: 'Tones of each of which it holds at least one mention.',
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ toned }) => toned,
    }),
    period: t.field({
      type: PeriodEcho,
      nullable: true,
      description: 'When it was published.',
      resolve: ({ period }) => period,
    }),
    text: t.string({
      nullable: true,
      description: 'Words, in websearch syntax.',
      resolve: ({ text }) => text,
    }),
    languages: t.stringList({
      nullable: true,
      description: 'Languages, as BCP 47 codes.',
      resolve: ({ languages }) => languages,
    }),
    dated: t.boolean({
      nullable: true,
      description: 'Only with, or only without a date.',
      resolve: ({ dated }) => dated,
    }),
    outletKnown: t.boolean({
      nullable: true,
      description: 'Only with, or only without a known outlet.',
      resolve: ({ outletKnown }) => outletKnown,
    }),
    agencyKnown: t.boolean({
      nullable: true,
      description: 'Only with, or only without a credited agency.',
      resolve: ({ agencyKnown }) => agencyKnown,
    }),
    analysed: t.boolean({
      nullable: true,
      description: 'Only what was read, or only what was not.',
      resolve: ({ analysed }) => analysed,
    }),
    paywalled: t.boolean({
      nullable: true,
      description: 'Only beginnings behind a paywall, or only all others.',
      resolve: ({ paywalled }) => paywalled,
    }),
    copiesOnce: t.boolean({
      nullable: true,
      description: 'Without copies, or only copies.',
      resolve: ({ copiesOnce }) => copiesOnce,
    }),
    originalOnly: t.boolean({
      nullable: true,
      description: 'Only original reporting, or only the rest.',
      resolve: ({ originalOnly }) => originalOnly,
    }),
  }),
})
