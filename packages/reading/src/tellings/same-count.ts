import type { Quantity } from '@parallax/domain'
import { BOUND_WORDS } from './bounds.ts'
import { CASUALTIES, currencyOf, measureOf } from './counted.ts'
import { smallNumber } from './numbers.ts'
import type { ToldArticle, ToldSentence } from './read-telling.ts'
import { sharedOf } from './sentence-index.ts'

/** Weight in common, of what two sentences say, from which they count the same; of a toll less is enough. */
const SAME_COUNT = 0.6
const SAME_TOLL = 0.3
/** The sentence speaks of something before, or of a sum over time. */
const BACKGROUND =
  /\b(?:[Ll]ast (?:year|month|week|decade|summer|winter)|[Pp]revious(?:ly)?|neighbou?ring|[Ee]lsewhere|alone|record|earlier (?:this|attack|incident)|years? ago|months? ago|decades?|since (?:the|last|\p{Lu}|19|20)|so far this year|in recent (?:years|months|weeks)|(?:this|each|every|per) year|annual(?:ly)?|in total since)\b/u
const YEAR = /\b(?:19|20)\d\d\b/g

const SCALE_WORDS = /^(?:hundred|thousand|million|billion|trillion|dozen|k|m|mn|bn|tn|per|cent|us|a|an)$/

/** A number, and where it is told. */
export interface Counted {
  quantity: Quantity
  sentence: ToldSentence
  article: ToldArticle
}

/** Whether two sentences count the same thing of the same event. */
export function isSameCount(one: Counted, other: Counted): boolean {
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
export const mayCountTheSame = (one: Counted, other: Counted): boolean =>
  !isBackground(one) &&
  !isBackground(other) &&
  !areApart(one.sentence.places, other.sentence.places) &&
  !areApart(daysOf(one.sentence), daysOf(other.sentence))

/** "passing yards" are not all yards. */
export const phraseOf = ({ text }: Quantity) =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !isNumberOrUnit(word)).join(' ')

/** The kind says the unit, and the bound how exact it is. */
const isNumberOrUnit = (word: string) =>
  smallNumber(word) !== null ||
  BOUND_WORDS.has(word) ||
  SCALE_WORDS.test(word) ||
  currencyOf(word) !== null ||
  measureOf(word) !== null

const daysOf = ({ days }: ToldSentence) => new Set(days.map(({ day }) => day))

/** Both name some, and none in common. */
const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size > 0 && b.size > 0 && a.isDisjointFrom(b)

function isBackground({ sentence, article }: Counted): boolean {
  const text = article.telling.text.slice(sentence.start, sentence.end)
  const own = article.telling.publishedAt?.slice(0, 4)
  return BACKGROUND.test(text) || (text.match(YEAR) ?? []).some((year) => year !== own)
}
