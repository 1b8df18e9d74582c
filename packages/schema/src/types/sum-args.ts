import type { ArgBuilder } from '@pothos/core'
import { z } from 'zod'
import type { builder } from '../builder.ts'
import { localId } from '../ids.ts'
import { ArticleFilterInput, QuotationFilterInput } from './filter.ts'
import { TimeUnitEnum, ToneVoiceEnum } from './vocabulary.ts'

type SchemaTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types> ? Types : never
export type Arguments = ArgBuilder<SchemaTypes>

/** Arguments that sums share, so that they mean and say the same everywhere. */
export const filterArg = (arg: Arguments) =>
  arg({ type: ArticleFilterInput, description: 'Which articles; all where absent.' })

export const quotationsArg = (arg: Arguments) =>
  arg({ type: QuotationFilterInput, description: 'Which quotations in these articles; all where absent.' })

export const entityArg = (arg: Arguments) => arg.id({ required: true, description: 'Id of the entity.' })

export const voiceArg = (arg: Arguments) =>
  arg({ type: ToneVoiceEnum, description: 'Whose words; both where absent.' })

export const limitArg = (arg: Arguments, defaultValue: number) =>
  arg.int({
    defaultValue,
    validate: z.int().min(1).max(50).nullish(),
    description: 'How many at most, 1 to 50.',
  })

export const parentArg = (arg: Arguments) =>
  arg.id({
    description:
      'Id of the topic whose narrower topics are counted, each with all below it; what is about it and about none of ' +
      'them is counted as `rest`. Where absent: the top level.',
  })

/** @throws GraphQLError BAD_INPUT for an id of another type */
export const parentOf = (parent: string | null | undefined) =>
  parent == null ? {} : { parent: localId('Topic', parent) }

export const unitArg = (arg: Arguments) =>
  arg({
    type: TimeUnitEnum,
    defaultValue: 'week',
    description: 'How wide the points are. A unit that would give more than 2000 points is made coarser.',
  })

/** Charts compare a handful; a list of ids is bounded as the filter's own lists are. */
export const Ids = z.array(z.string().min(1)).max(50)
