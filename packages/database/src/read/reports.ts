import { sql } from 'kysely'
import { keyset, type OrderKey, type PageRequest } from './keyset.ts'
import { countRows, fetchPage, type Page } from './page.ts'
import type { Reader } from './reader.ts'
import { writable } from './writable.ts'

/** A report as it is kept. */
export interface StoredReport {
  id: string
  /** The document as it was saved; `readReportDocument` reads it. */
  document: unknown
  revision: number
  createdAt: Date
  updatedAt: Date
}

/** The report with this id, or null. */
export async function reportOf(db: Reader, id: string): Promise<StoredReport | null> {
  const row = await db.selectFrom('report').selectAll().where('id', '=', writable(id)).executeTakeFirst()
  return row ?? null
}

/** The reports, those saved last first. */
export const listReports = (db: Reader, page: PageRequest = {}): Promise<Page<StoredReport>> =>
  fetchPage(db, keyset('reports', KEYS, page), db.selectFrom('report').selectAll())

export const countReports = (db: Reader): Promise<number> =>
  countRows(db, db.selectFrom('report').select('id'))

const KEYS: OrderKey[] = [
  { column: sql.ref('updatedAt'), type: 'timestamptz', direction: 'desc' },
  { column: sql.ref('id'), type: 'text', direction: 'asc' },
]
