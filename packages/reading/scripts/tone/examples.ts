import type { Mention } from '@parallax/domain'
import { clean } from '../../src/01-clean/index.ts'
import { splitSentences } from '../../src/02-sentences/index.ts'
import { tokenize } from '../../src/03-tokens/index.ts'
import { findMentions } from '../../src/04-mentions/index.ts'
import type { Passage } from '../../src/08-tone/judge.ts'
import { dataText } from '../sources/shared-data.ts'

/** A labelled sentence: 0 negative, 1 neutral, 2 positive for each target of its passage. */
export interface Example {
  passage: Passage
  labels: number[]
  /** Number of each target among all. */
  rows: number[]
  fold: number
}

interface Gold {
  id: string
  tone: { start: number; end: number; polarity: number }[]
}

export const FOLDS = 5
const NAMED = new Set(['PERSON', 'ORGANIZATION'])

/** NewsMTSC, part train, as the stage reads it; names by the fast tagger. One fold a sentence, by its number. */
export function readExamples(): Example[] {
  const lines = <T>(name: string) =>
    dataText(`tone/train/${name}`)
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as T)
  const golds = new Map(lines<Gold>('newsmtsc.gold.jsonl.gz').map((gold) => [gold.id, gold.tone]))
  let row = 0
  return lines<{ id: string; text: string }>('newsmtsc.jsonl.gz').map((input) => {
    const tokenized = tokenize(splitSentences(clean(input, {})))
    const { mentions } = findMentions(tokenized, null)
    const gold = golds.get(input.id) ?? []
    const { tokens } = tokenized
    const placed = gold.flatMap(({ start, end, polarity }) => {
      const first = tokens.findIndex((token) => token.end > start)
      const last = tokens.findLastIndex((token) => token.start < end)
      return first < 0 || last < first ? [] : [{ target: { first, last }, label: polarity + 1 }]
    })
    return {
      passage: { tokens, named: namedTokens(tokens, mentions), targets: placed.map(({ target }) => target) },
      labels: placed.map(({ label }) => label),
      rows: placed.map(() => row++),
      fold: Number(input.id.replace(/\D/g, '')) % FOLDS,
    }
  })
}

function namedTokens(tokens: Passage['tokens'], mentions: readonly Mention[]): boolean[] {
  const names = mentions.filter(({ form, type }) => form === 'name' && NAMED.has(type))
  return tokens.map(
    ({ text, start, end }) =>
      /\p{L}/u.test(text) && names.some((name) => start < name.end && name.start < end),
  )
}
