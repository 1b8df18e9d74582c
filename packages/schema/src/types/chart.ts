import { deleteChart, saveChart } from '@parallax/database'
import { readChartSpec } from '@parallax/domain'
import { builder } from '../builder.ts'
import { chartAddress } from '../chart-address.ts'
import { asInputFailure, InputFailure } from '../failures.ts'
import { withKey } from '../rows.ts'
import { documentOf, specArg } from './chart-document.ts'

export const ChartType = builder.prismaObject('Chart', {
  description:
    'A chart that was saved to travel, live or frozen: a document, its address, and who may see it there.',
  authScopes: { read: true },
  select: { slug: true },
  fields: (t) => ({
    slug: t.exposeID('slug', {
      description:
        'Its address, derived from the document, of a frozen chart from its numbers too: the same chart has the same.',
    }),
    spec: t.field({
      type: 'JSON',
      select: { spec: true },
      description:
        'The document: kind, filter, options. Its ids are those behind the type in global ids. One that an earlier version saved is given as one of today; one of a version that is not known here, as it was saved.',
      resolve: ({ spec }) => readChartSpec(spec).spec ?? spec,
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      description: 'When it was first saved, or frozen.',
    }),
  }),
})

builder.queryField('chart', (t) =>
  t.prismaField({
    type: ChartType,
    nullable: true,
    description: 'The chart at an address, or null where there is none.',
    args: { slug: t.arg.id({ required: true, description: 'The address.' }) },
    resolve: (query, _root, { slug }, { database }) =>
      slug.includes('\0') ? null : database.prisma.chart.findUnique({ ...query, where: { slug } }),
  }),
)

builder.mutationField('saveChart', (t) =>
  t.prismaField({
    type: ChartType,
    description:
      'Saves a chart under an address of its own. Saving the same chart again gives the same address.',
    errors: {
      types: [InputFailure],
      union: { name: 'SaveChartResult', description: 'The saved chart, or what is wrong with the document.' },
      result: { name: 'MutationSaveChartSuccess', description: 'It was saved.', authScopes: { read: true } },
      dataField: { description: 'The chart.' },
    },
    args: { spec: t.arg(specArg) },
    resolve: async (query, _root, args, { database }) => {
      const spec = documentOf(args.spec)
      const slug = chartAddress(spec)
      await saveChart(database, slug, spec)
      return database.prisma.chart.findUniqueOrThrow({ ...withKey(query, { slug: true }), where: { slug } })
    },
  }),
)

builder.mutationField('deleteChart', (t) =>
  t.id({
    description:
      'Deletes a saved chart and its links; its address says so from then on, if it was open. A frozen chart is kept for ever.',
    errors: {
      types: [InputFailure],
      union: { name: 'DeleteChartResult', description: 'The address, or why nothing was deleted.' },
      result: {
        name: 'MutationDeleteChartSuccess',
        description: 'It was deleted.',
        authScopes: { read: true },
      },
      dataField: { description: 'Its address.' },
    },
    args: { slug: t.arg.id({ required: true, description: 'Address of the chart.' }) },
    resolve: async (_root, { slug }, { database }) => {
      await deleteChart(database, slug).catch((error) => {
        throw asInputFailure(error)
      })
      return slug
    },
  }),
)
