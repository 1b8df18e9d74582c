import type { Opens } from '@parallax/domain'
import { builder } from '../builder.ts'
import { fromFilter } from '../filter.ts'
import { pageCost } from '../limits.ts'
import { ArticleNode } from './article.ts'
import { ArticleConnection, ArticleEdge, articlesOf } from './article-list.ts'
import { EvidenceConnection, EvidenceEdge, EvidenceItemType, evidenceOf } from './evidence.ts'
import { ArticleFilterEcho } from './filter-echo.ts'
import { ArticleOrderEnum } from './vocabulary.ts'

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
