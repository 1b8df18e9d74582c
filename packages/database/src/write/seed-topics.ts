import { sql } from 'kysely'
import type { Database } from '../connect.ts'
import { insertRows } from './bulk.ts'

/** A topic of the taxonomy, broader topics before narrower ones or not. */
export interface TopicSeed {
  /** `medtop:` and eight digits. */
  id: string
  name: string
  definition: string
  /** 1 for the top level. */
  level: number
  /** The next broader topic; null at the top level. */
  broader: string | null
  /** The top-level topic above it; itself at the top level. */
  top: string
}

/** Brings the taxonomy up to date; idempotent. Topics that it no longer has stay, since articles may have them. */
export async function seedTopics({ kysely }: Pick<Database, 'kysely'>, topics: TopicSeed[]): Promise<void> {
  const pathOf = pathsIn(topics)
  await kysely.transaction().execute(async (trx) => {
    // Level by level: a topic refers to its broader one, which must be there.
    for (const level of [...new Set(topics.map((topic) => topic.level))].sort((a, b) => a - b)) {
      const rows = topics
        .filter((topic) => topic.level === level)
        .map(({ id, name, definition, broader, top }) => ({
          ...{ id, name, definition, level },
          broaderId: broader,
          topId: top,
          path: pathOf(id),
        }))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
      await insertRows(trx, 'topic', rows, { where: CHANGED, onConflict: UPDATE })
    }
  })
}

/** The topics above one from the top, and itself last. */
function pathsIn(topics: readonly TopicSeed[]): (id: string) => string[] {
  const broader = new Map(topics.map((topic) => [topic.id, topic.broader]))
  const pathOf = (id: string): string[] => {
    const above = broader.get(id)
    return above ? [...pathOf(above), id] : [id]
  }
  return pathOf
}

const CHANGED = sql`NOT EXISTS (SELECT FROM topic AS known
  WHERE (known.id, known.name, known.definition, known.level, known."topId", known.path)
      = (fresh.id, fresh.name, fresh.definition, fresh.level, fresh."topId", fresh.path)
    AND known."broaderId" IS NOT DISTINCT FROM fresh."broaderId")`

const UPDATE = sql`ON CONFLICT (id) DO UPDATE SET name = excluded.name, definition = excluded.definition,
  level = excluded.level, "broaderId" = excluded."broaderId", "topId" = excluded."topId",
  path = excluded.path`
