import {
  addKnownOutlet,
  changeKnownOutlet,
  importKnownOutlets,
  type KnownOutletChange,
  type KnownOutletImport,
  removeKnownOutlet,
} from '@parallax/database'
import { checkKnownOutlet, Failure, parseOutletTable, type RowFailure } from '@parallax/domain'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { InputFailure } from '../failures.ts'
import { localId } from '../ids.ts'
import { IngestRunNode } from './ingest-run.ts'
import { KnownOutletType } from './known-outlet.ts'

const KnownOutletInput = builder.inputType('KnownOutletInput', {
  description: 'An outlet that you know.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'The name as the outlet prints it.' }),
    domain: t.string({ description: 'Web domain, or any address on it.' }),
    country: t.string({
      description: 'Country, ISO 3166-1: it decides the order of day and month where nothing else does.',
    }),
  }),
})

const touched = 'Articles that hold the domain or the name: they are read again, so that every chart follows.'
const run = 'The run that reads them again; null where there is none. Follow it with `ingest`.'

const KnownOutletChangeType = builder.objectRef<KnownOutletChange>('KnownOutletChange').implement({
  description: 'What became of an entry, and which articles are read again because of it.',
  authScopes: { read: true },
  fields: (t) => ({
    outlet: t.field({
      type: KnownOutletType,
      description: 'The entry; as it was, where it was taken out.',
      resolve: ({ outlet }) => outlet,
    }),
    touched: t.int({ description: touched, resolve: ({ rereading }) => rereading.articles }),
    run: t.prismaField({
      type: IngestRunNode,
      nullable: true,
      description: run,
      resolve: (query, { rereading }, _args, { database }) => runOf(query, rereading.runId, database),
    }),
  }),
})

type Imported = KnownOutletImport & { failures: RowFailure[] }

const RowFailureType = builder.objectRef<RowFailure>('RowFailure').implement({
  description: 'A row of a table that was not taken.',
  authScopes: { read: true },
  fields: (t) => ({
    row: t.exposeInt('row', { description: 'Line of the text that the row begins in, from 1.' }),
    code: t.exposeString('code', { description: 'For programs: BAD_INPUT, DUPLICATE, MALFORMED.' }),
    message: t.exposeString('message', { description: 'What is wrong, as a plain sentence.' }),
    field: t.exposeString('field', {
      nullable: true,
      description: 'Which column is at fault, where one is.',
    }),
  }),
})

const KnownOutletImportType = builder.objectRef<Imported>('KnownOutletImport').implement({
  description: 'What became of a table of outlets.',
  authScopes: { read: true },
  fields: (t) => ({
    added: t.exposeInt('added', { description: 'Entries that are new.' }),
    unchanged: t.exposeInt('unchanged', { description: 'Entries that were there just so.' }),
    failures: t.field({
      type: [RowFailureType],
      description: 'Rows that were not taken; all others were.',
      resolve: ({ failures }) => failures,
    }),
    touched: t.int({ description: touched, resolve: ({ rereading }) => rereading.articles }),
    run: t.prismaField({
      type: IngestRunNode,
      nullable: true,
      description: run,
      resolve: (query, { rereading }, _args, { database }) => runOf(query, rereading.runId, database),
    }),
  }),
})

const id = { required: true, description: 'Id of the entry.' } as const
const errors = (name: string, what: string) => ({
  types: [InputFailure],
  union: { name: `${name}Result`, description: `${what}, or why nothing was changed.` },
  result: { name: `Mutation${name}Success`, description: `${what}.`, authScopes: { read: true } },
  dataField: { description: `${what}.` },
})

builder.mutationFields((t) => ({
  addKnownOutlet: t.field({
    type: KnownOutletChangeType,
    description: 'Enters an outlet that you know. Articles that hold its domain or name are read again.',
    errors: errors('AddKnownOutlet', 'The entry'),
    args: { outlet: t.arg({ type: KnownOutletInput, required: true, description: 'The outlet.' }) },
    resolve: (_root, { outlet }, context) =>
      beginning(context, () => addKnownOutlet(context.database, checkKnownOutlet(outlet))),
  }),
  changeKnownOutlet: t.field({
    type: KnownOutletChangeType,
    description:
      'Puts another entry in the place of one. Articles that hold a domain or name of either are read again.',
    errors: errors('ChangeKnownOutlet', 'The entry as it is now'),
    args: {
      id: t.arg.id(id),
      outlet: t.arg({ type: KnownOutletInput, required: true, description: 'The outlet as it shall be.' }),
    },
    resolve: (_root, args, context) =>
      beginning(context, () =>
        changeKnownOutlet(context.database, localId('KnownOutlet', args.id), checkKnownOutlet(args.outlet)),
      ),
  }),
  removeKnownOutlet: t.field({
    type: KnownOutletChangeType,
    description: 'Takes an entry out. Articles that hold its domain or name are read again.',
    errors: errors('RemoveKnownOutlet', 'The entry as it was'),
    args: { id: t.arg.id(id) },
    resolve: (_root, args, context) =>
      beginning(context, () => removeKnownOutlet(context.database, localId('KnownOutlet', args.id))),
  }),
  importKnownOutlets: t.field({
    type: KnownOutletImportType,
    description:
      'Enters many outlets from CSV text with the columns domain, name and country. A row that cannot be taken fails ' +
      'for itself, with its number; what is there already stays as it is.',
    errors: errors('ImportKnownOutlets', 'What became of the table'),
    args: {
      csv: t.arg.string({ required: true, description: 'The table; a first row may name its columns.' }),
    },
    resolve: (_root, { csv }, context) => beginning(context, () => importTable(csv, context)),
  }),
}))

async function importTable(csv: string, { database }: Context): Promise<Imported> {
  const { rows, failures } = parseOutletTable(csv)
  const imported = await importKnownOutlets(
    database,
    rows.map(({ outlet }) => outlet),
  )
  const duplicates = imported.duplicates.map(({ index, failure: { code, message, field } }) => ({
    ...{ row: rows[index]?.row ?? 0, code, message, field },
  }))
  return { ...imported, failures: [...failures, ...duplicates].sort((a, b) => a.row - b.row) }
}

/** Makes a change and begins to read again what it touches; an expected failure becomes a member of the result. */
async function beginning<T extends { rereading: { runId: string | null } }>(
  { startIngest }: Context,
  change: () => Promise<T>,
): Promise<T> {
  try {
    const changed = await change()
    if (changed.rereading.runId !== null) startIngest(changed.rereading.runId)
    return changed
  } catch (error) {
    throw error instanceof Failure ? new InputFailure(error.code, error.message, error.field) : error
  }
}

const runOf = (query: object, id: string | null, { prisma }: Context['database']) =>
  id === null ? null : prisma.ingestRun.findUniqueOrThrow({ ...query, where: { id } })
