import type { Opens } from '@parallax/domain'
import { builder } from '../builder.ts'
import { type FilterEcho, fromFilter } from '../filter.ts'
import { pageCost } from '../limits.ts'
import { ArticleNode } from './article.ts'
import { ArticleConnection, ArticleEdge, articlesOf } from './article-list.ts'
import { EvidenceConnection, EvidenceEdge, EvidenceItemType, evidenceOf } from './evidence.ts'
import { ArticleOrderEnum } from './vocabulary.ts'

const SetFilterEcho = builder.objectRef<NonNullable<FilterEcho['entities']>>('SetFilterEcho').implement({
  description: 'Which of a set an article must have.',
  authScopes: { read: true },
  fields: (t) => ({
    all: t.idList({ nullable: true, description: 'Every one of these.', resolve: ({ all }) => all }),
    any: t.idList({ nullable: true, description: 'At least one of these.', resolve: ({ any }) => any }),
    none: t.idList({ nullable: true, description: 'Nothing of these.', resolve: ({ none }) => none }),
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

export const ArticleFilterEcho = builder.objectRef<FilterEcho>('ArticleFilterEcho').implement({
  description: 'An `ArticleFilter` as it can be sent back: parts that ask nothing are null.',
  authScopes: { read: true },
  fields: (t) => ({
    outlets: t.idList({
      nullable: true,
      description: 'Published by one of these.',
      resolve: ({ outlets }) => outlets,
    }),
    agencies: t.idList({
      nullable: true,
      description: 'Credited to one of these.',
      resolve: ({ agencies }) => agencies,
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
    wordings: t.idList({
      nullable: true,
      description: 'Mentions of an entity in just these words, every one.',
      resolve: ({ wordings }) => wordings,
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
  }),
})

/** What every sum has beside its numbers: the way to what stands behind them. */
export const OpensInterface = builder.interfaceRef<Opens>('Opens').implement({
  description: 'A number that opens: its articles, and what was counted in them, add up to it.',
  authScopes: { read: true },
  fields: (t) => ({
    articleList: t.connection(
      {
        type: ArticleNode,
        description: 'The articles that were counted; `totalCount` equals the number beside.',
        complexity: pageCost,
        args: {
          orderBy: t.arg({
            type: ArticleOrderEnum,
            description: 'What they are ordered by; NEWEST where absent.',
          }),
        },
        resolve: ({ slice }, args, context, info) => articlesOf(slice, args, context, info),
      },
      ArticleConnection,
      ArticleEdge,
    ),
    evidence: t.connection(
      {
        type: EvidenceItemType,
        description:
          'What was counted, sentence by sentence; `totalCount` equals the mentions beside. For a topic: the sentences ' +
          'that decided it. Where only articles are counted: the opening of each.',
        complexity: pageCost,
        resolve: ({ slice, subject }, page, context) => evidenceOf({ filter: slice, subject, page }, context),
      },
      EvidenceConnection,
      EvidenceEdge,
    ),
    slice: t.field({
      type: ArticleFilterEcho,
      description: 'The filter that selects exactly these articles.',
      resolve: ({ slice }) => fromFilter(slice),
    }),
  }),
})

export const PeriodType = builder
  .objectRef<{ from?: string | undefined; to?: string | undefined }>('Period')
  .implement({
    description: 'A stretch of days, both ends included.',
    authScopes: { read: true },
    fields: (t) => ({
      from: t.field({ type: 'Date', description: 'First day.', resolve: ({ from }) => from ?? '' }),
      to: t.field({ type: 'Date', description: 'Last day.', resolve: ({ to }) => to ?? '' }),
    }),
  })
