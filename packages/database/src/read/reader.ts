import type { Kysely } from 'kysely'
import type { DB } from '../tables.ts'

/** What a question needs of the database: nothing here writes. */
export type Reader = Kysely<DB>
