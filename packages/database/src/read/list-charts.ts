import { sql } from 'kysely'
import { keyset, type OrderKey, type PageRequest } from './keyset.ts'
import { countRows, fetchPage, type Page } from './page.ts'
import type { Reader } from './reader.ts'

/** The addresses of the charts that were saved, the newest first. */
export const listCharts = (db: Reader, page: PageRequest = {}): Promise<Page<{ slug: string }>> =>
  fetchPage(db, keyset('charts', KEYS, page), db.selectFrom('chart').select('slug'))

export const countCharts = (db: Reader): Promise<number> =>
  countRows(db, db.selectFrom('chart').select('slug'))

const KEYS: OrderKey[] = [
  { column: sql.ref('createdAt'), type: 'timestamptz', direction: 'desc' },
  { column: sql.ref('slug'), type: 'text', direction: 'desc' },
]
