import { type QuotationFacets, quotationFacets } from '@parallax/database'
import type { EntityRef, QuotationCount } from '@parallax/domain'
import { builder } from '../builder.ts'
import { toFilter, toQuotations } from '../filter.ts'
import { EntityNode } from './entity.ts'
import { COUNTED_QUOTATIONS, CueClassCountType, QuotationKindCountType } from './quotation-count.ts'
import { filterArg, quotationsArg } from './sum-args.ts'

const CueCountType = builder.objectRef<QuotationFacets['cues'][number]>('CueCount').implement({
  description: 'Quotations with one reporting word.',
  authScopes: { read: true },
  interfaces: [...COUNTED_QUOTATIONS],
  fields: (t) => ({ cue: t.exposeString('cue', { description: 'The word, in lower case.' }) }),
})

type SpeakerCount = QuotationCount & { speaker: EntityRef | null }

const SpeakerCountType = builder.objectRef<SpeakerCount>('SpeakerCount').implement({
  description: 'Quotations of one speaker.',
  authScopes: { read: true },
  interfaces: [...COUNTED_QUOTATIONS],
  fields: (t) => ({
    speaker: t.field({
      type: EntityNode,
      nullable: true,
      description: 'Who speaks; null: not joined to an entity.',
      resolve: ({ speaker }) => speaker,
    }),
  }),
})

const QuotationFacetsType = builder.objectRef<QuotationFacets>('QuotationFacets').implement({
  description:
    'How many quotations each further choice would leave. Every list looks away from its own part of the choice, so that its counts add up to what stands without it; of cues and speakers only the most frequent are listed.',
  authScopes: { read: true },
  fields: (t) => ({
    kinds: t.field({
      type: [QuotationKindCountType],
      description: 'By the way of reporting: all three.',
      complexity: { field: 1, multiplier: 3 },
      resolve: ({ kinds }) => kinds,
    }),
    cueClasses: t.field({
      type: [CueClassCountType],
      description: 'By the class of the cue: all six, then without a cue.',
      complexity: { field: 1, multiplier: 7 },
      resolve: ({ cueClasses }) => cueClasses,
    }),
    cues: t.field({
      type: [CueCountType],
      description: 'By the reporting word: the 15 most frequent.',
      complexity: { field: 1, multiplier: 15 },
      resolve: ({ cues }) => cues,
    }),
    speakers: t.field({
      type: [SpeakerCountType],
      description: 'By speaker: the 15 quoted most.',
      complexity: { field: 1, multiplier: 15 },
      resolve: ({ speakers }) => speakers,
    }),
    unknownSpeaker: t.field({
      type: SpeakerCountType,
      description: 'Speaker not joined to an entity.',
      resolve: ({ unknownSpeaker }) => ({ ...unknownSpeaker, speaker: null }),
    }),
  }),
})

builder.queryField('quotationFacets', (t) =>
  t.field({
    type: QuotationFacetsType,
    description: 'By what quotations can be chosen further, with how many each choice would leave.',
    complexity: { field: 20, multiplier: 1 },
    args: { filter: filterArg(t.arg), quotations: quotationsArg(t.arg) },
    resolve: (_root, { filter, quotations }, { database }) =>
      quotationFacets(database.kysely, toFilter(filter), toQuotations(quotations)),
  }),
)
