import {
  countReports,
  createReport,
  deleteReport,
  listReports,
  reportOf,
  type StoredReport,
  updateReport,
} from '@parallax/database'
import { readReportDocument } from '@parallax/domain'
import { builder } from '../builder.ts'
import { connection, pageOf } from '../connection.ts'
import { asInputFailure, InputFailure } from '../failures.ts'
import { pageCost } from '../limits.ts'

const ReportType = builder.objectRef<StoredReport>('Report').implement({
  description:
    'A report: figures and texts in order. `/reports/<id>` with `.html`, `.pdf`, `.docx`, `.md` or `.zip` is the same as a file.',
  authScopes: { read: true },
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id, which is its address too.' }),
    title: t.string({
      description: 'Its title.',
      resolve: ({ document }) =>
        readReportDocument(document).document?.title ?? 'A report of another version',
    }),
    figures: t.int({
      description: 'How many figures stand in it.',
      resolve: ({ document }) =>
        readReportDocument(document).document?.blocks.filter(({ kind }) => kind === 'figure').length ?? 0,
    }),
    document: t.field({
      type: 'JSON',
      description:
        'The document: `version`, `title`, `byline`, `blocks`. One that an earlier version saved is given as one of today; one of a version that is not known here, as it was saved.',
      resolve: ({ document }) => readReportDocument(document).document ?? document,
    }),
    revision: t.exposeInt('revision', {
      description: 'How many times it was saved; to be handed in with the next change.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last saved.' }),
  }),
})

builder.queryFields((t) => ({
  report: t.field({
    type: ReportType,
    nullable: true,
    description: 'The report with this id, or null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, { id }, { database }) => reportOf(database.kysely, id),
  }),
  reports: t.connection(
    {
      type: ReportType,
      description: 'The reports, those saved last first.',
      complexity: pageCost,
      resolve: (_root, args, { database: { kysely } }) =>
        connection({
          page: () => listReports(kysely, pageOf(args)),
          nodes: (reports: StoredReport[]) => reports,
          total: () => countReports(kysely),
        }),
    },
    { name: 'ReportConnection', description: 'A page of reports.' },
    { name: 'ReportEdge', description: 'A report and its place in the list.' },
  ),
}))

const errors = (name: string, what: string) => ({
  types: [InputFailure],
  union: { name: `${name}Result`, description: `${what}, or why nothing was changed.` },
  result: { name: `Mutation${name}Success`, description: `${what}.`, authScopes: { read: true } },
  dataField: { description: `${what}.` },
})

/** Makes a change; an expected failure becomes a member of the result. */
async function changing<T>(change: () => Promise<T>): Promise<T> {
  try {
    return await change()
  } catch (error) {
    throw asInputFailure(error)
  }
}

const documentArg = {
  type: 'JSON',
  required: true,
  description:
    'The document: `version` 1, `title`, `byline` where there is one, and `blocks`: each `{ kind: "text", id, markdown }` or `{ kind: "figure", id, chart, caption, table, size }`, where `chart` is the address of a saved chart.',
} as const
const idArg = { required: true, description: 'Id of the report.' } as const

builder.mutationFields((t) => ({
  createReport: t.field({
    type: ReportType,
    description: 'Keeps a new report.',
    errors: errors('CreateReport', 'The report'),
    args: { document: t.arg(documentArg) },
    resolve: (_root, { document }, { database }) => changing(async () => createReport(database, document)),
  }),
  updateReport: t.field({
    type: ReportType,
    description:
      'Saves a report anew. Where somebody else saved since the revision that is handed in, nothing is changed and the failure has the code `STALE`.',
    errors: errors('UpdateReport', 'The report as it is now'),
    args: {
      id: t.arg.id(idArg),
      revision: t.arg.int({
        required: true,
        description: 'The revision from which the document was made.',
      }),
      document: t.arg(documentArg),
    },
    resolve: (_root, { id, revision, document }, { database }) =>
      changing(async () => updateReport(database, id, revision, document)),
  }),
  deleteReport: t.field({
    type: 'ID',
    description: 'Throws a report away; the charts that stand in it stay.',
    errors: errors('DeleteReport', 'Id of the report that was thrown away'),
    args: { id: t.arg.id(idArg) },
    resolve: async (_root, { id }, { database }) => {
      await changing(() => deleteReport(database, id))
      return id
    },
  }),
}))
