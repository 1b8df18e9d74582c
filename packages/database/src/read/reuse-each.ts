import { type CopyKind, LEAST_REUSE } from '@parallax/domain'
import { sql } from 'kysely'
import type { Passage } from '../write/grouping/passages.ts'
import type { Reader } from './reader.ts'

/** A passage with its words as they stand in either text. */
export interface SharedPassage extends Passage {
  text: string
  otherText: string
}

/** Another article in which an article's own words stand. */
export interface Reuse {
  articleId: string
  kind: CopyKind | null
  /** Share of the article's own words that stands in the other, and the other way round, 0 to 1. */
  share: number
  otherShare: number
  /** Own words that stand in both: those of the passages. */
  words: number
  passages: SharedPassage[]
}

/** A list of an operation holds no more. */
const MOST_REUSES = 50

/** Of `shared_text AS mine`: another article that is there shares enough of the article's own words. */
const isTold = sql`mine.share >= ${LEAST_REUSE} AND EXISTS (SELECT FROM article WHERE article.id = mine."otherId")`

/** How many other articles share enough with each; no text is read for it. */
export async function reuseTotals(db: Reader, ids: readonly string[]): Promise<number[]> {
  const { rows } = await sql<{ id: string; total: number }>`SELECT mine."articleId" AS id, count(*) AS total
    FROM shared_text AS mine WHERE mine."articleId" = any(${ids}::uuid[]) AND ${isTold} GROUP BY 1`.execute(
    db,
  )
  const byId = new Map(rows.map(({ id, total }) => [id, Number(total)]))
  return ids.map((id) => byId.get(id) ?? 0)
}

/** What each article shares with others: those that share most, at most `MOST_REUSES`. */
export async function reuseEach(db: Reader, ids: readonly string[]): Promise<Reuse[][]> {
  const { rows } = await sql<Row>`
    SELECT shared."articleId" AS id, shared."otherId" AS "articleId", kind, share, "otherShare", shared.words, passages,
      one.text, other.text AS "otherText"
    FROM (
      SELECT mine.*, theirs.share AS "otherShare",
        row_number() OVER (PARTITION BY mine."articleId" ORDER BY mine.share DESC, mine."otherId") AS place
      FROM shared_text AS mine
      JOIN shared_text AS theirs ON theirs."articleId" = mine."otherId" AND theirs."otherId" = mine."articleId"
      WHERE mine."articleId" = any(${ids}::uuid[]) AND ${isTold}) AS shared
    JOIN article AS one ON one.id = shared."articleId"
    JOIN article AS other ON other.id = shared."otherId"
    WHERE place <= ${MOST_REUSES} ORDER BY place`.execute(db)
  const byId = Map.groupBy(rows, ({ id }) => id)
  return ids.map((id) => (byId.get(id) ?? []).map(reuseOf))
}

interface Row extends Omit<Reuse, 'passages'> {
  id: string
  passages: Passage[]
  text: string
  otherText: string
}

function reuseOf({ articleId, kind, share, otherShare, words, passages, text, otherText }: Row): Reuse {
  return {
    ...{ articleId, kind, share, otherShare, words },
    passages: passages.map((passage) => ({
      ...passage,
      text: text.slice(passage.start, passage.end),
      otherText: otherText.slice(passage.otherStart, passage.otherEnd),
    })),
  }
}
