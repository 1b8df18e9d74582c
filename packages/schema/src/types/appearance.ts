import type { Appearance } from '@parallax/database'
import { builder } from '../builder.ts'
import { connection, pageOf } from '../connection.ts'
import { toFilter } from '../filter.ts'
import { pageCost } from '../limits.ts'
import { HERE, loadArticles } from '../rows.ts'
import { ArticleNode } from './article.ts'
import { EntityNode } from './entity.ts'
import { ArticleFilterInput } from './filter.ts'
import { AppearanceOrderEnum, ToneSignEnum } from './vocabulary.ts'

const AppearanceType = builder.objectRef<Appearance>('Appearance').implement({
  description: 'An entity in one article that names it.',
  authScopes: { read: true },
  fields: (t) => ({
    article: t.field({
      type: ArticleNode,
      description: 'The article.',
      resolve: async ({ articleId }, _args, context, info) => {
        const [article] = await loadArticles(context, info, [articleId], HERE)
        if (!article) throw new Error(`The article ${articleId} vanished while it was read.`)
        return article
      },
    }),
    mentions: t.exposeInt('mentions', { description: 'Mentions by name: what every count counts.' }),
    otherMentions: t.exposeInt('otherMentions', { description: 'Mentions by description or pronoun.' }),
    salience: t.exposeFloat('salience', { description: 'How central it is to the article, 0 to 1.' }),
    polarity: t.exposeFloat('polarity', {
      nullable: true,
      description: 'Tone toward it, −1 to 1; null where nothing is said that has a tone.',
    }),
    narration: t.exposeFloat('narration', {
      nullable: true,
      description: "Tone in the outlet's own words, −1 to 1.",
    }),
    quoted: t.exposeFloat('quoted', { nullable: true, description: 'Tone inside quotations, −1 to 1.' }),
  }),
})

builder.prismaObjectField(EntityNode, 'appearances', (t) =>
  t.connection(
    {
      type: AppearanceType,
      description: 'The articles of the filter that name it, with what each makes of it.',
      complexity: pageCost,
      args: {
        filter: t.arg({ type: ArticleFilterInput, description: 'Which articles; all where absent.' }),
        orderBy: t.arg({ type: AppearanceOrderEnum, description: 'SALIENCE where absent.' }),
        tone: t.arg({ type: ToneSignEnum, description: 'Only where the tone toward it goes this way.' }),
      },
      resolve: ({ id: entity }, { filter, orderBy, tone, ...page }, { loaders }) => {
        const request = { filter: toFilter(filter), entity, tone: tone ?? undefined }
        return connection({
          page: () =>
            loaders.appearances.load({ ...request, order: orderBy ?? undefined, page: pageOf(page) }),
          nodes: (found) => found,
          total: () => loaders.appearanceCount.load(request),
        })
      },
    },
    { name: 'AppearanceConnection', description: 'A page of articles that name an entity.' },
    { name: 'AppearanceEdge', description: 'An appearance and its place in a list.' },
  ),
)
