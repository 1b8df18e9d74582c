import type { EntityCount, EntityPair, PairWeight } from '@parallax/domain'
import { count, decimal, list, number, ofWhole, sentence } from '../words.ts'

/** A pair with the two that it joins. */
export interface JoinedPair extends EntityPair {
  one: EntityCount
  other: EntityCount
}

export const pairName = ({ one, other }: JoinedPair): string => `${one.entity.name} and ${other.entity.name}`

const twoDecimals = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
export const npmiWords = (value: number): string => twoDecimals.format(value)

/** What makes a line thick. */
export const WEIGHT_WORDS: Readonly<Record<PairWeight, string>> = {
  articles: 'articles that name both',
  npmi: 'association, NPMI',
  'log-likelihood': 'association, G²',
}

export const weightOf = (pair: EntityPair, weight: PairWeight): number =>
  weight === 'npmi' ? pair.npmi : weight === 'log-likelihood' ? pair.logLikelihood : pair.articles

/** "6.2 expected by chance, 3.1 times as many". */
export function chanceWords({ articles, expected }: EntityPair): string {
  const words = `${decimal(expected)} expected by chance`
  return expected > 0 ? `${words}, ${decimal(articles / expected)} times that` : words
}

/** The strongest pair, and who is joined to most others. */
export function finding(
  pairs: readonly JoinedPair[],
  degrees: ReadonlyMap<string, number>,
  nodes: readonly EntityCount[],
  centre: EntityCount | undefined,
): string {
  // Around somebody the sentence is of them: all pairs of their neighbours would speak of others.
  const own = centre
    ? pairs.filter(({ one, other }) => [one, other].some(({ entity }) => entity.id === centre.entity.id))
    : pairs
  const [top] = own
  if (!top) return ''
  const strongest = `${pairName(top)} are joined most strongly: ${count(
    top.articles,
    'article',
  )} ${top.articles === 1 ? 'names' : 'name'} both (${chanceWords(top)}).`
  const most = Math.max(...degrees.values())
  const hubs = nodes.filter(
    ({ entity }) => degrees.get(entity.id) === most && entity.id !== centre?.entity.id,
  )
  const hub = hubs.length === 1 ? hubs[0] : undefined
  return sentence(
    strongest,
    hub &&
      most > 1 &&
      `${hub.entity.name} stands with ${number(most)} of the other ${number(nodes.length - 1)} names.`,
  )
}

export const nodeTip = (
  { entity, articles, mentions }: EntityCount,
  type: string,
  degree: number,
  whole: number,
): string[] => [
  entity.name,
  list([type, `named in ${ofWhole(articles, whole)}`], 'and'),
  count(mentions, 'mention'),
  `joined to ${count(degree, 'name')} here`,
]
