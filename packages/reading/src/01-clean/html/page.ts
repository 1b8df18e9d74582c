/// <reference lib="dom" />
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { requireWords } from '../accept.ts'
import type { Line } from '../line.ts'
import { type FlatLine, flatten, MARK } from './flatten.ts'
import { type Metadata, readMetadata } from './metadata.ts'

/** What is read from a page's HTML. */
export interface Page {
  text: string
  lines: Line[]
  metadata: Metadata
}

/** Readability weighs each element several times over; beyond this size the form of the lines must do. */
const MOST_ELEMENTS = 20_000

/**
 * Parses a page, flattens it to text and notes for each line what the markup says of it.
 * @throws Failure EMPTY or NOT_AN_ARTICLE where the page shows no words.
 */
export function readPage(html: string): Page {
  const { document } = parseHTML(html.includes('<body') ? html : `<html><body>${html}</body></html>`)
  const metadata = readMetadata(document)
  const { text, lines } = flatten(document.body)
  requireWords(text)
  markArticle(document, lines)
  return { text, lines: lines.map(({ line }) => line), metadata }
}

/** Notes for each line the share of its letters that Readability keeps. It takes the document apart, so it comes last. */
function markArticle(document: Document, lines: readonly FlatLine[]): void {
  const kept = keptHolders(document)
  for (const { line, pieces } of lines) {
    if (!line.markup) continue
    if (!kept) {
      line.markup = null
      continue
    }
    let all = 0
    let inside = 0
    for (const { holder, letters } of pieces) {
      all += letters
      if (kept.has(holder)) inside += letters
    }
    line.markup.article = all > 0 ? inside / all : 0
  }
}

/** The numbers of the text holders in what Readability takes for the article; null where it finds none. */
function keptHolders(document: Document): Set<number> | null {
  if (document.getElementsByTagName('*').length > MOST_ELEMENTS) return null
  const article = new Readability<Element>(document, { serializer: (node) => node as Element }).parse()
  if (!article?.content) return null
  const kept = new Set<number>()
  for (const element of article.content.querySelectorAll(`[${MARK}]`)) {
    kept.add(Number(element.getAttribute(MARK)))
  }
  return kept
}
