import { TopicEvidence } from '@parallax/domain'
import { z } from 'zod'
import { builder } from '../builder.ts'
import { MentionEvidenceType } from './mention-evidence.ts'
import { BlockRoleEnum, EntityTypeEnum, MentionFormEnum } from './vocabulary.ts'

export const Spans = z.array(z.object({ start: z.int(), end: z.int() }))
const place = {
  start: "Where it begins in the article's text, in UTF-16 units.",
  end: "Where it ends in the article's text, in UTF-16 units.",
  confidence: 'The share of such cases that are right, 0 to 1; measured or estimated, as the cards say.',
  rule: 'The rule or model that found it.',
}

builder.prismaObject('Block', {
  description: "A stretch of the received text with one role. An article's blocks cover its whole text.",
  authScopes: { read: true },
  select: { articleId: true, position: true },
  fields: (t) => ({
    role: t.expose('role', { type: BlockRoleEnum, description: 'What it is.' }),
    start: t.exposeInt('start', { description: place.start }),
    end: t.exposeInt('end', { description: place.end }),
    confidence: t.exposeFloat('confidence', { description: place.confidence }),
    rule: t.exposeString('rule', { description: place.rule }),
  }),
})

export const MentionType = builder.prismaObject('Mention', {
  description: 'A place in headline or body where something is mentioned.',
  authScopes: { read: true },
  select: { articleId: true, position: true },
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'Order in the text, from 0.' }),
    start: t.exposeInt('start', { description: place.start }),
    end: t.exposeInt('end', { description: place.end }),
    text: t.exposeString('text', { description: 'The words themselves.' }),
    type: t.expose('type', { type: EntityTypeEnum, description: 'What kind of thing is mentioned.' }),
    form: t.expose('form', { type: MentionFormEnum, description: 'By name, by description or by pronoun.' }),
    demonym: t.exposeBoolean('demonym', { description: 'Whether "Russian" stands for Russia here.' }),
    confidence: t.exposeFloat('confidence', { description: place.confidence }),
    rule: t.exposeString('rule', { description: place.rule }),
    evidence: t.field({
      type: MentionEvidenceType,
      nullable: true,
      select: { evidenceRule: true, evidenceStart: true, evidenceEnd: true },
      description: 'What decided whom or what it means; null where it is itself the first to name it so.',
      resolve: ({ articleId, evidenceRule: rule, evidenceStart: start, evidenceEnd: end }) =>
        rule === null ? null : { articleId, rule, start, end },
    }),
    entity: t.relation('entity', {
      nullable: true,
      description: 'Whom or what it means; null where it could not be told.',
    }),
  }),
})

builder.prismaObject('ArticleEntity', {
  description: 'An entity in one article.',
  authScopes: { read: true },
  select: { articleId: true, entityId: true },
  fields: (t) => ({
    entity: t.relation('entity', { description: 'The entity.' }),
    mentions: t.exposeInt('mentions', { description: 'Mentions by name: what every count counts.' }),
    otherMentions: t.exposeInt('otherMentions', { description: 'Mentions by description or pronoun.' }),
    salience: t.exposeFloat('salience', { description: 'How central it is to the article, 0 to 1.' }),
  }),
})

const Deciding = z.array(TopicEvidence)

const TopicEvidenceType = builder.objectRef<TopicEvidence>('TopicEvidence').implement({
  description: "A phrase of the article's text that speaks for a topic, in UTF-16 units.",
  authScopes: { read: true },
  fields: (t) => ({
    start: t.exposeInt('start', { description: place.start }),
    end: t.exposeInt('end', { description: place.end }),
    weight: t.float({
      nullable: true,
      description:
        'Its share of all that speaks for the topic in the article, 0 to 1; null where that was not kept.',
      resolve: ({ weight }) => weight,
    }),
  }),
})

builder.prismaObject('ArticleTopic', {
  description: 'A topic of one article.',
  authScopes: { read: true },
  select: { articleId: true, topicId: true },
  fields: (t) => ({
    topic: t.relation('topic', { description: 'The topic.' }),
    score: t.exposeFloat('score', { description: 'The chance that it applies, 0 to 1, calibrated.' }),
    evidence: t.field({
      type: [TopicEvidenceType],
      select: { evidence: true },
      description: "The phrases of the article's text that decided it.",
      resolve: ({ evidence }) => Deciding.parse(evidence),
    }),
  }),
})
