import type { BlockRole } from '@parallax/domain'
import { sql } from 'kysely'

/**
 * A stretch of an article with what is counted marked in it, before its words are cut out. Every kind of evidence
 * gives these columns, so that one statement pages and counts them all. Offsets are UTF-16 units of the article's
 * text; marks are relative to `start`.
 */
export interface Passage {
  articleId: string
  day: string | null
  position: number
  start: number
  end: number
  marks: { start: number; end: number }[]
  confidence: number
  rule: string
  /** The role of the block of furniture it stands in; null in headline and body. */
  role: BlockRole | null
  /** What it adds to a sum of more than items: the words of a quotation, the polarity of a mention; null where each counts one. */
  value: number | null
  /** Positions of the mentions that are marked, in their order; none where what is marked is no mention. */
  mentions: number[]
}

/** Of evidence that shows no mentions. */
export const noMentions = sql<number[]>`'{}'::int[]`

/** Of evidence of which items alone are counted. */
export const oneEach = sql<number | null>`null::float8`

/** Of evidence that stands in headline or body. */
export const notFurniture = sql<BlockRole | null>`null::text`

/** One mark, from absolute columns, relative to the passage's start. */
export function oneMark(start: string, end: string, passageStart: ReturnType<typeof sql<number>>) {
  return sql<Passage['marks']>`jsonb_build_array(jsonb_build_object(
    'start', ${sql.ref(start)} - ${passageStart}, 'end', ${sql.ref(end)} - ${passageStart}))`
}
