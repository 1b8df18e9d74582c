import type { AlignedSentences, SentenceMatch, SentencePair, Span, Telling } from '@parallax/domain'
import { diffWords } from '../grouping/word-diff.ts'
import { readTelling, type ToldArticle, type ToldSentence } from './read-telling.ts'
import { SentenceIndex } from './sentence-index.ts'
import type { SentenceTerms } from './sentence-terms.ts'

/** Weight in common from which two sentences say the same. */
export const SAME_STATEMENT = 0.5
/** Words that may differ where two are the same but for trifles. */
const TRIFLES = 0.1
const TELLING = /\p{Nd}|\b(?:not|no|never|without|un\p{L}+)\b|n['’]t\b/iu
/** A shorter sentence says too little to be anybody's: "That is all." */
const LEAST_TERMS = 3

/** Sentences of the bodies of two articles that say the same, and those that only one has. Captions and menus are no sentences. */
export function alignSentences(a: Telling, b: Telling): AlignedSentences {
  return alignTold(readTelling(a), readTelling(b))
}

export function alignTold(a: ToldArticle, b: ToldArticle): AlignedSentences {
  if (a.telling.id <= b.telling.id) return alignInOrder(a, b)
  const { pairs, onlyA, onlyB } = alignInOrder(b, a)
  const turned = pairs.map((pair) => ({
    ...pair,
    a: pair.b,
    b: pair.a,
    sharedA: pair.sharedB,
    sharedB: pair.sharedA,
  }))
  return { pairs: turned.sort((x, y) => x.a.start - y.a.start), onlyA: onlyB, onlyB: onlyA }
}

function alignInOrder(a: ToldArticle, b: ToldArticle): AlignedSentences {
  const [ofA, ofB] = [statements(a), statements(b)]
  const index = new SentenceIndex()
  for (const { terms } of ofB) index.add(terms)
  const candidates = ofA.flatMap((one, i) =>
    index.like(one.terms, SAME_STATEMENT).map(({ number, shared }) => ({ i, j: number, ...shared })),
  )
  candidates.sort((x, y) => y.score - x.score || x.i + x.j - y.i - y.j || x.i - y.i)
  const [takenA, takenB] = [new Set<number>(), new Set<number>()]
  const pairs: SentencePair[] = []
  for (const { i, j, score, words } of candidates) {
    if (takenA.has(i) || takenB.has(j)) continue
    takenA.add(i)
    takenB.add(j)
    const [one, other] = [ofA[i] as ToldSentence, ofB[j] as ToldSentence]
    pairs.push({
      match: matchOf(textOf(a, one), textOf(b, other)),
      a: spanOf(one),
      b: spanOf(other),
      score,
      sharedA: placesOf(one.terms, words),
      sharedB: placesOf(other.terms, words),
    })
  }
  return {
    pairs: pairs.sort((x, y) => x.a.start - y.a.start),
    onlyA: ofA.filter((_, i) => !takenA.has(i)).map(spanOf),
    onlyB: ofB.filter((_, i) => !takenB.has(i)).map(spanOf),
  }
}

/** Sentences of the body that say something. */
export const statements = ({ sentences }: ToldArticle): ToldSentence[] =>
  sentences.filter(({ body, terms }) => body && terms.words >= LEAST_TERMS)

const spanOf = ({ start, end }: Span): Span => ({ start, end })
const textOf = ({ telling }: ToldArticle, { start, end }: Span) => telling.text.slice(start, end)

/** A changed number or "not" is no trifle. */
function matchOf(a: string, b: string): SentenceMatch {
  const { kept, removed, added } = diffWords(a, b)
  const count = (text: string, spans: Span[]) =>
    spans.reduce((sum, { start, end }) => sum + text.slice(start, end).split(/\s+/).length, 0)
  const all =
    count(
      a,
      kept.map(({ before }) => before),
    ) + count(a, removed)
  const changed = Math.max(count(a, removed), count(b, added))
  const tells = [...removed.map((span) => textIn(a, span)), ...added.map((span) => textIn(b, span))].some(
    (text) => TELLING.test(text),
  )
  return !tells && changed <= TRIFLES * Math.max(all, 1) ? 'same' : 'reworded'
}

const textIn = (text: string, { start, end }: Span) => text.slice(start, end)

const placesOf = ({ places }: SentenceTerms, words: readonly string[]): Span[] =>
  words.flatMap((word) => places.get(word) ?? []).sort((x, y) => x.start - y.start)
