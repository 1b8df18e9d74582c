import type { LedgerEntry, UtteranceUse } from '@parallax/domain'
import { builder } from '../../builder.ts'
import { ArticleNode } from '../article.ts'
import { CueClassEnum, QuotationKindEnum } from '../vocabulary.ts'
import { articleOf } from './article-of.ts'
import { TellingPlaceType, wordsOf } from './place.ts'
import { WordingEnum } from './vocabulary.ts'

/** A use with the article whose wording is the longest: what was left out are words of that one. */
interface Use extends UtteranceUse {
  fullArticle: string
}

const UseType = builder.objectRef<Use>('UtteranceUse').implement({
  description: 'One article’s use of an utterance.',
  authScopes: { read: true },
  fields: (t) => ({
    place: t.field({ type: TellingPlaceType, description: 'Where it stands.', resolve: (use) => use }),
    wording: t.expose('wording', { type: WordingEnum, description: 'In full, cut or in other words.' }),
    kind: t.expose('kind', { type: QuotationKindEnum, description: 'How the words are reported.' }),
    speaker: t.exposeString('speaker', {
      nullable: true,
      description: 'Who says it, as the article has it; null where it does not say.',
    }),
    cue: t.exposeString('cue', { nullable: true, description: 'The reporting word; null without one.' }),
    cueClass: t.expose('cueClass', {
      type: CueClassEnum,
      nullable: true,
      description: 'What that word lets shine through.',
    }),
    leftOut: t.stringList({
      description: 'What of the longest wording is missing here, stretch by stretch.',
      resolve: ({ leftOut, fullArticle }, _args, context) =>
        Promise.all(leftOut.map((span) => wordsOf(fullArticle, span, context))),
    }),
    lagHours: t.exposeFloat('lagHours', {
      nullable: true,
      description: 'Hours after the first use; null where either is known to the day only or not at all.',
    }),
    isCopied: t.exposeBoolean('copied', {
      description: 'Whether it stands in a copy of another article of the story.',
    }),
  }),
})

export const LedgerEntryType = builder.objectRef<LedgerEntry>('LedgerEntry').implement({
  description: 'The same words of somebody in the articles of a story.',
  authScopes: { read: true },
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The same whatever else the story holds.' }),
    words: t.exposeString('words', { description: 'The longest known wording.' }),
    full: t.field({
      type: TellingPlaceType,
      description: 'Where that stands.',
      resolve: ({ full }) => full,
    }),
    speaker: t.exposeString('speaker', {
      nullable: true,
      description: 'Who said it; null where no article tells.',
    }),
    firstArticle: t.field({
      type: ArticleNode,
      description: 'Who carries it first: from there the hours of the others count.',
      resolve: ({ first }, _args, context, info) => articleOf(first, context, info),
    }),
    isOfOneOutlet: t.exposeBoolean('onlyOne', { description: 'Whether one outlet alone carries it.' }),
    uses: t.field({
      type: [UseType],
      description: 'Who carries it, in the order of publication.',
      complexity: { field: 1, multiplier: 4 },
      resolve: ({ uses, full }) => uses.map((use) => ({ ...use, fullArticle: full.article })),
    }),
  }),
})
