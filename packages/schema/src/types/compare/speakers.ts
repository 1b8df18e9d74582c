import { comparedCues, comparedSpeakers } from '@parallax/database'
import type { ComparedSpeaker, QuotedBySide } from '@parallax/domain'
import { builder } from '../../builder.ts'
import { quotedBySides, speakerOfSides } from '../../compare/marks.ts'
import { mapParts, partsOf } from '../../compare/parts.ts'
import { toQuotations } from '../../filter.ts'
import { EntityNode } from '../entity.ts'
import { COUNTED_QUOTATIONS, CueClassCountType, QuotationCountInterface } from '../quotation-count.ts'
import { quotationsArg } from '../sum-args.ts'
import { OutletComparisonType } from './comparison.ts'
import { ComparedOutletType, OF_SIDE, SIDES } from './of-side.ts'
import { comparedType, partLimit, partsCost } from './parts.ts'

const CUES = { field: 1, multiplier: 7 }

const SpeakerOfSideType = builder.objectRef<ComparedSpeaker['sides'][number]>('SpeakerOfSide').implement({
  description:
    'The room that one side gives a speaker; `evidence` lists the quotations. Share and contrast are of articles that quote them: quotations of one article are not independent.',
  authScopes: { read: true },
  interfaces: [...OF_SIDE, QuotationCountInterface],
  fields: (t) => ({
    words: t.exposeInt('words', { description: 'Words quoted.' }),
    wordShare: t.exposeFloat('wordShare', {
      nullable: true,
      description: 'Of all words that the side quotes, 0 to 1; null where it quotes none.',
    }),
    cueClasses: t.field({
      type: [CueClassCountType],
      description: 'With which cues: they add up to its quotations. Those that occur, without a cue last.',
      complexity: CUES,
      resolve: ({ cueClasses }) => cueClasses,
    }),
  }),
})

const ComparedSpeakerType = builder.objectRef<ComparedSpeaker>('ComparedSpeaker').implement({
  description: 'The room that each side gives a speaker.',
  authScopes: { read: true },
  fields: (t) => ({
    speaker: t.field({ type: EntityNode, description: 'Who speaks.', resolve: ({ speaker }) => speaker }),
    sides: t.field({
      type: [SpeakerOfSideType],
      description: 'In the sides’ order.',
      complexity: SIDES,
      resolve: ({ sides }) => sides,
    }),
  }),
})

const QuotedBySideType = builder.objectRef<QuotedBySide>('QuotedBySide').implement({
  description: 'All that one side quotes, whoever speaks.',
  authScopes: { read: true },
  interfaces: [...COUNTED_QUOTATIONS],
  fields: (t) => ({
    side: t.field({ type: ComparedOutletType, description: 'Which side.', resolve: ({ side }) => side }),
    words: t.exposeInt('words', { description: 'Words quoted.' }),
    cueClasses: t.field({
      type: [CueClassCountType],
      description: 'With which cues: they add up to its quotations. Those that occur, without a cue last.',
      complexity: CUES,
      resolve: ({ cueClasses }) => cueClasses,
    }),
  }),
})

builder.objectField(OutletComparisonType, 'quoted', (t) =>
  t.field({
    type: [QuotedBySideType],
    description: 'All that each side quotes, in the sides’ order.',
    complexity: { field: 10, multiplier: 3 },
    args: { quotations: quotationsArg(t.arg) },
    resolve: async (compared, { quotations }, { database }) => {
      const choice = toQuotations(quotations)
      const cues = await comparedCues(database.kysely, compared, choice, [])
      return quotedBySides(compared, choice, cues)
    },
  }),
)

const ComparedSpeakersType = comparedType({ type: 'Speakers', many: 'speakers' }, ComparedSpeakerType)

builder.objectField(OutletComparisonType, 'speakers', (t) =>
  t.field({
    type: ComparedSpeakersType,
    description:
      'Whom each side quotes in more of its articles than the others do, how much room they get, and with which class of cue.',
    complexity: partsCost,
    args: { quotations: quotationsArg(t.arg), limit: partLimit(t.arg) },
    resolve: async (compared, { quotations, limit }, { database }) => {
      const choice = toQuotations(quotations)
      const parts = partsOf(compared, await comparedSpeakers(database.kysely, compared, choice), limit ?? 10)
      const shown = parts.parts.flatMap(({ things }) => things.map(({ id }) => id))
      const cues = await comparedCues(database.kysely, compared, choice, shown)
      return mapParts(parts, speakerOfSides(compared, choice, cues))
    },
  }),
)
