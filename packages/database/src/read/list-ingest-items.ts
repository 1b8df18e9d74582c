import { sql } from 'kysely'
import type { ItemState } from '../generated/enums.ts'
import { keyset, type OrderKey, type PageRequest } from './keyset.ts'
import { fetchPages, type Page } from './page.ts'
import type { Reader } from './reader.ts'

export interface IngestItemListRequest {
  runId: string
  state?: ItemState | undefined
  /** True: only those with warnings; false: only those without. */
  warned?: boolean | undefined
  page?: PageRequest
}

/** One article of an ingest and how it ended. */
export interface ListedIngestItem {
  position: number
  name: string
  state: ItemState
  code: string | null
  message: string | null
  articleId: string | null
  /** What was handed in beside it and could not be used: list of field and message. */
  warnings: unknown
}

/** A page of the articles of a run, in the order they were handed in. */
export async function listIngestItems(
  db: Reader,
  request: IngestItemListRequest,
): Promise<Page<ListedIngestItem>> {
  const part = keyset('items', KEYS, request.page ?? {})
  const query = wanted(db, request)
    .select([
      'position',
      'name',
      'state',
      'code',
      'message',
      'articleId',
      'warnings',
      part.cursor.as('cursor'),
    ])
    .where(part.where)
    .orderBy(part.orderBy)
    .limit(part.limit)
  const [page] = await fetchPages(db, [{ keyset: part, query }])
  return page ?? { edges: [], hasNextPage: false, hasPreviousPage: false }
}

/** How many articles of the run are in the state; all where none is asked for. */
export async function countIngestItems(
  db: Reader,
  request: Omit<IngestItemListRequest, 'page'>,
): Promise<number> {
  const { items } = await wanted(db, request)
    .select(({ fn }) => fn.countAll<number>().as('items'))
    .executeTakeFirstOrThrow()
  return items
}

const KEYS: OrderKey[] = [{ column: sql.ref('position'), type: 'int4', direction: 'asc' }]

function wanted(db: Reader, { runId, state, warned }: Omit<IngestItemListRequest, 'page'>) {
  let items = db.selectFrom('ingest_item').where('runId', '=', runId)
  if (state !== undefined) items = items.where('state', '=', state)
  return warned === undefined ? items : items.where(sql<boolean>`(warnings <> '[]') = ${warned}`)
}
