import type { EvidenceItem, EvidenceRequest } from '@parallax/database'
import { builder } from '../builder.ts'
import { connection, pageOf } from '../connection.ts'
import type { Context } from '../context.ts'
import { toFilter, toSubject } from '../filter.ts'
import { pageCost } from '../limits.ts'
import { HERE, loadArticles, loadMentions } from '../rows.ts'
import { ArticleNode } from './article.ts'
import { MentionType } from './article-parts.ts'
import { SpanType } from './evidence-of-article.ts'
import { ArticleFilterInput, SubjectInput } from './filter.ts'
import { BlockRoleEnum } from './vocabulary.ts'

export const EvidenceItemType = builder.objectRef<EvidenceItem>('EvidenceItem').implement({
  description:
    'One thing that was counted, in its sentence: a mention by name, a sentence that names one of a pair, a sentence that ' +
    'decided a topic, a place of a phrase, a quotation; for a count of articles, the opening of each. Or one thing in page furniture, which no count holds.',
  authScopes: { read: true },
  fields: (t) => ({
    article: t.field({
      type: ArticleNode,
      description: 'Where it stands.',
      resolve: async ({ articleId }, _args, context, info) => {
        const [article] = await loadArticles(context, info, [articleId], HERE)
        if (!article) throw new Error(`The article ${articleId} vanished while it was read.`)
        return article
      },
    }),
    sentence: t.exposeString('sentence', { description: 'The sentence, or the passage where it is longer.' }),
    start: t.exposeInt('start', {
      description: "Where the sentence begins in the article's text, in UTF-16 units.",
    }),
    end: t.exposeInt('end', {
      description: "Where the sentence ends in the article's text, in UTF-16 units.",
    }),
    marks: t.field({
      type: [SpanType],
      description: "What is counted, as spans of the sentence's own text.",
      resolve: ({ marks }) => marks,
    }),
    confidence: t.exposeFloat('confidence', {
      description: 'The share of such cases that are right, 0 to 1; measured or estimated, as the cards say.',
    }),
    rule: t.exposeString('rule', { description: 'The rule or model that found it.' }),
    value: t.exposeFloat('value', {
      nullable: true,
      description:
        'What it adds to a sum of more than items: the words of a quotation; of a mention whose tone was read, −1 against to 1 in favour. Null where each counts one, and where a mention says nothing either way.',
    }),
    mentions: t.field({
      type: [MentionType],
      description: 'The mentions that are marked, in their order; none where what is marked is no mention.',
      complexity: { field: 1, multiplier: 1 },
      resolve: async ({ articleId, mentions }, _args, context, info) => {
        const places = mentions.map((position) => ({ articleId, position }))
        const rows = await loadMentions(context, info, places, HERE)
        return rows.filter((row) => row !== null)
      },
    }),
    role: t.field({
      type: BlockRoleEnum,
      nullable: true,
      description: 'What the block of furniture is that it stands in; null in headline and body.',
      resolve: ({ role }) => role,
    }),
  }),
})

export const EvidenceEdge = builder.edgeObject({
  type: EvidenceItemType,
  name: 'EvidenceEdge',
  nodeNullable: false,
  description: 'A piece of evidence and its place in a list.',
})

export const EvidenceConnection = builder.connectionObject(
  {
    type: EvidenceItemType,
    name: 'EvidenceConnection',
    description: 'A page of evidence.',
    fields: (t) => ({
      totalValue: t.float({
        nullable: true,
        description:
          'What the `value` of all items adds up to: words quoted, or polarities, which divided by how many there are make a mean. Null where none has one.',
        resolve: ({ totalValue }) => totalValue ?? null,
      }),
    }),
  },
  EvidenceEdge,
)

/** A page of what stands behind a number, newest articles first. */
export function evidenceOf({ page = {}, ...counted }: EvidenceRequest, { loaders }: Context) {
  const total = () => loaders.evidenceTotal.load(counted)
  const list = connection({
    page: () => loaders.evidence.load({ ...counted, page: pageOf(page) }),
    nodes: (items) => items,
    total: () => total().then(({ items }) => items),
  })
  return Object.defineProperty(list, 'totalValue', {
    get: () => total().then(({ value }) => value),
  }) as typeof list & { totalValue: Promise<number | null> }
}

builder.queryField('evidence', (t) =>
  t.connection(
    {
      type: EvidenceItemType,
      description:
        'What is counted for a subject in the articles of the filter, sentence by sentence, newest first.',
      complexity: pageCost,
      args: {
        filter: t.arg({ type: ArticleFilterInput, description: 'Which articles; all where absent.' }),
        subject: t.arg({ type: SubjectInput, required: true, description: 'What is counted.' }),
      },
      resolve: (_root, { filter, subject, ...page }, context) =>
        evidenceOf({ filter: toFilter(filter), subject: toSubject(subject), page }, context),
    },
    EvidenceConnection,
    EvidenceEdge,
  ),
)
