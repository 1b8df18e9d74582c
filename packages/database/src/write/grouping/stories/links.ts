import type { NearStory, StoryResolver, WeighedStory } from '@parallax/domain'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../../tables.ts'
import { insertRows } from '../../bulk.ts'
import { placed } from './nearest.ts'
import type { Neighbourhoods } from './neighbours.ts'
import { type Nodes, timeIn } from './sketches.ts'

interface StoredLink {
  id: string
  toId: string | null
  strength: number | null
  /** Of the article that it leads to. */
  time: number | null
}

/** Whom each article is compared with. */
class Asked {
  private readonly partners = new Map<string, Set<string>>()

  ask(from: string, to: string): void {
    this.partners.set(from, (this.partners.get(from) ?? new Set()).add(to))
  }

  of(from: string): ReadonlySet<string> {
    return this.partners.get(from) ?? new Set()
  }

  get from(): Iterable<string> {
    return this.partners.keys()
  }

  get all(): Set<string> {
    return new Set([...this.partners].flatMap(([from, to]) => [from, ...to]))
  }
}

/**
 * Links again all whom it concerns that these articles have moved: other neighbours are nearest to them, or they weigh otherwise.
 * @returns articles at either end of a link that came, changed or went
 */
export async function relink<Node extends WeighedStory>(
  trx: Transaction<DB>,
  { moved, gone, touched, met }: Neighbourhoods & { moved: ReadonlySet<string>; gone: readonly string[] },
  nodes: Nodes<Node>,
  resolver: StoryResolver<Node>,
): Promise<Set<string>> {
  const anew = new Set([...moved, ...(await unlinked(trx, [...moved, ...gone], [...touched]))])
  for (const id of gone) anew.delete(id)
  const asked = new Asked()
  for (const { from, to } of await neighboursOf(trx, [...anew])) {
    asked.ask(from, to)
    if (moved.has(from) && !anew.has(to)) asked.ask(to, from)
  }
  for (const { a, b } of met) {
    if (!anew.has(a)) asked.ask(a, b)
    if (!anew.has(b)) asked.ask(b, a)
  }
  const known = await linksOf(trx, [...new Set([...anew, ...asked.from])])
  const places = await placed(trx, asked.all, nodes, resolver)
  const changed: { id: string; toId: string | null; strength: number | null }[] = []
  for (const [id, { toId, strength, time }] of known) {
    const from = places.get(id)
    const candidates = [...asked.of(id)].flatMap((to) => places.get(to) ?? [])
    const before = anew.has(id) || toId === null || strength === null ? null : { id: toId, time, strength }
    const link = from ? resolver.link(from, candidates, before) : null
    if ((link?.id ?? null) !== toId || (link?.strength ?? null) !== strength)
      changed.push({ id, toId: link?.id ?? null, strength: link?.strength ?? null })
  }
  await writeLinks(trx, changed)
  const lost = await dropLinks(trx, gone)
  const ends = changed.flatMap(({ id, toId }) => [id, toId, known.get(id)?.toId])
  return new Set([...ends, ...lost].filter((id) => typeof id === 'string'))
}

/** Articles whose link leads to one of these, or to one that is no neighbour of theirs any more. */
async function unlinked(
  trx: Transaction<DB>,
  to: readonly string[],
  touched: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{
    id: string
  }>`SELECT "articleId" AS id FROM story_link WHERE "toId" = any(${to}::uuid[])
    UNION SELECT "articleId" FROM story_link AS link WHERE "articleId" = any(${touched}::uuid[]) AND "toId" IS NOT NULL
      AND NOT EXISTS (SELECT FROM story_neighbour AS near
        WHERE near."articleId" = link."articleId" AND near."otherId" = link."toId")`.execute(trx)
  return rows.map(({ id }) => id)
}

async function neighboursOf(trx: Transaction<DB>, ids: readonly string[]) {
  const { rows } = await sql<{ from: string; to: string }>`SELECT "articleId" AS "from", "otherId" AS "to"
    FROM story_neighbour WHERE "articleId" = any(${ids}::uuid[])`.execute(trx)
  return rows
}

async function linksOf(trx: Transaction<DB>, ids: readonly string[]): Promise<Map<string, StoredLink>> {
  const { rows } =
    await sql<StoredLink>`SELECT link."articleId" AS id, "toId", strength, ${timeIn('publishedAt')} AS time
    FROM story_link AS link LEFT JOIN story_sketch AS sketch ON sketch."articleId" = "toId"
    WHERE link."articleId" = any(${ids}::uuid[])`.execute(trx)
  return new Map(rows.map((row) => [row.id, row]))
}

async function writeLinks(trx: Transaction<DB>, links: readonly Omit<StoredLink, 'time'>[]): Promise<void> {
  if (links.length === 0) return
  await sql`UPDATE story_link SET "toId" = fresh."toId", strength = fresh.strength
    FROM json_to_recordset(${JSON.stringify(links)}::json) AS fresh(id uuid, "toId" uuid, strength float8)
    WHERE "articleId" = fresh.id`.execute(trx)
}

/** @returns whom they led to */
async function dropLinks(trx: Transaction<DB>, gone: readonly string[]): Promise<(string | null)[]> {
  if (gone.length === 0) return []
  const { rows } = await sql<{
    toId: string | null
  }>`DELETE FROM story_link WHERE "articleId" = any(${gone}::uuid[])
    RETURNING "toId"`.execute(trx)
  return rows.map(({ toId }) => toId)
}

/** Stores who is nearest to each. */
export async function writeNearest(
  trx: Transaction<DB>,
  nearest: ReadonlyMap<string, readonly NearStory[]>,
): Promise<void> {
  await insertRows(
    trx,
    'story_link',
    [...nearest].map(([articleId, near]) => ({ articleId, nearest: near, toId: null, strength: null })),
    { onConflict: sql`ON CONFLICT ("articleId") DO UPDATE SET nearest = excluded.nearest` },
  )
}
