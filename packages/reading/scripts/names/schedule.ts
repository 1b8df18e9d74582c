import type { Labelled } from './corpus.ts'
import { randomNumbers } from './learn.ts'
import { withHeadlines, withLooseHyphens } from './rewrites.ts'
import { type Pools, withOtherNames } from './swap-names.ts'

const SILVER = 'gmb'
const OWN = 'own'
const NEARBY = new Set(['wikigold-natural', 'gum-news', 're3d'])
const isNearby = ({ set }: Labelled) => NEARBY.has(set)
const isOther = ({ set }: Labelled) => set !== SILVER && set !== OWN && !NEARBY.has(set)
const everyNth = (articles: readonly Labelled[], n: number, first = 0) =>
  articles.filter((_, i) => i % n === first)

/** What the network learns first: every guideline at once, and half of the silver set. */
export function broadCourse(train: readonly Labelled[], seed: number): Labelled[] {
  const silver = train.filter(({ set }) => set === SILVER)
  const nearby = train.filter(isNearby)
  return withHeadlines([...everyNth(silver, 2), ...nearby, ...nearby, ...train.filter(isOther)], seed)
}

/** Then news: the labels of our own, each article also with other names in it, and a little of the rest. */
export function newsCourse(train: readonly Labelled[], pools: Pools, seed: number): Labelled[] {
  const random = randomNumbers(seed)
  const own = train.filter(({ set }) => set === OWN)
  const nearby = train.filter(isNearby)
  const silver = train.filter(({ set }) => set === SILVER)
  return rewritten(
    [
      ...own,
      ...renamed([...own, ...own, ...own], pools, random),
      ...nearby,
      ...renamed(nearby, pools, random),
      ...everyNth(silver, 8, 1),
      ...everyNth(train.filter(isOther), 4),
    ],
    seed,
  )
}

/** At last the silver set as both taggers together read it by the news guideline, beside the labels of our own. */
export function distilledCourse(
  train: readonly Labelled[],
  relabelled: readonly Labelled[],
  pools: Pools,
  seed: number,
): Labelled[] {
  const random = randomNumbers(seed)
  const own = train.filter(({ set }) => set === OWN)
  const nearby = train.filter(isNearby)
  return rewritten(
    [
      ...own,
      ...renamed([...own, ...own], pools, random),
      ...nearby,
      ...everyNth(relabelled, 3),
      ...everyNth(train.filter(isOther), 6),
    ],
    seed,
  )
}

const renamed = (articles: readonly Labelled[], pools: Pools, random: () => number) =>
  articles.map((article) => withOtherNames(article, pools, random))

const rewritten = (articles: Labelled[], seed: number) =>
  withLooseHyphens(withHeadlines(articles, seed), seed)
