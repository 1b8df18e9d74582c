import { type ArticleFilter, narrow, type PhraseCount, type PhraseRef } from '@parallax/domain'
import { type RawBuilder, sql } from 'kysely'
import type { Counted } from './counted.ts'

/** A phrase's counts in some articles; what it weighs follows from them. */
export type CountedPhrase = Counted<Omit<PhraseCount, 'weight'>>

/** How most articles of a group of rows word a phrase; of two wordings as frequent, the first by letters. */
export const wording: RawBuilder<string> = sql`mode() within group (order by fact.text)`

/** A phrase's counts in the articles of a filter, with the way to those articles and to the places. */
export function countedPhrase(
  filter: ArticleFilter,
  phrase: PhraseRef,
  { articles = 0, occurrences = 0 }: { articles?: number; occurrences?: number } = {},
): CountedPhrase {
  return {
    ...{ phrase, articles, occurrences },
    whole: filter,
    slice: narrow(filter, { phrase: phrase.key }),
    subject: { kind: 'phrase', id: phrase.key },
  }
}
