import { classOf, FIRST, INNER, LAST, label, markOf, ONLY } from '../../src/04-mentions/labels.ts'
import type { Labelled } from './corpus.ts'
import { randomNumbers } from './learn.ts'

/** The share of sentences that are written like a headline, and in capitals, for the tagger to learn both. */
const HEADLINES = 0.05
const CAPITALS = 0.02
const SMALL = new Set(
  'a an the and or but of in on at to for by as with from is are was were his her its'.split(' '),
)

/** Rewrites some sentences as headlines: labelled text has few, a reader's news has one an article. */
export function withHeadlines(articles: Labelled[], seed: number): Labelled[] {
  const random = randomNumbers(seed)
  return articles.map((article) => ({
    ...article,
    sentences: article.sentences.map((sentence) => {
      const draw = random()
      if (draw < CAPITALS) return { ...sentence, tokens: sentence.tokens.map((t) => t.toUpperCase()) }
      if (draw < CAPITALS + HEADLINES) return { ...sentence, tokens: sentence.tokens.map(titleCase) }
      return sentence
    }),
  }))
}

const titleCase = (token: string) =>
  SMALL.has(token) ? token : token.charAt(0).toUpperCase() + token.slice(1)

/** The share of articles with loose hyphens, as some tokenised text and careless copies have them. */
const LOOSE = 0.12

/** Parts names at their hyphens in some articles: "Akufo - Addo" is one name as "Akufo-Addo" is. */
export function withLooseHyphens(articles: Labelled[], seed: number): Labelled[] {
  const random = randomNumbers(seed)
  return articles.map((article) =>
    random() < LOOSE ? { ...article, sentences: article.sentences.map(loosened) } : article,
  )
}

type Sentence = Labelled['sentences'][number]

function loosened({ tokens, labels }: Sentence): Sentence {
  const parted: { token: string; label: number }[] = tokens.flatMap((token, i) => {
    const own = labels[i] as number
    const parts = own === 0 ? [token] : token.split(/(?<=\p{L})(-)(?=\p{L})/u)
    return parts.map((part, k) => ({ token: part, label: partLabel(own, k, parts.length) }))
  })
  return { tokens: parted.map((p) => p.token), labels: Uint8Array.from(parted, (p) => p.label) }
}

/** The label of part `k` of a word that was one: a whole name becomes first, inner and last. */
function partLabel(own: number, k: number, parts: number): number {
  if (own === 0 || parts === 1) return own
  const mark = markOf(own)
  const begins = k === 0 && (mark === FIRST || mark === ONLY)
  const ends = k === parts - 1 && (mark === LAST || mark === ONLY)
  return label(classOf(own), begins ? FIRST : ends ? LAST : INNER)
}
