import { setTimeout as sleep } from 'node:timers/promises'
import { type Annotations, type ArticleInput, Failure } from '@parallax/domain'
import { annotate } from '@parallax/testkit/draft'
import type { ArticleReader } from '../src/reading/article-reader.ts'

export interface StubOptions {
  /** What reading one article takes, in milliseconds. */
  takes?: number
  version?: string
  size?: number
}

/**
 * A reader whose results are plain to see: capitalised pairs of words are persons, the outlet is the first that is known. `REFUSE` in a text is a failure of
 * the article, `CRASH` a fault of the engine, `UNSTORABLE` gives annotations that the database refuses.
 */
export function stubReader({
  takes = 0,
  version = '0.0.1',
  size = 2,
}: StubOptions = {}): ArticleReader & { reads: string[] } {
  const reads: string[] = []
  return {
    size,
    reads,
    engine: async () => ({ version, model: 'stub' }),
    read: async (input, { outlets = [] } = {}) => {
      reads.push(input.id)
      if (takes > 0) await sleep(takes)
      return annotationsOf(input, version, outlets[0]?.name)
    },
    close: async () => {},
  }
}

function annotationsOf(input: ArticleInput, version: string, outlet = 'Daily Example'): Annotations {
  const text = input.text ?? ''
  if (text.includes('REFUSE')) throw new Failure('NOT_AN_ARTICLE', 'There is no article in this.')
  if (text.includes('CRASH')) throw new Error('the engine broke')
  const people = [...text.matchAll(/\b[A-Z][a-z]+ [A-Z][a-z]+\b/g)].map(([name]) => name)
  const { annotations } = annotate({
    id: input.id,
    body: text,
    outlet,
    names: Object.fromEntries(people.map((name) => [name, { type: 'PERSON' as const }])),
    ...(text.includes('UNSTORABLE') && { keyphrases: ['UNSTORABLE'] }),
    engine: { version, model: 'stub' },
  })
  if (text.includes('UNSTORABLE')) for (const one of annotations.keyphrases) one.score = Number.NaN
  return annotations
}
