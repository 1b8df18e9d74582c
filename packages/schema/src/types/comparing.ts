import { type Comparing, comparing, type LeftOut } from '@parallax/database'
import { builder } from '../builder.ts'
import { HERE, loadArticles } from '../rows.ts'
import { ArticleNode } from './article.ts'

const LeftOutType = builder.objectRef<LeftOut>('LeftOutArticle').implement({
  description:
    'An article that could not be compared with others because of a fault in Parallax; the log says more.',
  authScopes: { read: true },
  fields: (t) => ({
    article: t.field({
      type: ArticleNode,
      description: 'The article. It is compared again when it changes.',
      resolve: async ({ articleId }, _args, context, info) => {
        const [row] = await loadArticles(context, info, [articleId], HERE)
        if (!row) throw new Error(`The article ${articleId} vanished.`)
        return row as never
      },
    }),
    since: t.expose('since', { type: 'DateTime', description: 'When it failed.' }),
  }),
})

const ComparingType = builder.objectRef<Comparing>('Comparing').implement({
  description:
    'How far the comparison of articles with one another is: who copies whom, and who tells one story. It goes on after an ingest has ended.',
  authScopes: { read: true },
  fields: (t) => ({
    waiting: t.exposeInt('waiting', {
      description: 'Articles that came or changed and are not compared yet.',
    }),
    leftOut: t.exposeInt('leftOut', {
      description: 'Articles that could not be compared: no copies and no story are known of them.',
    }),
    latest: t.field({
      type: [LeftOutType],
      description: 'Those left out, the latest first, 50 at most.',
      complexity: { field: 1, multiplier: 50 },
      resolve: ({ latest }) => latest,
    }),
  }),
})

builder.queryField('comparing', (t) =>
  t.field({
    type: ComparingType,
    description: 'How far the comparison of articles with one another is.',
    resolve: (_root, _args, { database }) => comparing(database.kysely),
  }),
)
