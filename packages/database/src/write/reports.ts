import { randomBytes } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { Failure, type ReportDocument, readReportDocument } from '@parallax/domain'
import type { Database } from '../connect.ts'
import type { StoredReport } from '../read/reports.ts'
import { writable } from '../read/writable.ts'

type Kysely = Pick<Database, 'kysely'>

/** Keeps a report under an id of its own. @throws Failure BAD_INPUT where the document is no report */
export function createReport({ kysely }: Kysely, document: unknown): Promise<StoredReport> {
  return kysely
    .insertInto('report')
    .values({ id: randomId(), document: stored(document) })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/**
 * Puts a document in the place of a report's. Saving what is kept already changes nothing, whatever the revision: whoever did not
 * hear the answer may save again.
 * @param revision from which the document was made
 * @throws Failure BAD_INPUT, NOT_FOUND, and STALE where somebody saved since
 */
export function updateReport(
  { kysely }: Kysely,
  id: string,
  revision: number,
  given: unknown,
): Promise<StoredReport> {
  const document = checked(given)
  return kysely.transaction().execute(async (trx) => {
    const kept = await trx
      .selectFrom('report')
      .selectAll()
      .where('id', '=', writable(id))
      .forUpdate()
      .executeTakeFirst()
    if (!kept) throw missing()
    if (isDeepStrictEqual(kept.document, document)) return kept
    if (kept.revision !== revision)
      throw new Failure(
        'STALE',
        'Somebody saved this report since you opened it. Yours was not saved over it: take your words, then load it again.',
        'revision',
      )
    return trx
      .updateTable('report')
      .set({ document: JSON.stringify(document), revision: revision + 1, updatedAt: new Date() })
      .where('id', '=', kept.id)
      .returningAll()
      .executeTakeFirstOrThrow()
  })
}

/** Throws a report away; the charts in it stay. @throws Failure NOT_FOUND */
export async function deleteReport({ kysely }: Kysely, id: string): Promise<void> {
  const { numDeletedRows } = await kysely
    .deleteFrom('report')
    .where('id', '=', writable(id))
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw missing()
}

const missing = () => new Failure('NOT_FOUND', 'There is no such report; it may have been deleted.')

/** PostgreSQL takes no NUL in JSON, nor half of a surrogate pair. */
function checked(given: unknown): ReportDocument {
  const { document, failure } = readReportDocument(given)
  if (failure)
    throw new Failure('BAD_INPUT', failure.message, ['document', failure.field].filter(Boolean).join('.'))
  return JSON.parse(JSON.stringify(document), (_key, value) =>
    typeof value === 'string' ? writable(value).toWellFormed() : value,
  )
}

const stored = (given: unknown): string => JSON.stringify(checked(given))

/** Ten signs of 32, none mistaken for another when they are read out (Crockford's base 32). */
const randomId = (): string => [...randomBytes(10)].map((byte) => SIGNS[byte % SIGNS.length]).join('')
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz'
