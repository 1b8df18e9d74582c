import type { Disagreement, Quantity } from '@parallax/domain'
import { append } from './append.ts'
import type { ToldStory } from './columns.ts'
import { CASUALTIES } from './counted.ts'
import { placeOf, quantityKey } from './facts.ts'
import { smallNumber } from './numbers.ts'
import { laterOf } from './order.ts'
import type { ToldArticle, ToldSentence } from './read-telling.ts'
import { sharedOf } from './sentence-index.ts'
import { compareValues } from './values.ts'

/** Weight in common, of what two sentences say, from which they count the same; of a toll less is enough. */
const SAME_COUNT = 0.6
const SAME_TOLL = 0.3
/** Places of one column and value that are looked at. */
const PLACES = 3
/** The sentence speaks of something before, or of a sum over time. */
const BACKGROUND =
  /\b(?:[Ll]ast (?:year|month|week|decade|summer|winter)|[Pp]revious(?:ly)?|neighbou?ring|[Ee]lsewhere|alone|record|earlier (?:this|attack|incident)|years? ago|months? ago|decades?|since (?:the|last|\p{Lu}|19|20)|so far this year|in recent (?:years|months|weeks)|(?:this|each|every|per) year|annual(?:ly)?|in total since)\b/u
const YEAR = /\b(?:19|20)\d\d\b/g

interface Counted {
  quantity: Quantity
  sentence: ToldSentence
  article: ToldArticle
}

/** Where two columns give different values for what is counted; keyed by `quantityKey`. Copies are not heard. */
export function quantityDisagreements(story: ToldStory): Map<string, Disagreement[]> {
  const rows = new Map<string, Counted[]>()
  for (const article of story.articles) {
    if (story.isCopied(article.telling.id)) continue
    for (const sentence of article.sentences)
      for (const quantity of sentence.quantities) {
        if (quantity.part) continue
        append(rows, quantityKey(quantity), { quantity, sentence, article })
      }
  }
  const stated = statedValues(story)
  return new Map([...rows].map(([key, row]) => [key, disagreementsOf(sample(row, story), story, stated)]))
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

const isStated = (one: Counted, other: Counted, stated: ReadonlySet<string>) =>
  stated.has(`${one.quantity.article}\n${other.quantity.kind}\n${other.quantity.value}`) ||
  stated.has(`${other.quantity.article}\n${one.quantity.kind}\n${one.quantity.value}`)

/** Whether two sentences count the same thing of the same event. */
function isSameCount(one: Counted, other: Counted): boolean {
  const { kind } = one.quantity
  if (!mayCountTheSame(one, other)) return false
  const { score } = sharedOf(one.sentence.terms, other.sentence.terms)
  if (CASUALTIES.has(kind)) return score >= SAME_TOLL
  if (phraseOf(one.quantity) !== phraseOf(other.quantity)) return false
  const alone = [one, other].every(
    ({ sentence }) => sentence.quantities.filter((quantity) => quantity.kind === kind).length === 1,
  )
  return alone && score >= SAME_COUNT
}

/** Nothing in the two sentences says that they speak of something else. */
const mayCountTheSame = (one: Counted, other: Counted): boolean =>
  !isBackground(one) &&
  !isBackground(other) &&
  !areApart(one.sentence.places, other.sentence.places) &&
  !areApart(daysOf(one.sentence), daysOf(other.sentence))

/** "passing yards" are not all yards. */
const phraseOf = ({ text }: Quantity) =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => smallNumber(word) === null).join(' ')

const daysOf = ({ days }: ToldSentence) => new Set(days.map(({ day }) => day))

/** Both name some, and none in common. */
const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size > 0 && b.size > 0 && a.isDisjointFrom(b)

function isBackground({ sentence, article }: Counted): boolean {
  const text = article.telling.text.slice(sentence.start, sentence.end)
  const own = article.telling.publishedAt?.slice(0, 4)
  return BACKGROUND.test(text) || (text.match(YEAR) ?? []).some((year) => year !== own)
}

function disagreement(one: Counted, other: Counted, state: Disagreement['state']): Disagreement {
  const [publishedA, publishedB] = [one.article.telling.publishedAt, other.article.telling.publishedAt]
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
