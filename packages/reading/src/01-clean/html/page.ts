import { requireWords } from '../accept.ts'
import { type Claims, claimsOf } from './article/claims.ts'
import { type FlatPage, Flattener } from './flatten.ts'
import { HeadReader } from './head.ts'
import { type Metadata, readMetadata } from './metadata.ts'
import { type MarkupHandler, parse } from './parse.ts'
import { type Statements, statementsOf } from './statements.ts'

/** What is read from a page's HTML. */
export interface Page extends FlatPage {
  metadata: Metadata
  claims: Claims
  statements: Statements
}

/**
 * Reads a page once: its text, what its markup says of each line, and what its head says of the article.
 * @throws Failure EMPTY or NOT_AN_ARTICLE where the page shows no words.
 */
export function readPage(html: string): Page {
  const flattener = new Flattener()
  const head = new HeadReader()
  parse(html, both(flattener, head))
  const page = flattener.finish()
  requireWords(page.text)
  const stated = head.finish()
  const metadata = readMetadata(stated)
  return { ...page, metadata, claims: claimsOf(stated, metadata), statements: statementsOf(stated) }
}

function both(a: MarkupHandler, b: MarkupHandler): MarkupHandler {
  return {
    open: (name, attributes) => {
      a.open(name, attributes)
      b.open(name, attributes)
    },
    close: (name) => {
      a.close(name)
      b.close(name)
    },
    text: (text) => {
      a.text(text)
      b.text(text)
    },
  }
}
