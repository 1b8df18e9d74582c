import { TONE_VOICES, type ToneVoice } from '@parallax/domain'
import { builder } from '../builder.ts'
import { ToneVoiceEnum } from './vocabulary.ts'

interface VoiceCounts {
  voice: ToneVoice
  negative: number
  none: number
  positive: number
}

const ToneVoiceCountsType = builder.objectRef<VoiceCounts>('ToneVoiceCounts').implement({
  description: 'Mentions of an entity in one article whose clause was read, in one voice.',
  authScopes: { read: true },
  fields: (t) => ({
    voice: t.expose('voice', { type: ToneVoiceEnum, description: 'Whose words.' }),
    negative: t.exposeInt('negative', { description: 'Against it.' }),
    none: t.exposeInt('none', { description: 'Nothing for or against it.' }),
    positive: t.exposeInt('positive', { description: 'In its favour.' }),
  }),
})

builder.prismaObject('Tone', {
  description:
    'What the clauses of one article say of an entity, as a model reads them: an estimate, never a fact. Means are over the ' +
    'mentions that say something, −1 against to 1 in favour; null where none does.',
  authScopes: { read: true },
  select: { articleId: true, entityId: true },
  fields: (t) => ({
    entity: t.relation('entity', { description: 'Toward whom or what.' }),
    polarity: t.exposeFloat('polarity', { nullable: true, description: 'Over both voices, −1 to 1.' }),
    narration: t.exposeFloat('narration', {
      nullable: true,
      description: "In the outlet's own words, −1 to 1.",
    }),
    quoted: t.exposeFloat('quoted', { nullable: true, description: 'Inside quotations, −1 to 1.' }),
    mentions: t.exposeInt('mentions', {
      description: 'Mentions whose clause was read: the counts of both voices add up to it.',
    }),
    voices: t.field({
      type: [ToneVoiceCountsType],
      select: {
        ...{ narrationNegative: true, narrationNone: true, narrationPositive: true },
        ...{ quotedNegative: true, quotedNone: true, quotedPositive: true },
      },
      description: 'How many go which way, in both voices.',
      resolve: (row) =>
        TONE_VOICES.map((voice) => ({
          voice,
          negative: row[`${voice}Negative`],
          none: row[`${voice}None`],
          positive: row[`${voice}Positive`],
        })),
    }),
  }),
})
