import { Failure, type KnownOutlet, knownOutletId } from '@parallax/domain'
import { sql, type Transaction } from 'kysely'
import type { Database } from '../connect.ts'
import type { ListedKnownOutlet } from '../read/list-known-outlets.ts'
import type { DB } from '../tables.ts'
import { insertRows } from './bulk.ts'
import { naming } from './naming.ts'
import { type Rereading, reread } from './reread.ts'
import { retried } from './retried.ts'

/** What became of an entry, and which articles wait to be read again because of it. */
export interface KnownOutletChange {
  outlet: ListedKnownOutlet
  rereading: Rereading
}

export interface KnownOutletImport {
  added: number
  /** Entries that were there just so. */
  unchanged: number
  /** Places in the list of entries whose domain or name is there with other details. */
  duplicates: { index: number; failure: Failure }[]
  rereading: Rereading
}

type Kysely = Pick<Database, 'kysely'>

/**
 * Enters an outlet and has the articles that it concerns read again.
 * @throws Failure DUPLICATE
 */
export function addKnownOutlet(database: Kysely, outlet: KnownOutlet): Promise<KnownOutletChange> {
  return changing(database, async (trx) => {
    const entry = await enter(trx, outlet)
    return { outlet: entry, rereading: await reread(trx, naming([outlet])) }
  })
}

/**
 * Puts another entry in the place of one, and has the articles that either concerns read again.
 * @throws Failure NOT_FOUND or DUPLICATE
 */
export function changeKnownOutlet(
  database: Kysely,
  id: string,
  outlet: KnownOutlet,
): Promise<KnownOutletChange> {
  return changing(database, async (trx) => {
    const before = await takeOut(trx, id)
    const entry = await enter(trx, outlet)
    const same = (['domain', 'name', 'country'] as const).every((field) => before[field] === outlet[field])
    const rereading = same ? { runId: null, articles: 0 } : await reread(trx, naming([before, outlet]))
    return { outlet: entry, rereading }
  })
}

/**
 * Takes an entry out and has the articles that it concerned read again.
 * @throws Failure NOT_FOUND
 */
export function removeKnownOutlet(database: Kysely, id: string): Promise<KnownOutletChange> {
  return changing(database, async (trx) => {
    const outlet = await takeOut(trx, id)
    return { outlet, rereading: await reread(trx, naming([outlet])) }
  })
}

/** Enters many outlets at once; what is there already stays as it is. */
export function importKnownOutlets(
  database: Kysely,
  outlets: readonly KnownOutlet[],
): Promise<KnownOutletImport> {
  return changing(database, async (trx) => {
    const there = new Map(
      (await trx.selectFrom('known_outlet').selectAll().execute()).map((one) => [one.id, one]),
    )
    const fresh: KnownOutlet[] = []
    const duplicates: KnownOutletImport['duplicates'] = []
    for (const [index, outlet] of outlets.entries()) {
      const known = there.get(knownOutletId(outlet))
      if (!known) fresh.push(outlet)
      else if (known.name !== outlet.name || known.country !== outlet.country)
        duplicates.push({ index, failure: duplicate(known) })
    }
    const rows = fresh.map((outlet) => ({ id: knownOutletId(outlet), ...outlet, updatedAt: new Date() }))
    await insertRows(trx, 'known_outlet', rows)
    const rereading = fresh.length > 0 ? await reread(trx, naming(fresh)) : { runId: null, articles: 0 }
    const unchanged = outlets.length - fresh.length - duplicates.length
    return { added: fresh.length, unchanged, duplicates, rereading }
  })
}

/** Waits for the articles that are being read under the table as it is; those that come later are read under the new one. */
function changing<T>({ kysely }: Kysely, change: (trx: Transaction<DB>) => Promise<T>): Promise<T> {
  return retried(() =>
    kysely.transaction().execute(async (trx) => {
      await sql`LOCK TABLE known_outlet IN EXCLUSIVE MODE`.execute(trx)
      return change(trx)
    }),
  )
}

async function enter(trx: Transaction<DB>, outlet: KnownOutlet): Promise<ListedKnownOutlet> {
  const id = knownOutletId(outlet)
  const known = await trx.selectFrom('known_outlet').selectAll().where('id', '=', id).executeTakeFirst()
  if (known) throw duplicate(known)
  const { domain, name, country } = outlet
  return trx
    .insertInto('known_outlet')
    .values({ id, domain, name, country })
    .returningAll()
    .executeTakeFirstOrThrow()
}

async function takeOut(trx: Transaction<DB>, id: string): Promise<ListedKnownOutlet> {
  const outlet = await trx.deleteFrom('known_outlet').where('id', '=', id).returningAll().executeTakeFirst()
  if (!outlet) throw new Failure('NOT_FOUND', 'There is no such entry among the outlets that you know.')
  return outlet
}

function duplicate({ domain, name }: KnownOutlet): Failure {
  return domain === null
    ? new Failure('DUPLICATE', `“${name}” is among the outlets that you know already.`, 'name')
    : new Failure(
        'DUPLICATE',
        `${domain} is among the outlets that you know already, as “${name}”.`,
        'domain',
      )
}
