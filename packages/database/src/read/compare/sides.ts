import { type ArticleFilter, type ComparedOutlet, Failure, narrow } from '@parallax/domain'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { articlesByOutlet } from '../articles-by-outlet.ts'
import { countArticles } from '../count-articles.ts'
import { matches, ofArticle, ofFact } from '../filter.ts'
import type { Reader } from '../reader.ts'
import { writable } from '../writable.ts'

/** The sides of a comparison and the filter whose articles they divide; no article stands on two sides. */
export interface Sides {
  filter: ArticleFilter
  sides: ComparedOutlet[]
}

/**
 * The articles of the filter that each of these outlets has, in this order; of one outlet alone, its own and those of all others,
 * the ones without a known outlet among them.
 *
 * @throws Failure BAD_INPUT for an outlet that is named twice, that there is none of, or that the filter itself leaves out
 */
export async function sidesOf(db: Reader, filter: ArticleFilter, outlets: readonly string[]): Promise<Sides> {
  if (new Set(outlets).size < outlets.length)
    throw new Failure('BAD_INPUT', 'An outlet is named twice: it cannot be compared with itself.')
  const rows = await articlesByOutlet(db, filter, outlets)
  if (rows.length === 0 || rows.length < outlets.length)
    throw new Failure(
      'BAD_INPUT',
      'An outlet that is compared must be known, and among the outlets of the filter.',
    )
  const sides = rows.map(side)
  const [only] = outlets
  if (outlets.length > 1 || only === undefined) return { filter, sides }
  const whole = narrow(filter, { exceptOutlet: only })
  return {
    filter,
    sides: [...sides, side({ outlet: null, articles: await countArticles(db, whole), whole })],
  }
}

const side = (own: Pick<ComparedOutlet, 'outlet' | 'articles' | 'whole'>): ComparedOutlet => ({
  ...own,
  slice: own.whole,
  subject: null,
})

/** On which side, from 0, a row of `article` or of a fact table stands. */
export function sideOf({ sides }: Sides, alias: string): RawBuilder<number> {
  const outlet = sql.ref(`${alias}.outletId`)
  const cases = sides.flatMap((one, index) =>
    one.outlet ? [sql`when ${outlet} = ${writable(one.outlet.id)} then ${sql.lit(index)}`] : [],
  )
  const rest = sides.findIndex((one) => one.outlet === null)
  return sql<number>`case ${sql.join(cases, sql` `)} else ${sql.lit(rest < 0 ? null : rest)} end`
}

/** The rows of a fact table that stand on any side. */
export const factsOfSides = (compared: Sides, alias: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`${matches(compared.filter, ofFact(alias))} and ${onASide(compared, alias)}`

/** The rows of `article` that stand on any side. */
export const articlesOfSides = (compared: Sides, alias: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`${matches(compared.filter, ofArticle(alias))} and ${onASide(compared, alias)}`

function onASide({ sides }: Sides, alias: string): RawBuilder<SqlBool> {
  if (sides.some(({ outlet }) => outlet === null)) return sql<SqlBool>`true`
  const ids = sides.flatMap(({ outlet }) => (outlet ? [writable(outlet.id)] : []))
  return sql<SqlBool>`${sql.ref(`${alias}.outletId`)} = any(${ids}::text[])`
}

/** One number for each side, in their order, of rows with a column `side`. */
export function perSide({ sides }: Sides, aggregate: RawBuilder<number>): RawBuilder<number[]> {
  const each = sides.map((_, index) => sql`coalesce(${aggregate} filter (where side = ${sql.lit(index)}), 0)`)
  return sql<number[]>`array[${sql.join(each)}]::int8[]`
}

/**
 * How many things are looked at, those of most articles of all sides together. That order knows nothing of how a thing is
 * divided among the sides, so that what is tested was not chosen for its difference.
 */
export const MOST_LOOKED_AT = 2000

/** Things with their counts on each side; `total` of them stand in the articles of all sides. */
export interface Candidates<Thing> {
  total: number
  things: (Thing & { articles: number[] })[]
}

/** Rows that each say how many there are, as candidates. */
export function candidates<Row extends { total: number; articles: number[] }>(
  rows: readonly Row[],
): Candidates<Omit<Row, 'total'>> {
  return { total: rows[0]?.total ?? 0, things: rows.map(({ total: _, ...thing }) => thing) }
}
