import type { Disagreement } from '@parallax/domain'
import type { ToldStory } from './columns.ts'
import type { CountRow } from './count-rows.ts'
import { CASUALTIES } from './counted.ts'
import { placeOf } from './facts.ts'
import { laterOf } from './order.ts'
import { saidAt } from './said-at.ts'
import { type Counted, isSameCount, mayCountTheSame } from './same-count.ts'
import { compareValues } from './values.ts'

/** Places of one column and value that are looked at. */
const PLACES = 3

/** Where two columns give different values for what is counted; keyed by the row's key. Copies are not heard. */
export function quantityDisagreements(
  story: ToldStory,
  rows: readonly CountRow[],
): Map<string, Disagreement[]> {
  const stated = statedValues(story)
  return new Map(
    rows.map(({ key, counted }) => {
      const own = counted.filter(({ article }) => !story.isCopied(article.telling.id))
      return [key, disagreementsOf(sample(own, story), story, stated)]
    }),
  )
}

/** Every value that an article gives of a kind, parts and subgroups too: who knows both numbers does not contradict. */
function statedValues({ articles }: ToldStory): ReadonlySet<string> {
  return new Set(
    articles.flatMap(({ telling, sentences }) =>
      sentences.flatMap(({ quantities }) =>
        quantities.map(({ kind, value }) => `${telling.id}\n${kind}\n${value}`),
      ),
    ),
  )
}

/** The first places of each column and value. */
function sample(row: readonly Counted[], { columnOf }: ToldStory): Counted[] {
  const seen = new Map<string, number>()
  return row.filter(({ quantity }) => {
    const key = `${columnOf(quantity.article)}\n${quantity.value}\n${quantity.bound}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count <= PLACES
  })
}

/** Two that give different values of one thing. */
interface Pair {
  one: Counted
  other: Counted
  state: Disagreement['state']
}

/** One for each pair of columns and pair of values: the first. */
function disagreementsOf(
  row: readonly Counted[],
  story: ToldStory,
  stated: ReadonlySet<string>,
): Disagreement[] {
  const found = new Map<string, Pair>()
  const look = (counts: (one: Counted, other: Counted) => boolean) => {
    for (const [i, one] of row.entries())
      for (const other of row.slice(i + 1)) {
        const [from, to] = [story.columnOf(one.quantity.article), story.columnOf(other.quantity.article)]
        const key = `${from}\n${to}\n${one.quantity.value}\n${other.quantity.value}`
        if (from === to || found.has(key)) continue
        const state = compareValues(one.quantity, other.quantity)
        if (state === 'no disagreement' || isStated(one, other, stated) || !counts(one, other)) continue
        found.set(key, { one, other, state })
      }
  }
  look(isSameCount)
  const told = [...found.values()]
  if (told.length > 0) look((one, other) => told.some((pair) => isCarriedOver(pair, one, other)))
  return [...found.values()].map(({ one, other, state }) => disagreement(one, other, state))
}

/**
 * Who gives the toll that another gives, of the same event, disagrees with whom that one disagrees with, however little the
 * two sentences are alike.
 */
function isCarriedOver(pair: Pair, one: Counted, other: Counted): boolean {
  if (!CASUALTIES.has(one.quantity.kind) || !mayCountTheSame(one, other)) return false
  return [[pair.one, pair.other] as const, [pair.other, pair.one] as const].some(
    ([a, b]) => (stands(a, one) && (b === other || stands(b, other))) || (a === one && stands(b, other)),
  )
}

/** Gives the same number of the same count. */
const stands = (a: Counted, b: Counted): boolean =>
  a !== b &&
  a.quantity.value === b.quantity.value &&
  a.quantity.upTo === b.quantity.upTo &&
  a.quantity.bound === b.quantity.bound &&
  isSameCount(a, b)

/** "Five lost their lives, four from friendly fire" knows of the four, whatever they are called. */
const isStated = (one: Counted, other: Counted, stated: ReadonlySet<string>) =>
  one.sentence.terms.weights.has(String(other.quantity.value)) ||
  other.sentence.terms.weights.has(String(one.quantity.value)) ||
  stated.has(`${one.quantity.article}\n${other.quantity.kind}\n${other.quantity.value}`) ||
  stated.has(`${other.quantity.article}\n${one.quantity.kind}\n${one.quantity.value}`)

function disagreement(one: Counted, other: Counted, state: Disagreement['state']): Disagreement {
  const [publishedA, publishedB] = [one, other].map(({ article, quantity }) =>
    saidAt(article.telling, quantity.sentence),
  ) as [string | null, string | null]
  const later = laterOf(publishedA, publishedB)
  return {
    state,
    a: placeOf(one.quantity),
    b: placeOf(other.quantity),
    valueA: one.quantity.text,
    valueB: other.quantity.text,
    publishedA,
    publishedB,
    later,
    update: later === (one.quantity.value > other.quantity.value ? 'a' : 'b'),
  }
}
