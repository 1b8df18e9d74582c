import { builder } from '../builder.ts'
import { asInputFailure, InputFailure } from '../failures.ts'
import { withKey } from '../rows.ts'
import { ChartType } from './chart.ts'
import { ChartChangesType } from './chart-changes.ts'
import { documentOf, specArg } from './chart-document.ts'

/** A whole chart is drawn for it. */
const DRAWING = 500

const FrozenChartType = builder.prismaObject('FrozenChart', {
  description: 'The numbers of a chart as they were at one moment. Nothing changes or removes them.',
  authScopes: { read: true },
  select: { slug: true },
  fields: (t) => ({
    liveSlug: t.exposeID('liveSlug', {
      description: 'Address of the chart that shows the newest numbers, whether or not it is still saved.',
    }),
    drawn: t.expose('drawn', {
      type: 'JSON',
      description: 'Everything that is drawn, said and tabulated, as it was then.',
    }),
    engine: t.exposeStringList('engine', {
      description:
        'The engines that had read the articles: version, plus sign, digest of the models. One, unless some waited to be read again.',
    }),
    asOf: t.expose('asOf', {
      type: 'DateTime',
      description: 'When something had last changed that the numbers are counted from.',
    }),
    frozenAt: t.expose('frozenAt', { type: 'DateTime', description: 'When it was first frozen.' }),
    changes: t.field({
      type: ChartChangesType,
      nullable: true,
      complexity: { field: DRAWING, multiplier: 1 },
      select: { slug: true },
      description:
        'What has changed since; null where the document is of a version that is not known here. The chart is counted anew for it.',
      resolve: ({ slug }, _args, { charts }) => charts.changes(slug),
    }),
  }),
})

builder.prismaObjectField(ChartType, 'frozen', (t) =>
  t.relation('frozen', {
    type: FrozenChartType,
    nullable: true,
    description: 'Its numbers of one moment; null of a chart that is live.',
  }),
)

builder.mutationField('freezeChart', (t) =>
  t.prismaField({
    type: ChartType,
    description:
      'Keeps a chart’s numbers of this moment under an address of their own, for ever. They are counted here; the same numbers have the same address. The live chart is saved too.',
    errors: {
      types: [InputFailure],
      union: { name: 'FreezeChartResult', description: 'The frozen chart, or why nothing was frozen.' },
      result: {
        name: 'MutationFreezeChartSuccess',
        description: 'It is frozen.',
        authScopes: { read: true },
      },
      dataField: { description: 'The frozen chart.' },
    },
    args: { spec: t.arg(specArg) },
    complexity: { field: DRAWING, multiplier: 1 },
    resolve: async (query, _root, args, { charts, database }) => {
      const slug = await charts.freeze(documentOf(args.spec)).catch((error) => {
        throw asInputFailure(error)
      })
      return database.prisma.chart.findUniqueOrThrow({ ...withKey(query, { slug: true }), where: { slug } })
    },
  }),
)
