import { builder } from '../builder.ts'
import { HERE, loadEntities } from '../rows.ts'
import { Spans } from './article-parts.ts'
import { EntityNode } from './entity.ts'
import { SpanType } from './evidence-of-article.ts'
import { EntityTypeEnum } from './vocabulary.ts'

builder.prismaObject('FurnitureMention', {
  description: 'A name that stands in page furniture: shown, never counted.',
  authScopes: { read: true },
  select: { articleId: true, position: true },
  fields: (t) => ({
    start: t.exposeInt('start', { description: "Where it begins in the article's text, in UTF-16 units." }),
    end: t.exposeInt('end', { description: "Where it ends in the article's text, in UTF-16 units." }),
    text: t.exposeString('text', { description: 'The words themselves.' }),
    type: t.expose('type', { type: EntityTypeEnum, description: 'What kind of thing is named.' }),
    confidence: t.exposeFloat('confidence', {
      description:
        'The share of such cases that are right in running text, 0 to 1; measured or estimated, as the cards say.',
    }),
    rule: t.exposeString('rule', { description: 'The rule or model that found it.' }),
    entity: t.field({
      type: EntityNode,
      nullable: true,
      select: { entityKey: true },
      description: 'Whom or what it names; null where no headline or body of the collection mentions that.',
      resolve: async ({ entityKey }, _args, context, info) => {
        const [entity] = await loadEntities(context, info, [entityKey], HERE)
        return entity ?? null
      },
    }),
  }),
})

builder.prismaObject('FurnitureTopic', {
  description: "A topic of an article's page furniture: shown, never counted.",
  authScopes: { read: true },
  select: { articleId: true, topicId: true },
  fields: (t) => ({
    topic: t.relation('topic', { description: 'The topic.' }),
    passages: t.exposeInt('passages', { description: 'Sentences and lines of furniture that decided it.' }),
    evidence: t.field({
      type: [SpanType],
      select: { evidence: true },
      description: "The stretches of the article's text that decided it.",
      resolve: ({ evidence }) => Spans.parse(evidence),
    }),
  }),
})
