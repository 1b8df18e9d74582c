import { builder } from '../builder.ts'

export const CopyKindEnum = builder.enumType('CopyKind', {
  description: 'How a copy differs from its original.',
  values: {
    EXACT: { value: 'exact', description: 'The same words in the same order.' },
    NEAR: { value: 'near', description: 'The same text lightly edited, or its first part.' },
  } as const,
})

export const StoryTiedByEnum = builder.enumType('StoryTiedBy', {
  description: 'What ties an article to its story.',
  values: {
    LIKENESS: { value: 'likeness', description: 'Names, words and time that it has in common with another.' },
    COPY: { value: 'copy', description: 'It is a copy of another.' },
    DECISION: { value: 'decision', description: 'Somebody put it there.' },
  } as const,
})

export const StoryOrderEnum = builder.enumType('StoryOrder', {
  description: 'What stories are ordered by.',
  values: {
    ARTICLES: { value: 'articles', description: 'Most articles of the filter first.' },
    OUTLETS: { value: 'outlets', description: 'Told by most outlets first.' },
    NEWEST: { value: 'newest', description: 'Latest first day first; without a date last.' },
  } as const,
})

export const StoryDecisionKindEnum = builder.enumType('StoryDecisionKind', {
  description: 'What somebody did to stories.',
  values: {
    MERGE: { value: 'merge', description: 'Made one of several.' },
    SPLIT: { value: 'split', description: 'Made two of one.' },
    MOVE: { value: 'move', description: 'Put an article into another one.' },
  } as const,
})

export const TextChangeEnum = builder.enumType('TextChangeKind', {
  description: 'What became of a stretch of a text.',
  values: {
    KEPT: { value: 'kept', description: 'It stands in both versions.' },
    REMOVED: { value: 'removed', description: 'Only the earlier version has it.' },
    ADDED: { value: 'added', description: 'Only the later version has it.' },
  } as const,
})
