import { countCharts, listCharts } from '@parallax/database'
import { builder } from '../builder.ts'
import { connection, pageOf } from '../connection.ts'
import { pageCost } from '../limits.ts'
import { loadCharts, NODES } from '../rows.ts'
import { ChartType } from './chart.ts'

builder.queryField('charts', (t) =>
  t.connection(
    {
      type: ChartType,
      description: 'The charts that were saved, live and frozen, the newest first.',
      complexity: pageCost,
      resolve: (_root, args, context, info) => {
        const { kysely } = context.database
        return connection({
          page: () => listCharts(kysely, pageOf(args)),
          nodes: (keys: { slug: string }[]) =>
            loadCharts(
              context,
              info,
              keys.map(({ slug }) => slug),
              NODES,
            ),
          total: () => countCharts(kysely),
        })
      },
    },
    { name: 'ChartConnection', description: 'A page of saved charts.' },
    { name: 'ChartEdge', description: 'A saved chart and its place in the list.' },
  ),
)
