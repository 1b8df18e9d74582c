import { sql } from 'kysely'
import type { Reader } from './reader.ts'

/** An article that could not be compared with others; why stands in the log. */
export interface LeftOut {
  articleId: string
  since: Date
}

/** How far the comparison of articles with one another is. */
export interface Comparing {
  /** Articles that came or changed and are not compared yet. */
  waiting: number
  leftOut: number
  /** Those left out, the latest first, at most `MOST`. */
  latest: LeftOut[]
}

/** A list of an operation holds no more. */
const MOST = 50

export async function comparing(db: Reader): Promise<Comparing> {
  const { rows } = await sql<Omit<Comparing, 'latest'>>`SELECT
    (SELECT count(DISTINCT "articleId") FROM grouping_pending) AS waiting,
    (SELECT count(*) FROM grouping_fault JOIN article ON article.id = "articleId") AS "leftOut"`.execute(db)
  const { rows: latest } = await sql<LeftOut>`SELECT "articleId", since FROM grouping_fault
    JOIN article ON article.id = "articleId" ORDER BY since DESC, "articleId" LIMIT ${MOST}`.execute(db)
  return { waiting: Number(rows[0]?.waiting), leftOut: Number(rows[0]?.leftOut), latest }
}
