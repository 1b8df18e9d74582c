import { changesBetween, type TextChange } from '@parallax/ingest'
import { builder } from '../builder.ts'
import { ArticleNode } from './article.ts'
import { TextChangeEnum } from './grouping-vocabulary.ts'
import { limitArg } from './sum-args.ts'

interface Revision {
  number: number
  title: string | null
  body: string
  publishedAt: Date | null
  receivedAt: Date
  /** Headline and body of the version after it. */
  next: string
}

const TextChangeType = builder.objectRef<TextChange>('TextChange').implement({
  description: 'A stretch of two versions of a text.',
  authScopes: { read: true },
  fields: (t) => ({
    kind: t.expose('kind', { type: TextChangeEnum, description: 'What became of it.' }),
    text: t.exposeString('text', { description: 'Its words.' }),
  }),
})

const RevisionType = builder.objectRef<Revision>('ArticleRevision').implement({
  description: 'An earlier version of an article: what stood at its address before. It is in no count.',
  authScopes: { read: true },
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Order of the versions, from 1.' }),
    title: t.exposeString('title', { nullable: true, description: 'Headline; null where none was found.' }),
    body: t.exposeString('body', { description: 'Headline and body.' }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'First publication as it was given then.',
    }),
    receivedAt: t.expose('receivedAt', { type: 'DateTime', description: 'When it came in.' }),
    changes: t.field({
      type: [TextChangeType],
      description:
        'What became of it in the next version, word by word in reading order: what is kept and added is the next version.',
      complexity: { field: 5, multiplier: 10 },
      resolve: ({ body, next }) => changesBetween(body, next),
    }),
  }),
})

builder.prismaObjectFields(ArticleNode, (t) => ({
  revisions: t.field({
    type: [RevisionType],
    complexity: ({ limit }) => ({ field: 1, multiplier: limit ?? 20 }),
    args: { limit: limitArg(t.arg, 20) },
    select: ({ limit }) => ({
      body: true,
      revisions: { orderBy: { number: 'desc' }, take: limit ?? 20 },
    }),
    description:
      'Its earlier versions, the latest of them in order: the same address with other words. They are numbered from 1; the newest is the article itself.',
    resolve: ({ body, revisions }) => {
      const inOrder = revisions.toReversed()
      return inOrder.map((revision, i) => ({ ...revision, next: inOrder[i + 1]?.body ?? body }))
    },
  }),
}))
