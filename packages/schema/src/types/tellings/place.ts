import type { Place } from '@parallax/domain'
import { builder } from '../../builder.ts'
import type { Context } from '../../context.ts'
import { ArticleNode } from '../article.ts'
import { SpanType } from '../evidence-of-article.ts'
import { articleOf } from './article-of.ts'

/** The words of a stretch of an article. */
export async function wordsOf(
  article: string,
  { start, end }: { start: number; end: number },
  { loaders }: Context,
): Promise<string> {
  return (await loaders.articleText.load(article))?.slice(start, end) ?? ''
}

export const TellingPlaceType = builder.objectRef<Place>('TellingPlace').implement({
  description: 'Where an article tells something, in its sentence.',
  authScopes: { read: true },
  fields: (t) => ({
    article: t.field({
      type: ArticleNode,
      description: 'The article.',
      resolve: ({ article }, _args, context, info) => articleOf(article, context, info),
    }),
    text: t.string({
      description: 'The words that tell it.',
      resolve: ({ article, start, end }, _args, context) => wordsOf(article, { start, end }, context),
    }),
    sentence: t.string({
      description: 'The sentence that they stand in.',
      resolve: ({ article, sentence }, _args, context) => wordsOf(article, sentence, context),
    }),
    start: t.int({
      description: "Where the sentence begins in the article's text, in UTF-16 units.",
      resolve: ({ sentence }) => sentence.start,
    }),
    end: t.int({
      description: "Where the sentence ends in the article's text, in UTF-16 units.",
      resolve: ({ sentence }) => sentence.end,
    }),
    mark: t.field({
      type: SpanType,
      description: 'The words that tell it, as a span of the sentence’s own text.',
      resolve: ({ start, end, sentence }) => ({
        start: Math.max(0, start - sentence.start),
        end: Math.max(0, Math.min(end, sentence.end) - sentence.start),
      }),
    }),
  }),
})
