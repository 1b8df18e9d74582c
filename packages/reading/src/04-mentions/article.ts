import { gatherEvidence } from './article-evidence.ts'
import { clusters } from './clusters.ts'
import type { Article } from './features.ts'
import { gazetteer } from './gazetteer.ts'
import { type SentenceView, viewSentence } from './sentence-view.ts'
import { hashText, wordOf } from './words.ts'

/** What the tagger needs of an article, from the words of its sentences. The trainer comes the same way. */
export function viewArticle(
  sentences: readonly (readonly string[])[],
  guideline: string,
): { views: SentenceView[]; article: Article } {
  const lists = gazetteer()
  const groups = clusters()
  const views = sentences.map((tokens) => viewSentence(tokens.map(wordOf), lists, groups))
  const evidence = gatherEvidence(views, lists)
  return { views, article: { evidence, gazetteer: lists, guideline: hashText(guideline) } }
}
