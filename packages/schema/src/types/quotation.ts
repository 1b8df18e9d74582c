import type { QuotationListRequest } from '@parallax/database'
import type { QuotationFilter } from '@parallax/domain'
import type { GraphQLResolveInfo } from 'graphql'
import { builder } from '../builder.ts'
import { connection, pageOf } from '../connection.ts'
import type { Context } from '../context.ts'
import { toFilter, toQuotations } from '../filter.ts'
import { pageCost } from '../limits.ts'
import { HERE, loadQuotations, NODES } from '../rows.ts'
import { EntityNode } from './entity.ts'
import { EvidenceItemType } from './evidence.ts'
import { type Arguments, filterArg, quotationsArg } from './sum-args.ts'
import { CueClassEnum, QuotationKindEnum, QuotationOrderEnum } from './vocabulary.ts'

export const QuotationType = builder.prismaObject('Quotation', {
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
    words: t.exposeInt('words', { description: 'How many words are reported.' }),
    depth: t.exposeFloat('depth', {
      description: 'How far down headline and body it begins: 0 is the top, 1 the end.',
    }),
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
    evidence: t.field({
      type: EvidenceItemType,
      description: 'The sentences that it touches, its reported words marked.',
      resolve: async ({ articleId, position }, _args, { loaders }) => {
        const found = await loaders.quotationEvidence.load({ articleId, position })
        if (!found) throw new Error(`The quotation ${articleId}.${position} vanished while it was read.`)
        return found
      },
    }),
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

function quotationsOf(
  { page, order, ...wanted }: QuotationListRequest,
  context: Context,
  info: GraphQLResolveInfo,
) {
  return connection({
    page: () => context.loaders.quotations.load({ ...wanted, order, page: pageOf(page ?? {}) }),
    nodes: (keys) => loadQuotations(context, info, keys, NODES),
    total: () => context.loaders.quotationCount.load(wanted),
  })
}

const orderArg = (arg: Arguments) =>
  arg({ type: QuotationOrderEnum, description: 'What they are ordered by; NEWEST where absent.' })

const QUOTATION_ID = /^(?:Quotation:)?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\.(\d{1,9})$/

builder.queryField('quotation', (t) =>
  t.field({
    type: QuotationType,
    nullable: true,
    description: 'The quotation with this id, or null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'Its `id`.' }) },
    resolve: async (_root, { id }, context, info) => {
      const [, articleId, position] = QUOTATION_ID.exec(id) ?? []
      if (articleId === undefined) return null
      const [row] = await loadQuotations(context, info, [{ articleId, position: Number(position) }], HERE)
      return (row ?? null) as never
    },
  }),
)

builder.queryField('quotations', (t) =>
  t.connection(
    {
      type: QuotationType,
      description: 'Quotations in the articles of the filter.',
      complexity: pageCost,
      args: { filter: filterArg(t.arg), quotations: quotationsArg(t.arg), orderBy: orderArg(t.arg) },
      resolve: (_root, { filter, quotations, orderBy, ...page }, context, info) =>
        quotationsOf(
          {
            filter: toFilter(filter),
            quotations: toQuotations(quotations),
            order: orderBy ?? undefined,
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

/** An entity's quotations: of those that are asked for, the ones that it speaks, or the ones whose words name it. */
function ofEntity(
  field: string,
  description: string,
  own: (id: string, choice: QuotationFilter) => QuotationFilter,
) {
  builder.prismaObjectField(EntityNode, field, (t) =>
    t.connection(
      {
        type: QuotationType,
        description,
        complexity: pageCost,
        args: { filter: filterArg(t.arg), quotations: quotationsArg(t.arg), orderBy: orderArg(t.arg) },
        resolve: ({ id }, { filter, quotations, orderBy, ...page }, context, info) =>
          quotationsOf(
            {
              filter: toFilter(filter),
              quotations: own(id, toQuotations(quotations)),
              order: orderBy ?? undefined,
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
}

ofEntity('quotations', 'What it is quoted saying in the articles of the filter.', (id, choice) => ({
  ...choice,
  speakers: [id],
}))
ofEntity(
  'quotationsNaming',
  'Quotations whose reported words name it, whoever speaks, in the articles of the filter.',
  (id, choice) => ({ ...choice, naming: [...(choice.naming ?? []), id] }),
)
