import { sql, type Transaction } from 'kysely'
import type { DB } from '../../tables.ts'

/** By fingerprint, who of its holders is among the earliest. */
export type Earliest = Map<number, string[]>

/** The earliest holders of those fingerprints that have more holders than lead to others by them. */
export async function crowded(
  trx: Transaction<DB>,
  prints: readonly number[],
  earliest: number,
): Promise<Earliest> {
  const { rows } = await sql<{ print: number; holders: string[] }>`SELECT held.print,
      array(SELECT "articleId"::text FROM article_print WHERE print = held.print
        ORDER BY "publishedAt", "articleId" LIMIT ${earliest}) AS holders
    FROM unnest(${prints}::int4[]) AS held(print)
    WHERE EXISTS (SELECT FROM article_print WHERE print = held.print OFFSET ${earliest} LIMIT 1)`.execute(trx)
  return new Map(rows.map(({ print, holders }) => [print, holders]))
}

/**
 * Articles that did not change themselves but came to be among the earliest holders of a fingerprint, or no longer are:
 * whom they are compared with is to be looked up again.
 */
export async function shaken(trx: Transaction<DB>, before: Earliest, after: Earliest): Promise<Set<string>> {
  const onlyOnce = [...new Set([...before.keys(), ...after.keys()])].filter(
    (print) => !(before.has(print) && after.has(print)),
  )
  const all = await holdersOf(trx, onlyOnce)
  const moved = new Set<string>()
  for (const print of new Set([...before.keys(), ...after.keys()])) {
    const then = new Set(before.get(print) ?? all.get(print))
    const now = new Set(after.get(print) ?? all.get(print))
    for (const id of then.symmetricDifference(now)) moved.add(id)
  }
  return moved
}

async function holdersOf(trx: Transaction<DB>, prints: readonly number[]): Promise<Earliest> {
  if (prints.length === 0) return new Map()
  const { rows } = await sql<{ print: number; holders: string[] }>`SELECT print,
      array_agg("articleId"::text) AS holders
    FROM article_print WHERE print = any(${prints}::int4[]) GROUP BY print`.execute(trx)
  return new Map(rows.map(({ print, holders }) => [print, holders]))
}

/**
 * Pairs of which one is of `ids` and to which enough fingerprints lead: from each to its earliest holders, and from one of
 * those to all others.
 */
export async function candidates(
  trx: Transaction<DB>,
  ids: readonly string[],
  { earliest, leastPrints }: { earliest: number; leastPrints: number },
): Promise<{ a: string; b: string }[]> {
  const { rows } = await sql<{ a: string; b: string }>`
    WITH mine AS MATERIALIZED (SELECT "articleId", print FROM article_print WHERE "articleId" = any(${ids}::uuid[])),
    early AS MATERIALIZED (SELECT held.print, holder."articleId" FROM (SELECT DISTINCT print FROM mine) AS held
      CROSS JOIN LATERAL (SELECT "articleId" FROM article_print WHERE print = held.print
        ORDER BY "publishedAt", "articleId" LIMIT ${earliest}) AS holder),
    led AS (
      SELECT mine."articleId" AS one, early."articleId" AS other, print FROM mine JOIN early USING (print)
      UNION
      SELECT mine."articleId", holder."articleId", print
      FROM mine JOIN early USING (print, "articleId") JOIN article_print AS holder USING (print))
    SELECT DISTINCT least(one, other) AS a, greatest(one, other) AS b FROM
      (SELECT one, other FROM led WHERE one <> other GROUP BY one, other HAVING count(*) >= ${leastPrints}) AS met
    ORDER BY a, b`.execute(trx)
  return rows
}
