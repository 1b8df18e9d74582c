import type { OutletCandidate, OutletCandidates, OutletPhraseCounts } from '@parallax/database'
import type { OutletPhrases } from '@parallax/domain'
import { logOddsRatio, priorWorth, shareOf } from '@parallax/measures'

type Uses = Pick<OutletCandidate, 'outlet' | 'articles' | 'together' | 'everywhere'>

/** What the prior is worth: about the keyphrases of ten articles. With all of the collection's, z would shrink as it grows. */
const PRIOR_PHRASES = 100

/** How sure it is that an outlet uses a phrase more than the others do; the prior is the use of the whole collection. */
function weightOf({ outlet, articles, together, everywhere }: Uses, all: OutletCandidates): number {
  const size = all.sizes.get(outlet) ?? 0
  const sum = [...all.sizes.values()].reduce((total, one) => total + one, 0)
  const ratio = logOddsRatio(
    { term: articles, all: size },
    { term: together - articles, all: sum - size },
    priorWorth({ term: everywhere, all: all.everywhere }, PRIOR_PHRASES),
  )
  return ratio?.z ?? 0
}

/**
 * The phrases to compare: of each outlet its own, the surest first, one of each outlet in turn until there are enough. Where
 * there is nothing to compare an outlet with, those that most of its articles have.
 */
export function ownPhrases(all: OutletCandidates, limit: number): OutletCandidate[] {
  const weighed = all.candidates.map((candidate) => ({ candidate, weight: weightOf(candidate, all) }))
  const lists = [...all.sizes.keys()].map((outlet) =>
    weighed
      .filter(({ candidate, weight }) => candidate.outlet === outlet && (weight > 0 || all.sizes.size === 1))
      .sort((a, b) => b.weight - a.weight || b.candidate.articles - a.candidate.articles)
      .map(({ candidate }) => candidate),
  )
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  const turns = Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list[turn] ?? [])).flat()
  const chosen = new Map<string, OutletCandidate>()
  for (const candidate of turns) {
    if (chosen.size === limit) break
    if (!chosen.has(candidate.phrase.key)) chosen.set(candidate.phrase.key, candidate)
  }
  return [...chosen.values()]
}

/** Shares and weights from the counts of the phrases that were chosen. */
export function measuredPhrases(
  outlets: readonly OutletPhraseCounts[],
  chosen: readonly OutletCandidate[],
  all: OutletCandidates,
): OutletPhrases[] {
  const known = new Map(chosen.map((candidate) => [candidate.phrase.key, candidate]))
  return outlets.map((outlet) => ({
    ...outlet,
    slice: outlet.whole,
    subject: null,
    phrases: outlet.phrases.map((count) => ({
      ...count,
      share: shareOf(count.articles, outlet.articles),
      weight: weightOf(
        {
          outlet: outlet.outlet?.id ?? null,
          articles: count.articles,
          together: known.get(count.phrase.key)?.together ?? count.articles,
          everywhere: known.get(count.phrase.key)?.everywhere ?? count.articles,
        },
        all,
      ),
    })),
  }))
}
