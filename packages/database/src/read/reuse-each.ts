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

export interface Reuses {
  /** How many other articles share enough with it. */
  total: number
  /** Those that share most, at most `MOST_REUSES`. */
  most: Reuse[]
}

/** A list of an operation holds no more. */
const MOST_REUSES = 50

/** What each article shares with others, most first. */
export async function reuseEach(db: Reader, ids: readonly string[]): Promise<Reuses[]> {
  const { rows } = await sql<Row>`
    SELECT shared."articleId" AS id, shared."otherId" AS "articleId", kind, share, "otherShare", shared.words, passages,
      total, one.text, other.text AS "otherText"
    FROM (
      SELECT mine.*, theirs.share AS "otherShare", count(*) OVER of_one AS total,
        row_number() OVER (of_one ORDER BY mine.share DESC, mine."otherId") AS place
      FROM shared_text AS mine
      JOIN shared_text AS theirs ON theirs."articleId" = mine."otherId" AND theirs."otherId" = mine."articleId"
      WHERE mine."articleId" = any(${ids}::uuid[]) AND mine.share >= ${LEAST_REUSE}
        AND EXISTS (SELECT FROM article WHERE article.id = mine."otherId")
      WINDOW of_one AS (PARTITION BY mine."articleId")) AS shared
    JOIN article AS one ON one.id = shared."articleId"
    JOIN article AS other ON other.id = shared."otherId"
    WHERE place <= ${MOST_REUSES} ORDER BY place`.execute(db)
  const byId = Map.groupBy(rows, ({ id }) => id)
  return ids.map((id) => {
    const shared = byId.get(id) ?? []
    return { total: Number(shared[0]?.total ?? 0), most: shared.map(reuseOf) }
  })
}

interface Row extends Omit<Reuse, 'passages'> {
  id: string
  passages: Passage[]
  total: number
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
