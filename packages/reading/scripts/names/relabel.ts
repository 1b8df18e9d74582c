import { viewArticle } from '../../src/04-mentions/article.ts'
import { CLASSES, FIRST, INNER, LAST, label, ONLY } from '../../src/04-mentions/labels.ts'
import type { Model } from '../../src/04-mentions/model.ts'
import { type Tagged, tagTogether } from '../../src/04-mentions/tagger.ts'
import { transformerScores } from '../../src/04-mentions/transformer/scores.ts'
import type { Session } from '../../src/04-mentions/transformer/session.ts'
import { type Labelled, NEWS } from './corpus.ts'

/** A sentence with a name that the taggers doubt teaches more of the doubt than of the name. */
const SURE = 0.5

/**
 * Articles labelled again by both taggers together, by the news guideline (self-training, Yarowsky 1995). Sentences with
 * a doubtful name are left out.
 */
export async function relabelled(
  articles: readonly Labelled[],
  model: Model,
  session: Session,
): Promise<Labelled[]> {
  const found: Labelled[] = []
  for (const { set, sentences } of articles) {
    const words = sentences.map(({ tokens }) => tokens)
    const { views, article } = viewArticle(words, NEWS)
    const scores = await transformerScores(words, session)
    const labelled = views.flatMap((view, i) => {
      const names = tagTogether(view, article, model, scores[i] as Float32Array)
      if (names.some(({ probability }) => probability < SURE)) return []
      return [{ tokens: words[i] as string[], labels: labelsOf(names, view.words.length) }]
    })
    if (labelled.length > 0) found.push({ set, guideline: NEWS, sentences: labelled })
  }
  return found
}

function labelsOf(names: readonly Tagged[], length: number): Uint8Array {
  const labels = new Uint8Array(length)
  for (const { first, last, name } of names)
    for (let i = first; i <= last; i++) {
      const mark = first === last ? ONLY : i === first ? FIRST : i === last ? LAST : INNER
      labels[i] = label(CLASSES.indexOf(name), mark)
    }
  return labels
}
