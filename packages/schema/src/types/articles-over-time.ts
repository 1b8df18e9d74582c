import { articlesOverTime } from '@parallax/database'
import type { ArticlesOverTime, Opens, Period } from '@parallax/domain'
import { builder } from '../builder.ts'
import { toFilter } from '../filter.ts'
import { POINTS } from './mentions-over-time.ts'
import { OpensInterface, PeriodType } from './opens.ts'
import { filterArg, unitArg } from './sum-args.ts'
import { TimeUnitEnum } from './vocabulary.ts'

export const ArticlePointType = builder
  .objectRef<Opens & { period: Period | null; articles: number }>('ArticlePoint')
  .implement({
    description: 'One point of the line of articles.',
    authScopes: { read: true },
    interfaces: [OpensInterface],
    fields: (t) => ({
      period: t.field({
        type: PeriodType,
        nullable: true,
        description: 'The days it stands for; null for what has no date.',
        resolve: ({ period }) => period,
      }),
      articles: t.exposeInt('articles', { description: 'Articles.' }),
    }),
  })

const ArticlesOverTimeType = builder.objectRef<ArticlesOverTime>('ArticlesOverTime').implement({
  description: 'How many articles there are over time.',
  authScopes: { read: true },
  fields: (t) => ({
    unit: t.expose('unit', { type: TimeUnitEnum, description: 'How wide the points are.' }),
    points: t.field({
      type: [ArticlePointType],
      description: 'From the first day to the last, without gaps.',
      complexity: POINTS,
      resolve: ({ points }) => points,
    }),
    undated: t.field({
      type: ArticlePointType,
      description: 'Articles without a date.',
      resolve: ({ undated }) => ({ ...undated, period: null }),
    }),
  }),
})

builder.queryField('articlesOverTime', (t) =>
  t.field({
    type: ArticlesOverTimeType,
    description: 'How many articles of the filter were published over time.',
    args: { filter: filterArg(t.arg), unit: unitArg(t.arg) },
    resolve: (_root, { filter, unit }, { database }) =>
      articlesOverTime(database.kysely, toFilter(filter), unit ?? 'week'),
  }),
)
