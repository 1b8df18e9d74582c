import type { KnownOutlet } from '@parallax/domain'
import { sql } from 'kysely'
import { keyset, type OrderKey, type PageRequest } from './keyset.ts'
import { holds } from './named.ts'
import { fetchPages, type Page } from './page.ts'
import type { Reader } from './reader.ts'

export interface KnownOutletListRequest {
  /** Part of a name or a domain. */
  search?: string
  page?: PageRequest
}

export interface ListedKnownOutlet extends KnownOutlet {
  id: string
  updatedAt: Date
}

/** The outlets that the collection's owner entered, by name. */
export async function listKnownOutlets(
  db: Reader,
  request: KnownOutletListRequest,
): Promise<Page<ListedKnownOutlet>> {
  const part = keyset('knownOutlets', KEYS, request.page ?? {})
  const query = wanted(db, request)
    .select(['id', 'domain', 'name', 'country', 'updatedAt', part.cursor.as('cursor')])
    .where(part.where)
    .orderBy(part.orderBy)
    .limit(part.limit)
  const [page] = await fetchPages(db, [{ keyset: part, query }])
  return page ?? { edges: [], hasNextPage: false, hasPreviousPage: false }
}

/** How many entries the whole list holds. */
export async function countKnownOutlets(
  db: Reader,
  request: Omit<KnownOutletListRequest, 'page'>,
): Promise<number> {
  const { entries } = await wanted(db, request)
    .select(({ fn }) => fn.countAll<number>().as('entries'))
    .executeTakeFirstOrThrow()
  return entries
}

/** The whole table as the reading takes it. */
export function knownOutlets(db: Reader): Promise<KnownOutlet[]> {
  return db.selectFrom('known_outlet').select(['domain', 'name', 'country']).orderBy('id').execute()
}

const KEYS: OrderKey[] = [
  { column: sql.ref('name'), type: 'text', direction: 'asc' },
  { column: sql.ref('id'), type: 'text', direction: 'asc' },
]

function wanted(db: Reader, { search }: Omit<KnownOutletListRequest, 'page'>) {
  const entries = db.selectFrom('known_outlet')
  if (!search?.trim()) return entries
  return entries.where(holds(search, [sql.ref('name'), sql.ref('domain')], sql.ref('id')))
}
