import { builder } from '../builder.ts'

interface MentionEvidence {
  articleId: string
  rule: string
  start: number | null
  end: number | null
}

export const MentionEvidenceType = builder.objectRef<MentionEvidence>('MentionEvidence').implement({
  description: 'What decided which entity a mention means.',
  authScopes: { read: true },
  fields: (t) => ({
    rule: t.exposeString('rule', { description: 'The rule, e.g. `join:surname`.' }),
    text: t.string({
      nullable: true,
      description: 'The words of the mention that the rule went by; null where it went by none.',
      resolve: ({ articleId, start }, _args, { loaders }) =>
        start === null ? null : loaders.mentionText.load({ articleId, start }),
    }),
    start: t.exposeInt('start', {
      nullable: true,
      description:
        "Where the mention that the rule went by begins in the article's text; null where it went by knowledge from outside the article.",
    }),
    end: t.exposeInt('end', {
      nullable: true,
      description: "Where the mention that the rule went by ends in the article's text.",
    }),
  }),
})
