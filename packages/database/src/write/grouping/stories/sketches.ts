import type { RarityStep, StoryResolver, StorySketch, WeighedStory } from '@parallax/domain'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../../tables.ts'
import { insertRows } from '../../bulk.ts'

export interface StoredSketch {
  sketch: StorySketch
  /** Of the sketch's terms, in their order. */
  steps: RarityStep[]
}

const DAY = 86_400_000

/** Days since 1970; null where no date is known. */
export const dayOf = ({ time }: Pick<StorySketch, 'time'>): number | null =>
  time === null ? null : Math.floor(time / DAY)

/** As the database ranks articles by age: what has no date comes last. */
export const ageOf = (time: number | null): string =>
  time === null ? 'infinity' : new Date(time).toISOString()

/** Milliseconds since 1970 of a column that ranks by age. */
export const timeIn = (column: string) =>
  sql<
    number | null
  >`CASE WHEN isfinite(${sql.ref(column)}) THEN (extract(epoch FROM ${sql.ref(column)}) * 1000)::float8 END`

export async function sketchesOf(
  trx: Transaction<DB>,
  ids: Iterable<string>,
): Promise<Map<string, StoredSketch>> {
  const { rows } = await sql<{ articleId: string; sketch: StorySketch; steps: RarityStep[] }>`
    SELECT "articleId", sketch, steps FROM story_sketch WHERE "articleId" = any(${[...ids]}::uuid[])`.execute(
    trx,
  )
  return new Map(rows.map(({ articleId, sketch, steps }) => [articleId, { sketch, steps }]))
}

/** Puts sketches in place of those that were there; who is gone has none afterwards. */
export async function replaceSketches(
  trx: Transaction<DB>,
  gone: readonly string[],
  come: readonly StoredSketch[],
): Promise<void> {
  const ids = [...gone, ...come.map(({ sketch }) => sketch.id)]
  await sql`DELETE FROM story_sketch WHERE "articleId" = any(${ids}::uuid[])`.execute(trx)
  await insertRows(
    trx,
    'story_sketch',
    come.map(({ sketch, steps }) => ({
      ...{ articleId: sketch.id, publishedAt: ageOf(sketch.time), day: dayOf(sketch), sketch, steps },
      terms: sketch.terms.map(({ term }) => term | 0),
    })),
  )
}

/** Articles as the engine weighs them, each read once. */
export class Nodes<Node extends WeighedStory> {
  private readonly known = new Map<string, Node>()
  private readonly trx: Transaction<DB>
  private readonly resolver: StoryResolver<Node>

  constructor(trx: Transaction<DB>, resolver: StoryResolver<Node>) {
    this.trx = trx
    this.resolver = resolver
  }

  /** Those of the articles that are there. */
  async of(ids: Iterable<string>): Promise<ReadonlyMap<string, Node>> {
    const missing = [...new Set(ids)].filter((id) => !this.known.has(id))
    if (missing.length > 0)
      for (const [id, { sketch, steps }] of await sketchesOf(this.trx, missing))
        this.known.set(id, this.resolver.weigh(sketch, steps))
    return this.known
  }
}
