import { watchRun } from '@parallax/ingest'
import { GraphQLError } from 'graphql'
import { builder } from '../builder.ts'
import { isPossible, localId } from '../ids.ts'
import { IngestRunNode } from './ingest-run.ts'

builder.subscriptionField('ingest', (t) =>
  t.prismaField({
    type: IngestRunNode,
    description: 'Follows an ingest: where it stands, then every change, at last its end.',
    args: { id: t.arg.id({ required: true, description: 'Id of the ingest.' }) },
    subscribe: async (_root, args, { database, signal }) => {
      const id = localId('IngestRun', args.id)
      const known =
        isPossible({ typename: 'IngestRun', id }) &&
        (await database.prisma.ingestRun.findUnique({ where: { id }, select: { id: true } }))
      if (!known)
        throw new GraphQLError('There is no ingest with this id.', { extensions: { code: 'NOT_FOUND' } })
      return watchRun(database, id, signal)
    },
    resolve: (query, { runId }, _args, { database }) =>
      database.prisma.ingestRun.findUniqueOrThrow({ ...query, where: { id: runId } }),
  }),
)
