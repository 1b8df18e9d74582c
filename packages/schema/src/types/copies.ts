import type { Copies, CopyRelation } from '@parallax/database'
import { narrow, type Opens } from '@parallax/domain'
import { builder } from '../builder.ts'
import { HERE, loadArticles } from '../rows.ts'
import { ArticleNode } from './article.ts'
import { CopyKindEnum } from './grouping-vocabulary.ts'
import { OpensInterface } from './opens.ts'
import { limitArg } from './sum-args.ts'

/** By what a copy is told, as rules are named elsewhere. */
const RULES = { exact: 'same-words', near: 'words-aligned' } as const

const CopyRelationType = builder.objectRef<CopyRelation>('CopyRelation').implement({
  description: 'An article that is the original of another, or a copy of it.',
  authScopes: { read: true },
  fields: (t) => ({
    article: t.field({
      type: ArticleNode,
      description: 'The other article.',
      resolve: async ({ articleId }, _args, context, info) => {
        const [row] = await loadArticles(context, info, [articleId], HERE)
        if (!row) throw new Error(`The article ${articleId} vanished.`)
        return row as never
      },
    }),
    kind: t.expose('kind', { type: CopyKindEnum, description: 'How the copy differs from its original.' }),
    similarity: t.exposeFloat('similarity', {
      description: 'Share of the shorter one’s own words that stands in the longer, 0 to 1.',
    }),
    rule: t.string({
      description: 'What told it: `same-words`, or `words-aligned` where the words of both were aligned.',
      resolve: ({ kind }) => RULES[kind],
    }),
  }),
})

const ArticleCopiesType = builder.objectRef<Copies & Opens>('ArticleCopies').implement({
  description: 'The copies of an article.',
  authScopes: { read: true },
  interfaces: [OpensInterface],
  fields: (t) => ({
    total: t.exposeInt('total', { description: 'How many there are; `articleList` lists them.' }),
    copies: t.field({
      type: [CopyRelationType],
      description: 'The earliest of them, at most `limit`.',
      complexity: ({ limit }) => ({ field: 1, multiplier: limit ?? 20 }),
      args: { limit: limitArg(t.arg, 20) },
      resolve: ({ earliest }, { limit }) => earliest.slice(0, limit ?? 20),
    }),
  }),
})

builder.prismaObjectFields(ArticleNode, (t) => ({
  copyOf: t.field({
    type: CopyRelationType,
    nullable: true,
    select: { id: true },
    description:
      'The earliest known original that it is a copy of, in the whole collection; null where it is no copy. `copiesOnce` counts that one. Of two of one day of which one has no hour, the one that is nearer to the source counts as the original: an agency’s own outlet, then what stands under an agency’s dateline, credits an agency, credits none; where both are as near, the one with the hour.',
    resolve: ({ id }, _args, { loaders }) => loaders.original.load(id),
  }),
  copies: t.field({
    type: ArticleCopiesType,
    select: { id: true },
    description: 'The articles that are copies of it.',
    resolve: async ({ id }, _args, { loaders }) => ({
      ...(await loaders.copies.load(id)),
      slice: narrow({}, { copyOf: id }),
      subject: null,
    }),
  }),
}))
