import { countCharts, listCharts } from '@parallax/database'
import { builder } from '../builder.ts'
import { connection, pageOf } from '../connection.ts'
import { pageCost } from '../limits.ts'
import { ChartType } from './chart.ts'

builder.queryField('charts', (t) =>
  t.connection(
    {
      type: ChartType,
      description: 'The charts that were saved, the newest first.',
      complexity: pageCost,
      resolve: (_root, args, { database: { kysely, prisma } }) =>
        connection({
          page: () => listCharts(kysely, pageOf(args)),
          nodes: async (keys: { slug: string }[]) => {
            const slugs = keys.map(({ slug }) => slug)
            const rows = await prisma.chart.findMany({ where: { slug: { in: slugs } } })
            const bySlug = new Map(rows.map((row) => [row.slug, row]))
            return slugs.map((slug) => bySlug.get(slug) ?? null)
          },
          total: () => countCharts(kysely),
        }),
    },
    { name: 'ChartConnection', description: 'A page of saved charts.' },
    { name: 'ChartEdge', description: 'A saved chart and its place in the list.' },
  ),
)
