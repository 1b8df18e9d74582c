import { CLASSES, classOf, FIRST, INNER, markOf, ONLY } from '../../src/04-mentions/labels.ts'
import type { Labelled } from './corpus.ts'

/** Names to put in others' place, by what they are. */
export interface Pools {
  given: readonly string[]
  surnames: readonly string[]
  /** Groups of names any of which may stand for another of its group: countries, cities, clubs. */
  kinds: readonly { of: 'PLACE' | 'ORGANIZATION'; names: readonly string[] }[]
}

const PERSON = CLASSES.indexOf('PERSON')
const SHARE = 0.6
const WORD = /^\p{Lu}\p{L}{2,}$/u

/**
 * The article again with other persons, countries, cities and clubs in it: what stands around a name says what it is,
 * whoever it is. One word becomes the same word throughout the article.
 */
export function withOtherNames(article: Labelled, pools: Pools, random: () => number): Labelled {
  const changes = new Map<string, string>()
  for (const { tokens, labels } of article.sentences)
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as string
      if (!WORD.test(token) || changes.has(token.toLowerCase())) continue
      const pool = poolOf(token, labels[i] as number, pools)
      const keep = !pool || random() > SHARE
      changes.set(token.toLowerCase(), keep ? '' : (pool[Math.floor(random() * pool.length)] as string))
    }
  return {
    ...article,
    sentences: article.sentences.map(({ tokens, labels }) => ({
      labels,
      tokens: tokens.map((token, i) => {
        const other = labels[i] === 0 ? '' : changes.get(token.toLowerCase())
        return other && poolOf(token, labels[i] as number, pools) ? asWritten(other, token) : token
      }),
    })),
  }
}

function poolOf(token: string, label: number, pools: Pools): readonly string[] | undefined {
  if (label === 0) return undefined
  const mark = markOf(label)
  if (classOf(label) === PERSON) return mark === FIRST || mark === INNER ? pools.given : pools.surnames
  if (mark !== ONLY) return undefined
  const type = CLASSES[classOf(label)]
  const plain = token.toUpperCase() === token ? titled(token) : token
  return pools.kinds.find(({ of, names }) => of === type && names.includes(plain))?.names
}

const titled = (word: string) => word.charAt(0) + word.slice(1).toLowerCase()
const asWritten = (other: string, model: string) =>
  model === model.toUpperCase() ? other.toUpperCase() : other
