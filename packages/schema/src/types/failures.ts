import { builder } from '../builder.ts'
import { InputFailure } from '../failures.ts'

const ErrorInterface = builder.interfaceRef<Error>('Error').implement({
  description: 'Something that can go wrong and is expected to.',
  authScopes: { read: true },
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What is wrong, as a plain sentence.' }),
  }),
})

builder.objectType(InputFailure, {
  name: 'InputFailure',
  description: 'What was handed in cannot be taken.',
  authScopes: { read: true },
  interfaces: [ErrorInterface],
  fields: (t) => ({
    code: t.exposeString('code', {
      description: 'For programs: BAD_INPUT, TOO_LARGE, UNSUPPORTED_FORMAT, …',
    }),
    field: t.exposeString('field', { nullable: true, description: 'Which argument, as a path: `files.0`.' }),
  }),
})
