import type { Telling, TellingColumn } from '@parallax/domain'
import { inOrder } from './order.ts'
import { readTelling, type ToldArticle } from './read-telling.ts'

/** The articles of a story, read, in the order of publication, and by outlet. */
export interface ToldStory {
  articles: ToldArticle[]
  columns: TellingColumn[]
  /** The number of an article's column. */
  columnOf: (article: string) => number
  /** True for a copy of what stands in another column. */
  isCopied: (article: string) => boolean
}

export function readStory(tellings: readonly Telling[]): ToldStory {
  const ordered = inOrder(tellings)
  const copyOf = new Map(ordered.map(({ id, copyOf }) => [id, copyOf]))
  const columns = new Map<string, TellingColumn>()
  const keys = new Map<string, string>()
  for (const { id, outlet, copyOf: original } of ordered) {
    const key = outlet === null ? `article:${id}` : `outlet:${outlet}`
    const column = columns.get(key) ?? { key, outlet, articles: [], copies: [] }
    column.articles.push(id)
    if (original !== null && copyOf.has(original)) column.copies.push({ article: id, copyOf: original })
    columns.set(key, column)
    keys.set(id, key)
  }
  const numbers = new Map([...columns.keys()].map((key, i) => [key, i]))
  return {
    articles: ordered.map(readTelling),
    columns: [...columns.values()],
    columnOf: (article) => numbers.get(keys.get(article) ?? '') ?? -1,
    isCopied: (article) => keys.get(rootOf(article, copyOf)) !== keys.get(article),
  }
}

/** The article of the story that a chain of copies begins with. */
function rootOf(article: string, copyOf: ReadonlyMap<string, string | null>): string {
  const seen = new Set<string>()
  let at = article
  for (let next = copyOf.get(at); next && copyOf.has(next) && !seen.has(next); next = copyOf.get(at)) {
    seen.add(at)
    at = next
  }
  return at
}
