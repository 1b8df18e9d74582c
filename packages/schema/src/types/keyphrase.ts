import { KeyphraseEvidence } from '@parallax/domain'
import { builder } from '../builder.ts'
import { Spans } from './article-parts.ts'
import { SpanType } from './evidence-of-article.ts'

const KeyphraseEvidenceType = builder.objectRef<KeyphraseEvidence>('KeyphraseEvidence').implement({
  description: 'What a phrase was chosen by.',
  authScopes: { read: true },
  fields: (t) => ({
    frequency: t.exposeInt('frequency', { description: 'At how many places it stands.' }),
    sentences: t.exposeInt('sentences', { description: 'In how many sentences.' }),
    first: t.exposeFloat('first', {
      description: 'How far down it stands first: 0 the first sentence, 1 the end.',
    }),
    headline: t.exposeBoolean('headline', { description: 'Whether the headline has it.' }),
    keyness: t.exposeFloat('keyness', {
      description: 'How much more often it stands here than in other news, as a natural logarithm.',
    }),
  }),
})

builder.prismaObject('Keyphrase', {
  description: 'A phrase that says what the article is about.',
  authScopes: { read: true },
  select: { articleId: true, position: true },
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The phrase, as the article words it most often.' }),
    key: t.exposeString('key', {
      description:
        'The words under which it counts across articles: `phrase` takes it, and `ArticleFilter.phrases`.',
    }),
    score: t.exposeFloat('score', {
      description: "Weight beside the article's best, 0 to 1; comparable within the article only.",
    }),
    confidence: t.exposeFloat('confidence', {
      description: 'The share of such cases that are right, 0 to 1; measured or estimated, as the cards say.',
    }),
    rule: t.exposeString('rule', { description: 'The rule or model that chose it.' }),
    occurrences: t.field({
      type: [SpanType],
      select: { occurrences: true },
      description: "Where it stands in the article's text: every place.",
      resolve: ({ occurrences }) => Spans.parse(occurrences),
    }),
    evidence: t.field({
      type: KeyphraseEvidenceType,
      nullable: true,
      select: { evidence: true },
      description: 'What it was chosen by; null until an article of an older version is read again.',
      resolve: ({ evidence }) => (evidence === null ? null : KeyphraseEvidence.parse(evidence)),
    }),
  }),
})
