import { SAME_STATEMENT, statements } from './align-sentences.ts'
import type { ToldArticle, ToldSentence } from './read-telling.ts'
import { SentenceIndex } from './sentence-index.ts'

/** Sentences that say the same, the first of them in the order of publication in front. */
export type Statement = { article: ToldArticle; sentence: ToldSentence }[]

/**
 * The statements of articles in the order of publication. Each sentence goes to the statement whose first sentence it is most
 * like, so that no chain of small differences joins two that say something else.
 */
export function findStatements(articles: readonly ToldArticle[]): Statement[] {
  const index = new SentenceIndex()
  const found: Statement[] = []
  for (const article of articles)
    for (const sentence of statements(article)) {
      const like = index.like(sentence.terms, SAME_STATEMENT)
      const best = like.reduce<(typeof like)[number] | null>(
        (most, one) => (most === null || one.shared.score > most.shared.score ? one : most),
        null,
      )
      if (best) found[best.number]?.push({ article, sentence })
      else {
        index.add(sentence.terms)
        found.push([{ article, sentence }])
      }
    }
  return found
}
