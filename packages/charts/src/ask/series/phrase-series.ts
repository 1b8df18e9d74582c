import type { ResultOf } from '@parallax/client'
import { type ArticleFilter, narrow } from '@parallax/domain'
import type { SeriesOf } from '../../prepare/index.ts'
import type * as documents from '../documents/phrase-documents.ts'

/** The way from a number to its articles and places, by the same narrowing with which the API counts. */
const opens = (filter: ArticleFilter, key: string) => ({
  slice: narrow(filter, { phrase: key }),
  subject: { kind: 'phrase', id: key } as const,
})

export const topPhrases = (
  { total, counts }: ResultOf<typeof documents.TopPhrasesChart>['topPhrases'],
  filter: ArticleFilter,
): SeriesOf['top-phrases'] => ({
  total,
  counts: counts.map((count) => ({ ...count, ...opens(filter, count.phrase.key) })),
})

export const phrasesByOutlet = (
  outlets: ResultOf<typeof documents.PhrasesByOutletChart>['phrasesByOutlet'],
  filter: ArticleFilter,
): SeriesOf['phrases-by-outlet'] =>
  outlets.map(({ outlet, articles, phrases }) => {
    const whole = narrow(filter, { outlet: outlet?.id ?? null })
    return {
      ...{ outlet, articles, whole, slice: whole, subject: null },
      phrases: phrases.map((one) => ({ ...one, ...opens(whole, one.phrase.key) })),
    }
  })
