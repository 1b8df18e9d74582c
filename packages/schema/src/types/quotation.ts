import type { QuotationListRequest } from '@parallax/database'
import type { GraphQLResolveInfo } from 'graphql'
import { builder } from '../builder.ts'
import { connection, pageOf } from '../connection.ts'
import type { Context } from '../context.ts'
import { toFilter } from '../filter.ts'
import { localId } from '../ids.ts'
import { pageCost } from '../limits.ts'
import { loadQuotations, NODES } from '../rows.ts'
import { EntityNode } from './entity.ts'
import { ArticleFilterInput } from './filter.ts'
import { CueClassEnum, QuotationKindEnum } from './vocabulary.ts'

const QuotationType = builder.prismaObject('Quotation', {
  description:
    "Words reported as somebody's: speaker, cue and content. Offsets are UTF-16 units of the article's text.",
  authScopes: { read: true },
  select: { articleId: true, position: true },
  fields: (t) => ({
    id: t.id({
      description: 'Unique among quotations; not a global id.',
      resolve: ({ articleId, position }) => `Quotation:${articleId}.${position}`,
    }),
    kind: t.expose('kind', { type: QuotationKindEnum, description: 'How the words are reported.' }),
    start: t.exposeInt('start', { description: 'Where the whole quotation begins.' }),
    end: t.exposeInt('end', { description: 'Where the whole quotation ends.' }),
    contentStart: t.exposeInt('contentStart', { description: 'Where the reported words begin.' }),
    contentEnd: t.exposeInt('contentEnd', { description: 'Where the reported words end.' }),
    content: t.exposeString('content', { description: 'The reported words.' }),
    cue: t.exposeString('cue', { nullable: true, description: 'The reporting word, e.g. "said".' }),
    cueClass: t.expose('cueClass', {
      type: CueClassEnum,
      nullable: true,
      description: 'What the cue lets shine through; null without a cue.',
    }),
    cueStart: t.exposeInt('cueStart', { nullable: true, description: 'Where the cue begins.' }),
    cueEnd: t.exposeInt('cueEnd', { nullable: true, description: 'Where the cue ends.' }),
    speaker: t.exposeString('speaker', {
      nullable: true,
      description: 'The speaker as the text names them.',
    }),
    speakerStart: t.exposeInt('speakerStart', { nullable: true, description: 'Where the speaker begins.' }),
    speakerEnd: t.exposeInt('speakerEnd', { nullable: true, description: 'Where the speaker ends.' }),
    speakerEntity: t.relation('speakerEntity', {
      nullable: true,
      description: 'Who speaks; null where it could not be told.',
    }),
    confidence: t.exposeFloat('confidence', {
      description: 'The share of such cases that are right, 0 to 1; measured or estimated, as the cards say.',
    }),
    rule: t.exposeString('rule', { description: 'The rule that found it.' }),
    article: t.relation('article', { description: 'Where it stands.' }),
  }),
})

const QuotationEdge = builder.edgeObject({
  type: QuotationType,
  name: 'QuotationEdge',
  nodeNullable: false,
  description: 'A quotation and its place in a list.',
})

const QuotationConnection = builder.connectionObject(
  { type: QuotationType, name: 'QuotationConnection', description: 'A page of quotations.' },
  QuotationEdge,
)

function quotationsOf({ page, ...wanted }: QuotationListRequest, context: Context, info: GraphQLResolveInfo) {
  return connection({
    page: () => context.loaders.quotations.load({ ...wanted, page: pageOf(page ?? {}) }),
    nodes: (keys) => loadQuotations(context, info, keys, NODES),
    total: () => context.loaders.quotationCount.load(wanted),
  })
}

builder.queryField('quotations', (t) =>
  t.connection(
    {
      type: QuotationType,
      description: 'Quotations in the articles of the filter, newest articles first.',
      complexity: pageCost,
      args: {
        filter: t.arg({ type: ArticleFilterInput, description: 'Which articles; all where absent.' }),
        speaker: t.arg.id({ description: 'Id of the entity that is quoted.' }),
        naming: t.arg.id({ description: 'Id of an entity that the reported words name.' }),
        kind: t.arg({ type: QuotationKindEnum, description: 'Only words reported in this way.' }),
        cueClass: t.arg({ type: CueClassEnum, description: 'Only with a cue of this class.' }),
      },
      resolve: (_root, { filter, speaker, naming, kind, cueClass, ...page }, context, info) =>
        quotationsOf(
          {
            filter: toFilter(filter),
            speaker: speaker == null ? undefined : localId('Entity', speaker),
            naming: naming == null ? undefined : localId('Entity', naming),
            kind: kind ?? undefined,
            cueClass: cueClass ?? undefined,
            page,
          },
          context,
          info,
        ),
    },
    QuotationConnection,
    QuotationEdge,
  ),
)

builder.prismaObjectField(EntityNode, 'quotations', (t) =>
  t.connection(
    {
      type: QuotationType,
      description: 'What it is quoted saying in the articles of the filter, newest articles first.',
      complexity: pageCost,
      args: { filter: t.arg({ type: ArticleFilterInput, description: 'Which articles; all where absent.' }) },
      resolve: ({ id }, { filter, ...page }, context, info) =>
        quotationsOf({ filter: toFilter(filter), speaker: id, page }, context, info),
    },
    QuotationConnection,
    QuotationEdge,
  ),
)

builder.prismaObjectField(EntityNode, 'quotationsNaming', (t) =>
  t.connection(
    {
      type: QuotationType,
      description:
        'Quotations whose reported words name it, whoever speaks, in the articles of the filter, newest articles first.',
      complexity: pageCost,
      args: { filter: t.arg({ type: ArticleFilterInput, description: 'Which articles; all where absent.' }) },
      resolve: ({ id }, { filter, ...page }, context, info) =>
        quotationsOf({ filter: toFilter(filter), naming: id, page }, context, info),
    },
    QuotationConnection,
    QuotationEdge,
  ),
)
