import type { MentionTone } from '@parallax/domain'
import { builder } from '../builder.ts'
import { MentionType, Spans } from './article-parts.ts'
import { SpanType } from './evidence-of-article.ts'

const MentionToneType = builder.objectRef<MentionTone>('MentionTone').implement({
  description:
    'What the clause around a mention says of whom it means, as a model reads it: an estimate, never a fact.',
  authScopes: { read: true },
  fields: (t) => ({
    polarity: t.exposeFloat('polarity', {
      nullable: true,
      description: '−1 against to 1 in favour; null where it says nothing either way.',
    }),
    quoted: t.exposeBoolean('quoted', {
      description: "True: a quotation's words. False: the outlet's own.",
    }),
    clause: t.field({
      type: SpanType,
      description: "The clause, in the article's text.",
      resolve: ({ clause }) => clause,
    }),
    words: t.field({
      type: [SpanType],
      description: "Those of its words that weighed most, in the article's text.",
      resolve: ({ words }) => words,
    }),
    confidence: t.exposeFloat('confidence', {
      description: 'The share of such tones that are right, 0 to 1; measured, as the card says.',
    }),
    rule: t.exposeString('rule', { description: 'The rule or model that read it.' }),
  }),
})

builder.prismaObjectFields(MentionType, (t) => ({
  tone: t.field({
    type: MentionToneType,
    nullable: true,
    select: {
      polarity: true,
      quoted: true,
      clauseStart: true,
      clauseEnd: true,
      toneWords: true,
      toneConfidence: true,
      toneRule: true,
    },
    description: 'What its clause says of whom it means; null where no clause was read.',
    resolve: ({ toneRule: rule, clauseStart, clauseEnd, toneConfidence, toneWords, polarity, quoted }) =>
      rule === null || clauseStart === null || clauseEnd === null
        ? null
        : {
            ...{ polarity, quoted: quoted ?? false, rule, confidence: toneConfidence ?? 0 },
            clause: { start: clauseStart, end: clauseEnd },
            words: Spans.parse(toneWords ?? []),
          },
  }),
}))
