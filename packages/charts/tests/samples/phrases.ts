import { type ArticleFilter, narrow } from '@parallax/domain'
import type { Question } from '../../src/prepare/index.ts'
import { outlet, share } from './parts.ts'

const PHRASES = ['grain deal', 'port strike', 'bus lane'].map((key) => ({ key, text: key }))
const phraseOf = (i: number, articles: number, whole: ArticleFilter, weight: number) => {
  const phrase = PHRASES[i] ?? { key: '', text: '' }
  return {
    ...{ phrase, articles, occurrences: articles * 3, weight },
    slice: narrow(whole, { phrase: phrase.key }),
    subject: { kind: 'phrase', id: phrase.key } as const,
  }
}

export const topPhrases = (): Question => ({
  kind: 'top-phrases',
  spec: { kind: 'top-phrases', version: 2, filter: {}, limit: 15 },
  data: { total: 9, counts: [12, 14, 3].map((articles, i) => phraseOf(i, articles, {}, 30 - i)) },
})

export const phrasesByOutlet = (): Question => {
  const rows: [string | null, number, number[], number[]][] = [
    ['The Northern Post', 40, [18, 2, 3], [3.4, -2.1, 0.2]],
    ['The Southern Post', 30, [2, 12, 2], [-2.9, 2.8, -0.1]],
    [null, 5, [0, 1, 0], [-0.6, 0.4, 0]],
  ]
  return {
    kind: 'phrases-by-outlet',
    spec: { kind: 'phrases-by-outlet', version: 2, filter: {}, limit: 12 },
    data: rows.map(([name, articles, hits, weights]) => {
      const ref = name === null ? null : outlet(name)
      const whole = narrow({}, { outlet: ref?.id ?? null })
      return {
        ...{ outlet: ref, articles, whole, slice: whole, subject: null },
        phrases: hits.map((found, i) => ({
          ...phraseOf(i, found, whole, weights[i] ?? 0),
          share: share(found, articles),
        })),
      }
    }),
  }
}
