import { Failure } from '@parallax/domain'
import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../connect.ts'
import { writable } from '../read/writable.ts'
import type { DB } from '../tables.ts'
import { retried } from './retried.ts'

/** A chart's numbers of one moment, as they are kept. */
export interface Frozen {
  /** Derived from the rest. */
  slug: string
  spec: unknown
  /** The chart with the newest numbers, which is saved too. */
  live: { slug: string }
  /** Everything that is drawn, said and tabulated. */
  drawn: unknown
  /** The same without a limit; null where the chart shows all. */
  full: unknown
  engine: readonly string[]
  /** ISO instants. */
  asOf: string
  frozenAt: string
  files: readonly { form: string; bytes: Uint8Array; sha256: string }[]
}

/** PostgreSQL takes no NUL in JSON, nor half of a surrogate pair. */
const json = (value: unknown): string =>
  JSON.stringify(value, (_key, part) => (typeof part === 'string' ? writable(part).toWellFormed() : part))

/** Saves a chart; one that is there stays as it is. */
export function saveChart({ kysely }: Pick<Database, 'kysely'>, slug: string, spec: unknown): Promise<void> {
  return retried(() => kysely.transaction().execute((trx) => saveIn(trx, slug, spec)))
}

async function saveIn(trx: Transaction<DB>, slug: string, spec: unknown): Promise<void> {
  await trx
    .insertInto('chart')
    .values({ slug, spec: json(spec) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await trx.deleteFrom('deleted_chart').where('slug', '=', slug).execute()
}

/** Keeps a frozen chart, and the live one, which lends it who may see it. What is frozen already stays as it is. */
export function keepFrozen({ kysely }: Pick<Database, 'kysely'>, frozen: Frozen): Promise<void> {
  const { slug, spec, live, drawn, full, engine, asOf, frozenAt, files } = frozen
  return retried(() =>
    kysely.transaction().execute(async (trx) => {
      await saveIn(trx, live.slug, spec)
      const { access, frameAncestors } = await trx
        .selectFrom('chart')
        .select(['access', 'frameAncestors'])
        .where('slug', '=', live.slug)
        .executeTakeFirstOrThrow()
      const { numInsertedOrUpdatedRows: added } = await trx
        .insertInto('chart')
        .values({ slug, spec: json(spec), createdAt: frozenAt, access, frameAncestors })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      if (!added) return
      await trx
        .insertInto('frozen_chart')
        .values({
          ...{ slug, liveSlug: live.slug, engine: [...engine], asOf, frozenAt },
          drawn: json(drawn),
          full: full === null ? null : json(full),
        })
        .execute()
      await trx
        .insertInto('frozen_file')
        .values(files.map(({ form, bytes, sha256 }) => ({ slug, form, bytes: Buffer.from(bytes), sha256 })))
        .execute()
    }),
  )
}

/** A file of a frozen chart as it was made then; null where there is none. */
export async function frozenFile(
  db: Kysely<DB>,
  slug: string,
  form: string,
): Promise<{ bytes: Uint8Array; sha256: string } | null> {
  const file = await db
    .selectFrom('frozen_file')
    .select(['bytes', 'sha256'])
    .where('slug', '=', slug)
    .where('form', '=', form)
    .executeTakeFirst()
  return file ?? null
}

/**
 * Deletes a saved chart, with its links. Its address says so from then on, if it was open.
 * @throws Failure NOT_FOUND, and BAD_INPUT for a frozen one
 */
export async function deleteChart({ kysely }: Pick<Database, 'kysely'>, slug: string): Promise<void> {
  await retried(() =>
    kysely.transaction().execute(async (trx) => {
      const frozen = await trx
        .selectFrom('frozen_chart')
        .select('slug')
        .where('slug', '=', writable(slug))
        .executeTakeFirst()
      if (frozen)
        throw new Failure('BAD_INPUT', 'A frozen chart is kept for ever: others may have quoted it.')
      const deleted = await trx
        .deleteFrom('chart')
        .where('slug', '=', writable(slug))
        .returning('access')
        .executeTakeFirst()
      if (!deleted) throw new Failure('NOT_FOUND', 'There is no such chart; it may have been deleted.')
      // Of one that was shown only by link, nobody is told that it was here.
      if (deleted.access === 'link') return
      await trx
        .insertInto('deleted_chart')
        .values({ slug })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    }),
  )
}
