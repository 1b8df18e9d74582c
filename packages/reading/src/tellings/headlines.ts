import type { Span, StoryHeadline, Telling } from '@parallax/domain'
import { stem } from '../grouping/stories/stem.ts'
import { inOrder } from './order.ts'

const WORD = /[\p{L}\p{N}]+/gu

const termOf = (word: string) => stem(word.toLowerCase())

/** The headlines of a story in the order of publication, each with the words that stand in no other. */
export function storyHeadlines(tellings: readonly Telling[]): StoryHeadline[] {
  const titled = inOrder(tellings).flatMap(({ id, outlet, annotations }) => {
    const text = annotations.title?.text.trim() ?? ''
    return text === '' ? [] : [{ article: id, outlet, text }]
  })
  const holders = new Map<string, number>()
  for (const { text } of titled)
    for (const term of new Set((text.match(WORD) ?? []).map(termOf)))
      holders.set(term, (holders.get(term) ?? 0) + 1)
  return titled.map((headline) => ({ ...headline, own: ownWords(headline.text, holders) }))
}

/** Words that follow each other are one span. */
function ownWords(text: string, holders: ReadonlyMap<string, number>): Span[] {
  const own: Span[] = []
  let open = false
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const last = own.at(-1)
    const isOwn = holders.get(termOf(word)) === 1
    if (isOwn && open && last) last.end = index + word.length
    else if (isOwn) own.push({ start: index, end: index + word.length })
    open = isOwn
  }
  return own
}
