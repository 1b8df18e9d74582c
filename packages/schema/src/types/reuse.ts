import type { Reuse, SharedPassage } from '@parallax/database'
import { narrow, type Opens } from '@parallax/domain'
import { builder } from '../builder.ts'
import { HERE, loadArticles } from '../rows.ts'
import { ArticleNode } from './article.ts'
import { SpanType } from './evidence-of-article.ts'
import { CopyKindEnum } from './grouping-vocabulary.ts'
import { OpensInterface } from './opens.ts'
import { limitArg } from './sum-args.ts'

const SharedPassageType = builder.objectRef<SharedPassage>('SharedPassage').implement({
  description: 'A passage whose words stand in two articles; capitals and marks may differ.',
  authScopes: { read: true },
  fields: (t) => ({
    words: t.exposeInt('words', { description: 'How many words it has.' }),
    span: t.field({
      type: SpanType,
      description: 'Where it stands in the article’s `text`.',
      resolve: ({ start, end }) => ({ start, end }),
    }),
    text: t.exposeString('text', { description: 'As it stands there.' }),
    otherSpan: t.field({
      type: SpanType,
      description: 'Where it stands in the other article’s `text`.',
      resolve: ({ otherStart, otherEnd }) => ({ start: otherStart, end: otherEnd }),
    }),
    otherText: t.exposeString('otherText', { description: 'As it stands there.' }),
  }),
})

const SharedTextType = builder.objectRef<Reuse>('SharedText').implement({
  description:
    'What an article has in common with another, of its own words: quotations and set lines apart.',
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
    kind: t.expose('kind', {
      type: CopyKindEnum,
      nullable: true,
      description: 'Where one is a copy of the other, how they differ; null where they only share passages.',
    }),
    share: t.exposeFloat('share', {
      description: 'Share of the article’s own words that stands in the other, 0 to 1.',
    }),
    otherShare: t.exposeFloat('otherShare', {
      description: 'Share of the other’s own words that stands in the article, 0 to 1.',
    }),
    words: t.exposeInt('words', { description: 'Words that stand in both: those of `passages`.' }),
    passages: t.field({
      type: [SharedPassageType],
      description: 'Where they stand, in the order of the article.',
      resolve: ({ passages }) => passages,
    }),
  }),
})

const ArticleReuseType = builder.objectRef<{ id: string } & Opens>('ArticleReuse').implement({
  description: 'Other articles in which an article’s own words stand.',
  authScopes: { read: true },
  interfaces: [OpensInterface],
  fields: (t) => ({
    total: t.int({
      description: 'How many share 5 % of its own words or more with it; `articleList` lists them.',
      resolve: ({ id }, _args, { loaders }) => loaders.reuseTotal.load(id),
    }),
    shared: t.field({
      type: [SharedTextType],
      description: 'Those that share most, at most `limit`.',
      complexity: ({ limit }) => ({ field: 1, multiplier: limit ?? 10 }),
      args: { limit: limitArg(t.arg, 10) },
      resolve: async ({ id }, { limit }, { loaders }) => (await loaders.reuse.load(id)).slice(0, limit ?? 10),
    }),
  }),
})

builder.prismaObjectFields(ArticleNode, (t) => ({
  reuse: t.field({
    type: ArticleReuseType,
    select: { id: true },
    description: 'What of its own words stands in other articles too, copies or not.',
    complexity: { field: 5, multiplier: 1 },
    resolve: ({ id }) => ({ id, slice: narrow({}, { sharingWith: id }), subject: null }),
  }),
}))
