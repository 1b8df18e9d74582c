import { type QuotedRoom, quotedSpeakers, type SpeakerCounts } from '@parallax/database'
import {
  type ArticleFilter,
  type EntityRef,
  narrow,
  type QuotationFilter,
  type QuotedMeasure,
  type QuotedSpeaker,
  type QuotedSpeakers,
} from '@parallax/domain'
import { shareOf } from '@parallax/measures'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { toFilter, toQuotations } from '../filter.ts'
import { EntityNode } from './entity.ts'
import { OutletNode } from './outlet.ts'
import { COUNTED_QUOTATIONS, CueClassCountType, QuotationKindCountType } from './quotation-count.ts'
import { ShareType } from './share.ts'
import { filterArg, limitArg, quotationsArg } from './sum-args.ts'
import { QuotedMeasureEnum } from './vocabulary.ts'

const QuotedSpeakerType = builder.objectRef<QuotedSpeaker>('QuotedSpeaker').implement({
  description: 'The room that one speaker gets.',
  authScopes: { read: true },
  interfaces: [...COUNTED_QUOTATIONS],
  fields: (t) => ({
    speaker: t.field({
      type: EntityNode,
      nullable: true,
      description: 'Who speaks; null: all whose speaker could not be joined to an entity.',
      resolve: ({ speaker }) => speaker,
    }),
    words: t.exposeInt('words', { description: 'Words quoted.' }),
    wordShare: t.exposeFloat('wordShare', {
      nullable: true,
      description:
        'Its share of all words quoted in these articles, 0 to 1; null where none are. Words of one quotation do not stand alone, so it has no interval.',
    }),
    share: t.field({
      type: ShareType,
      description: 'Its quotations of all quotations in these articles.',
      resolve: ({ share }) => share,
    }),
    depth: t.exposeFloat('depth', {
      nullable: true,
      description: 'How far down the article its quotations begin, on average: 0 is the top, 1 the end.',
    }),
    kinds: t.field({
      type: [QuotationKindCountType],
      description: 'How its words are reported: they add up to its quotations.',
      complexity: { field: 1, multiplier: 3 },
      resolve: ({ kinds }) => kinds,
    }),
    cueClasses: t.field({
      type: [CueClassCountType],
      description: 'With which cues: they add up to its quotations. Those that occur, without a cue last.',
      complexity: { field: 1, multiplier: 7 },
      resolve: ({ cueClasses }) => cueClasses,
    }),
  }),
})

const QuotedSpeakersType = builder.objectRef<QuotedSpeakers>('QuotedSpeakers').implement({
  description:
    'Who is quoted most. `quotations`, `words` and `articles` are of everybody: all speakers and `unknown` add up to the first two.',
  authScopes: { read: true },
  interfaces: [...COUNTED_QUOTATIONS],
  fields: (t) => ({
    speakers: t.exposeInt('speakers', {
      description: 'How many speakers there are: what this is the top of.',
    }),
    words: t.exposeInt('words', { description: 'Words quoted.' }),
    articleWords: t.exposeInt('articleWords', {
      description: 'Words in headline and body of all articles of the filter, quoted or not.',
    }),
    unknown: t.field({
      type: QuotedSpeakerType,
      description: 'All quotations whose speaker could not be joined to an entity.',
      resolve: ({ unknown }) => unknown,
    }),
    counts: t.field({
      type: [QuotedSpeakerType],
      description: 'Most first.',
      complexity: { field: 0, multiplier: 1 },
      resolve: ({ counts }) => counts,
    }),
  }),
})

interface Request {
  filter: ArticleFilter
  quotations: QuotationFilter
  by?: QuotedMeasure
  limit?: number
  only?: EntityRef[]
}

async function roomOf({ filter, ...request }: Request, { database }: Context): Promise<QuotedSpeakers> {
  const room = await quotedSpeakers(database.kysely, filter, request)
  return {
    ...room,
    unknown: withShares(room.unknown, room),
    counts: room.counts.map((one) => withShares(one, room)),
  }
}

const withShares = (one: SpeakerCounts, room: QuotedRoom): QuotedSpeaker => ({
  ...one,
  share: shareOf(one.quotations, room.quotations),
  wordShare: room.words === 0 ? null : one.words / room.words,
})

builder.queryField('quotedSpeakers', (t) =>
  t.field({
    type: QuotedSpeakersType,
    description: 'Who is quoted in the articles of the filter, and how much room each speaker gets.',
    complexity: ({ limit }) => ({ field: 10, multiplier: limit ?? 10 }),
    args: {
      filter: filterArg(t.arg),
      quotations: quotationsArg(t.arg),
      by: t.arg({ type: QuotedMeasureEnum, description: 'What decides the order; QUOTATIONS where absent.' }),
      limit: limitArg(t.arg, 10),
    },
    resolve: (_root, { filter, quotations, by, limit }, context) =>
      roomOf(
        {
          filter: toFilter(filter),
          quotations: toQuotations(quotations),
          by: by ?? 'quotations',
          limit: limit ?? 10,
        },
        context,
      ),
  }),
)

builder.prismaObjectFields(EntityNode, (t) => ({
  quotedRoom: t.field({
    type: QuotedSpeakerType,
    description: 'The room that it gets as a speaker in the articles of the filter.',
    complexity: { field: 10, multiplier: 1 },
    args: { filter: filterArg(t.arg), quotations: quotationsArg(t.arg) },
    resolve: async ({ id, name, type }, { filter, quotations }, context) => {
      const only = [{ id, name, type }]
      const room = await roomOf(
        { filter: toFilter(filter), quotations: toQuotations(quotations), only },
        context,
      )
      const [own] = room.counts
      if (!own) throw new Error('A speaker that was asked for has no counts.')
      return own
    },
  }),
}))

builder.prismaObjectFields(OutletNode, (t) => ({
  quotedRoom: t.field({
    type: QuotedSpeakersType,
    description: 'Whom it quotes in its articles of the filter, and how much room each speaker gets.',
    complexity: ({ limit }) => ({ field: 10, multiplier: limit ?? 10 }),
    args: {
      filter: filterArg(t.arg),
      quotations: quotationsArg(t.arg),
      by: t.arg({ type: QuotedMeasureEnum, description: 'What decides the order; QUOTATIONS where absent.' }),
      limit: limitArg(t.arg, 10),
    },
    resolve: ({ id }, { filter, quotations, by, limit }, context) =>
      roomOf(
        {
          filter: narrow(toFilter(filter), { outlet: id }),
          quotations: toQuotations(quotations),
          by: by ?? 'quotations',
          limit: limit ?? 10,
        },
        context,
      ),
  }),
}))
