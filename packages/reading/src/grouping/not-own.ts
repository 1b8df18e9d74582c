import type { Span } from '@parallax/domain'
import { quotedRuns, type Run } from '../06-quotations/quoted-runs.ts'
import { galleries } from './galleries.ts'
import { linkLists } from './link-lists.ts'
import { posts } from './posts.ts'
import { setLines } from './set-lines.ts'

/** Between quotation marks, from so many spaces on; fewer words are a name, a title or held at arm's length. */
const QUOTED_SPACES = 4
const PARAGRAPH = /[^\n]+/g

/**
 * What in an article's body is not its own words: quotations, also those that go on over several paragraphs, posts,
 * captions of galleries, lists of links, set lines. In order, without overlap.
 */
export function notOwn(body: string): Span[] {
  const spans = [
    ...quotations(body),
    ...posts(body),
    ...galleries(body),
    ...linkLists(body),
    ...setLines(body),
  ]
  const joined: Span[] = []
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}

function quotations(body: string): Span[] {
  const spans: Span[] = []
  let open = false
  for (const { 0: paragraph, index } of body.matchAll(PARAGRAPH)) {
    const runs: Run[] = quotedRuns(paragraph, index, open).filter(({ single }) => !single)
    open = runs.at(-1)?.closed === false
    for (const { start, end } of runs)
      if ((body.slice(start, end).match(/\s+/g)?.length ?? 0) >= QUOTED_SPACES) spans.push({ start, end })
  }
  return spans
}

/** A paragraph that leads to what follows it; what was said or written, or anything. */
const LEADS = /:["”’)]?\s*$/
const LEADS_TO_WORDS =
  /\b(?:statement|speech|remarks|address|letter|memo|transcript|text|tweet|post|e-?mail|said|says|told|wrote|writes|tweeted|posted|reads?|added|words)\b[^\n]{0,80}$/i

/** Where a paragraph begins to which the one before leads with a colon. */
export interface Introduced {
  start: number
  /** It says that somebody's words follow. */
  words: boolean
}

export function introduced(body: string): Introduced[] {
  const found: Introduced[] = []
  let before = ''
  for (const { 0: paragraph, index } of body.matchAll(PARAGRAPH)) {
    if (LEADS.test(before.slice(-4)))
      found.push({ start: index, words: LEADS_TO_WORDS.test(before.slice(-160)) })
    before = paragraph
  }
  return found
}
