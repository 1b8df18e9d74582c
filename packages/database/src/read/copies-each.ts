import type { CopyKind } from '@parallax/domain'
import { sql } from 'kysely'
import type { Reader } from './reader.ts'

/** Another article that an article is a copy of, or that is a copy of it. */
export interface CopyRelation {
  articleId: string
  kind: CopyKind
  /** Share of the shorter one's own words that stands in the longer, 0 to 1. */
  similarity: number
}

export interface Copies {
  /** How many there are. */
  total: number
  /** The earliest of them, at most `MOST_COPIES`. */
  earliest: CopyRelation[]
}

/** A list of an operation holds no more. */
const MOST_COPIES = 50

/** The original of each article, in this order; null for what is no copy. */
export async function originalsEach(db: Reader, ids: readonly string[]): Promise<(CopyRelation | null)[]> {
  const { rows } = await sql<CopyRelation & { id: string }>`
    SELECT copy."articleId" AS id, "originalId" AS "articleId", kind, similarity
    FROM article_copy AS copy JOIN article ON article.id = copy."originalId"
    WHERE copy."articleId" = any(${ids}::uuid[])`.execute(db)
  const byId = new Map(rows.map(({ id, ...original }) => [id, original]))
  return ids.map((id) => byId.get(id) ?? null)
}

/** The copies of each article, earliest first. */
export async function copiesEach(db: Reader, ids: readonly string[]): Promise<Copies[]> {
  const { rows } = await sql<CopyRelation & { id: string; total: number }>`
    SELECT * FROM (
      SELECT "originalId" AS id, copy."articleId", kind, similarity,
        count(*) OVER of_one AS total,
        row_number() OVER (of_one ORDER BY sketch."publishedAt", article.id) AS place
      FROM article_copy AS copy JOIN article ON article.id = copy."articleId"
      LEFT JOIN article_sketch AS sketch ON sketch."articleId" = copy."articleId"
      WHERE "originalId" = any(${ids}::uuid[]) WINDOW of_one AS (PARTITION BY "originalId")) AS ranked
    WHERE place <= ${MOST_COPIES} ORDER BY place`.execute(db)
  const byId = Map.groupBy(rows, ({ id }) => id)
  return ids.map((id) => {
    const copies = byId.get(id) ?? []
    return {
      total: Number(copies[0]?.total ?? 0),
      earliest: copies.map(({ articleId, kind, similarity }) => ({ articleId, kind, similarity })),
    }
  })
}
