import type { WeighedStory } from '@parallax/domain'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../../tables.ts'
import { insertRows } from '../../bulk.ts'
import { ageOf, timeIn } from './sketches.ts'

/** Two articles, the older first. */
export interface Pair {
  a: string
  b: string
}

/** An article in the list of those that hold a key, by age. */
interface Place {
  id: string
  key: number
  time: number | null
}

/** Holders before and after a place, the nearest first, at most as many as may be candidates. */
interface Around {
  before: string[]
  after: string[]
}

const nameOf = ({ id, key, time }: Place) => `${key} ${time} ${id}`

/**
 * Puts the keys of articles in place of those that they had.
 * @returns pairs of other articles that are candidates by a key now (`met`), and that by one no longer are (`parted`)
 */
export async function replaceKeys(
  trx: Transaction<DB>,
  ids: readonly string[],
  nodes: readonly WeighedStory[],
  window: number,
): Promise<{ met: Pair[]; parted: Pair[] }> {
  const then = await placesOf(trx, ids)
  const now = nodes.flatMap(({ sketch, keys }) =>
    keys.map((key) => ({ id: sketch.id, key: key | 0, time: sketch.time })),
  )
  const [wasThere, isThere] = [new Set(then.map(nameOf)), new Set(now.map(nameOf))]
  const places = [
    ...then.filter((place) => !isThere.has(nameOf(place))),
    ...now.filter((place) => !wasThere.has(nameOf(place))),
  ]
  const before = await around(trx, places, window)
  await sql`DELETE FROM story_key WHERE "articleId" = any(${ids}::uuid[])`.execute(trx)
  const rows = now.map(({ id, key, time }) => ({ articleId: id, key, publishedAt: ageOf(time) }))
  await insertRows(trx, 'story_key', rows)
  const after = await around(trx, places, window)
  const [met, parted] = [new Map<string, Pair>(), new Map<string, Pair>()]
  const isOut = new Set(ids)
  places.forEach((place, i) => {
    const [was, is] = [before[i], after[i]]
    if (!was || !is) return
    const candidatesThen = straddling(was, wasThere.has(nameOf(place)), window, isOut)
    const candidatesNow = straddling(is, isThere.has(nameOf(place)), window, isOut)
    for (const [name, pair] of candidatesNow) if (!candidatesThen.has(name)) met.set(name, pair)
    for (const [name, pair] of candidatesThen) if (!candidatesNow.has(name)) parted.set(name, pair)
  })
  return { met: [...met.values()], parted: [...parted.values()] }
}

async function placesOf(trx: Transaction<DB>, ids: readonly string[]): Promise<Place[]> {
  const { rows } = await sql<Place>`SELECT "articleId" AS id, key, ${timeIn('publishedAt')} AS time
    FROM story_key WHERE "articleId" = any(${ids}::uuid[])`.execute(trx)
  return rows
}

const older = (than: ReturnType<typeof sql>, window: number) => sql`SELECT "articleId" FROM story_key
  WHERE key = ${than}.key AND ("publishedAt", "articleId") < (${than}."publishedAt", ${than}."articleId")
  ORDER BY "publishedAt" DESC, "articleId" DESC LIMIT ${window}`
const younger = (than: ReturnType<typeof sql>, window: number) => sql`SELECT "articleId" FROM story_key
  WHERE key = ${than}.key AND ("publishedAt", "articleId") > (${than}."publishedAt", ${than}."articleId")
  ORDER BY "publishedAt", "articleId" LIMIT ${window}`

async function around(trx: Transaction<DB>, places: readonly Place[], window: number): Promise<Around[]> {
  if (places.length === 0) return []
  const place = sql`place`
  const { rows } = await sql<Around>`
    SELECT array(${older(place, window)})::text[] AS before, array(${younger(place, window)})::text[] AS after
    FROM unnest(${places.map(({ key }) => key)}::int[], ${places.map(({ time }) => ageOf(time))}::timestamptz[],
      ${places.map(({ id }) => id)}::uuid[]) WITH ORDINALITY AS place(key, "publishedAt", "articleId", number)
    ORDER BY place.number`.execute(trx)
  return rows
}

/** Candidates of which one stands before a place and one after it. */
function straddling(
  { before, after }: Around,
  isThere: boolean,
  window: number,
  isOut: ReadonlySet<string>,
): Map<string, Pair> {
  const pairs = new Map<string, Pair>()
  const between = isThere ? 2 : 1
  before.forEach((a, i) => {
    if (isOut.has(a)) return
    for (const b of after.slice(0, Math.max(0, window - i - between + 1)))
      if (!isOut.has(b)) pairs.set(`${a} ${b}`, { a, b })
  })
  return pairs
}

/** Everybody who is a candidate with one of these articles. */
export async function candidatesOf(
  trx: Transaction<DB>,
  ids: readonly string[],
  window: number,
): Promise<Pair[]> {
  if (ids.length === 0) return []
  const mine = sql`mine`
  const { rows } = await sql<Pair>`SELECT DISTINCT least(one, other) AS a, greatest(one, other) AS b FROM (
      SELECT mine."articleId" AS one, other."articleId" AS other FROM story_key AS mine
      CROSS JOIN LATERAL ((${older(mine, window)}) UNION ALL (${younger(mine, window)})) AS other
      WHERE mine."articleId" = any(${ids}::uuid[])) AS met`.execute(trx)
  return rows
}

/** Those of the pairs that are stored as alike and are candidates by no key. */
export async function strangers(
  trx: Transaction<DB>,
  pairs: readonly Pair[],
  window: number,
): Promise<Pair[]> {
  if (pairs.length === 0) return []
  const { rows } = await sql<Pair>`SELECT a, b
    FROM unnest(${pairs.map(({ a }) => a)}::uuid[], ${pairs.map(({ b }) => b)}::uuid[]) AS pair(a, b)
    JOIN story_neighbour AS known ON known."articleId" = a AND known."otherId" = b
    WHERE NOT EXISTS (SELECT FROM story_key AS one JOIN story_key AS other ON other.key = one.key
      WHERE one."articleId" = a AND other."articleId" = b
        AND (SELECT count(*) FROM (SELECT FROM story_key AS between WHERE between.key = one.key
          AND (between."publishedAt", between."articleId") > (one."publishedAt", one."articleId")
          AND (between."publishedAt", between."articleId") < (other."publishedAt", other."articleId")
          LIMIT ${window}) AS these) < ${window})`.execute(trx)
  return rows
}
