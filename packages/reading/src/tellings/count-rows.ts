import type { Quantity } from '@parallax/domain'
import { append } from './append.ts'
import { fateOf } from './counted.ts'
import { quantityKey } from './facts.ts'
import type { ToldArticle } from './read-telling.ts'
import { type Counted, isSameCount, phraseOf } from './same-count.ts'

/** One thing that articles count, and every place where they do. */
export interface CountRow {
  key: string
  label: string
  counted: Counted[]
}

/** Words around a number that say what it is about. */
const WORDS_AROUND = 5
const REACH = 80
/** What one story counts once, whatever the words: casualties of a kind, and the strength of an earthquake. */
const ONE_EACH: ReadonlySet<string> = new Set(['casualties', 'magnitude'])

/**
 * What articles, in the order of publication, count; a part of another number is not what the story counts. Casualties of
 * a kind are one row. Any other number stands with those that give the same or of sentences alike: 12 per cent of the voters
 * and 40 per cent of the harvest have only their unit in common.
 */
export function countRows(articles: readonly ToldArticle[]): CountRow[] {
  const rows: CountRow[] = []
  const alike = new Map<string, CountRow[]>()
  for (const article of articles)
    for (const sentence of article.sentences)
      for (const quantity of sentence.quantities) {
        if (quantity.part) continue
        const one = { quantity, sentence, article }
        const kind = isOneEach(quantity)
          ? quantityKey(quantity)
          : `${quantityKey(quantity)}\n${phraseOf(quantity)}`
        const row = alike.get(kind)?.find(({ counted }) => isOneEach(quantity) || counted.some(counts(one)))
        if (row) row.counted.push(one)
        else {
          const added = { ...namesOf(one), counted: [one] }
          append(alike, kind, added)
          rows.push(added)
        }
      }
  return rows
}

const isOneEach = ({ kind }: Quantity) => ONE_EACH.has(kind) || fateOf(kind) === kind

const counts = (one: Counted) => (other: Counted) =>
  (one.quantity.value === other.quantity.value && one.quantity.upTo === other.quantity.upTo) ||
  isSameCount(other, one)

function namesOf({ quantity, article }: Counted): { key: string; label: string } {
  const key = quantityKey(quantity)
  if (isOneEach(quantity)) return { key, label: key }
  return {
    key: `${key} ${quantity.article}:${quantity.start}`,
    label: `${key}: ${around(article.telling.text, quantity)}`,
  }
}

/** The number with some words of its clause: "exports fell by 12 per cent in March". */
function around(text: string, { start, end, sentence }: Quantity): string {
  const before = text.slice(Math.max(sentence.start, start - REACH), start).split(/[,;:()—–"“”]/)
  const after = text.slice(end, Math.min(sentence.end, end + REACH)).split(/[,;:()—–"“”]|\.\s/)
  const words = (part: string | undefined) => (part ?? '').split(/\s+/).filter((word) => word !== '')
  return [
    ...words(before.at(-1)).slice(-WORDS_AROUND),
    text.slice(start, end).replace(/\s+/g, ' '),
    ...words(after[0]).slice(0, WORDS_AROUND),
  ]
    .join(' ')
    .replace(/\.$/, '')
}
