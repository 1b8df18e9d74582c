/// <reference lib="dom" />
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { requireWords } from '../accept.ts'
import type { Line } from '../line.ts'
import { type Extent, flatten } from './flatten.ts'
import { type Metadata, readMetadata } from './metadata.ts'

/** What is read from a page's HTML. */
export interface Page {
  text: string
  lines: Line[]
  metadata: Metadata
}

/** Readability weighs each element several times over; beyond this size the form of the lines must do. */
const MOST_ELEMENTS = 20_000
/** It also reads the whole of every element at each level. */
const DEEPEST = 150

/**
 * Parses a page, flattens it to text and notes for each line what the markup says of it.
 * @throws Failure EMPTY or NOT_AN_ARTICLE where the page shows no words.
 */
export function readPage(html: string): Page {
  const { document } = parseHTML(/<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`)
  const metadata = readMetadata(document)
  const { text, lines, extent } = flatten(document.querySelector('body') ?? document.documentElement)
  requireWords(text)
  markArticle(lines, readableText(document, extent))
  return { text, lines, metadata }
}

/** Notes for each line whether Readability keeps it. */
function markArticle(lines: readonly Line[], article: string): void {
  const kept = squashed(article)
  if (kept === '') return
  for (const { markup, text } of lines) {
    if (markup) markup.inArticle = kept.includes(squashed(text))
  }
}

/** The text of what Readability takes for the article; empty where it finds none. It takes the document apart. */
function readableText(document: Document, { elements, depth }: Extent): string {
  if (elements > MOST_ELEMENTS || depth > DEEPEST) return ''
  const article = new Readability<string>(document, { serializer: (node) => node.textContent ?? '' }).parse()
  return article?.content ?? ''
}

/** Letters and digits alone: Readability moves white space about. */
function squashed(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}
