import { readChartSpec } from '@parallax/domain'
import { builder } from '../builder.ts'
import { chartAddress } from '../chart-address.ts'
import { withLocalIds } from '../chart-ids.ts'
import { InputFailure } from '../failures.ts'
import { withKey } from '../rows.ts'

export const ChartType = builder.prismaObject('Chart', {
  description: 'A chart that was saved to travel: a document and its address.',
  authScopes: { read: true },
  select: { slug: true },
  fields: (t) => ({
    slug: t.exposeID('slug', {
      description: 'Its address, derived from the document: the same chart has the same.',
    }),
    spec: t.field({
      type: 'JSON',
      select: { spec: true },
      description:
        'The document: kind, filter, options. Its ids are those behind the type in global ids. One that an earlier version saved is given as one of today; one of a version that is not known here, as it was saved.',
      resolve: ({ spec }) => readChartSpec(spec).spec ?? spec,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was first saved.' }),
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
    args: {
      spec: t.arg({
        type: 'JSON',
        required: true,
        description:
          'The document: `version` 2 (or an earlier one), `kind`, `filter`, and the options of the kind; `title`, `notes`, and `form` where the kind has several.',
      }),
    },
    resolve: (query, _root, args, { database }) => {
      const { spec, failure } = readChartSpec(withLocalIds(args.spec))
      if (failure)
        throw new InputFailure(
          'BAD_INPUT',
          failure.message,
          ['spec', failure.field].filter(Boolean).join('.'),
        )
      const slug = chartAddress(spec)
      const create = { slug, spec }
      return database.prisma.chart.upsert({
        ...withKey(query, { slug: true }),
        ...{ where: { slug }, create, update: {} },
      })
    },
  }),
)
