import type { ComparedWords, Sides } from '@parallax/database'
import { type Compared, SMALL_SAMPLE } from '@parallax/domain'
import { designEffect } from '@parallax/measures'
import { contrastsOf } from './contrasts.ts'
import { type Looked, partsOf } from './parts.ts'

type JudgedWord = ComparedWords['things'][number] & { effect: number }

/**
 * The words that each side prefers. What is compared is the share of its sentences: an outlet of long articles has every word in
 * more of them. Sentences of one article are not independent; so each word's counts weigh as many as would tell as much if they
 * were (its design effect over articles of all sides together).
 */
export function wordParts(
  compared: Sides,
  { total, things, sizes }: ComparedWords,
  limit: number,
): Compared<Looked<JudgedWord>> {
  const articles = sum(sizes.map((size) => size.articles))
  const all = sum(sizes.map((size) => size.sentences))
  const judged = judge({ things, sizes })
  const contrasted = contrastsOf(
    things.map(({ sentences }) => sentences),
    sizes.map(({ sentences }) => sentences),
    {
      articles: things.map((thing) => sum(thing.articles)),
      effects: judged.map(({ effect }) => effect),
      prior: articles === 0 ? SMALL_SAMPLE : (SMALL_SAMPLE * all) / articles,
    },
  )
  return partsOf(compared, { total, things: judged }, limit, contrasted)
}

/** How many sentences tell as much as one independent, over all words: the mean of their effects by sentences. */
export function wordEffect(words: Pick<ComparedWords, 'things' | 'sizes'>): number {
  const judged = judge(words)
  const counts = sum(judged.map(({ sentences }) => sum(sentences)))
  return counts === 0 ? 1 : sum(judged.map(({ sentences, effect }) => effect * sum(sentences))) / counts
}

function judge({ things, sizes }: Pick<ComparedWords, 'things' | 'sizes'>): JudgedWord[] {
  const clusters = sum(sizes.map((size) => size.articles))
  const size = sum(sizes.map(({ sentences }) => sentences))
  const sizeSquared = sum(sizes.map(({ squares }) => squares))
  return things.map((thing) => ({
    ...thing,
    effect: designEffect({
      ...{ clusters, size, sizeSquared },
      ...{ total: sum(thing.sentences), totalSquared: thing.squares, product: thing.product },
    }),
  }))
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
