import { randomBytes } from 'node:crypto'
import { type ChartAccess, Failure, type Freeable } from '@parallax/domain'
import type { Selectable, Transaction } from 'kysely'
import type { Database } from '../connect.ts'
import type { ChartLink } from '../generated/tables.ts'
import { writable } from '../read/writable.ts'
import type { DB } from '../tables.ts'

type Kysely = Pick<Database, 'kysely'>

/** A link as it is kept. */
export type StoredLink = Selectable<ChartLink>

/** What may be set of a chart; what is absent stays. */
export interface SharingChange {
  access?: ChartAccess
  frameAncestors?: string[]
  free?: Freeable[]
}

export interface NewLink {
  slug: string
  label: string
  /** Null: never. */
  expiresAt: Date | null
  free: Freeable[]
}

/** 96 bits, and 16 signs of an address. */
const ID_BYTES = 12
/** More than anybody keeps in mind. */
const MOST_LINKS = 200

const missing = () => new Failure('NOT_FOUND', 'There is no such chart; it may have been deleted.', 'slug')
const LOCKED = 'A frozen chart has one selection of articles for ever; nothing of its filter can be set free.'

/** Sets who may see a chart, and where. @throws Failure NOT_FOUND, and BAD_INPUT where a part of a frozen one is freed */
export function setSharing({ kysely }: Kysely, slug: string, change: SharingChange): Promise<void> {
  return kysely.transaction().execute(async (trx) => {
    await checkFree(trx, slug, change.free ?? [])
    // A statement without anything to set is none.
    await trx
      .updateTable('chart')
      .set({ slug: writable(slug), ...change })
      .where('slug', '=', writable(slug))
      .execute()
  })
}

/** Makes a link to a chart. @throws Failure NOT_FOUND, and BAD_INPUT for a frozen one, or where there are too many */
export function addLink({ kysely }: Kysely, { slug, label, expiresAt, free }: NewLink): Promise<StoredLink> {
  return kysely.transaction().execute(async (trx) => {
    await checkFree(trx, slug, free)
    const { links } = await trx
      .selectFrom('chart_link')
      .select(({ fn }) => fn.countAll<number>().as('links'))
      .where('slug', '=', slug)
      .executeTakeFirstOrThrow()
    if (links >= MOST_LINKS) throw new Failure('BAD_INPUT', `A chart has ${MOST_LINKS} links at most.`)
    const id = randomBytes(ID_BYTES).toString('base64url')
    return trx
      .insertInto('chart_link')
      .values({ id, slug, label: writable(label), expiresAt, free })
      .returningAll()
      .executeTakeFirstOrThrow()
  })
}

/** Ends a link for good; one that was revoked stays as it is. @throws Failure NOT_FOUND */
export async function revokeLink({ kysely }: Kysely, id: string): Promise<StoredLink> {
  const link = await kysely
    .updateTable('chart_link')
    .set(({ fn, val }) => ({ revokedAt: fn.coalesce('revokedAt', val(new Date())) }))
    .where('id', '=', writable(id))
    .returningAll()
    .executeTakeFirst()
  if (!link) throw new Failure('NOT_FOUND', 'There is no such link; its chart may have been deleted.', 'id')
  return link
}

async function checkFree(trx: Transaction<DB>, slug: string, free: readonly string[]): Promise<void> {
  const chart = await trx
    .selectFrom('chart')
    .leftJoin('frozen_chart', 'frozen_chart.slug', 'chart.slug')
    .select(['chart.slug', 'frozen_chart.slug as frozen'])
    .where('chart.slug', '=', writable(slug))
    .executeTakeFirst()
  if (!chart) throw missing()
  if (chart.frozen !== null && free.length > 0) throw new Failure('BAD_INPUT', LOCKED, 'free')
}
