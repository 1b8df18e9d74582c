import type { Engine } from '@parallax/domain'
import { type SqlBool, sql } from 'kysely'
import type { Database } from '../connect.ts'
import { type Rereading, reread } from './reread.ts'
import { retried } from './retried.ts'

/**
 * Has every stored article read again that another engine read, so that one collection is counted by one engine. Those
 * that wait to be read again already are left to it.
 */
export function rereadOlder({ kysely }: Pick<Database, 'kysely'>, engine: Engine): Promise<Rereading> {
  const isOlder = sql<SqlBool>`(article."engineVersion", article."engineModel") is distinct from (${engine.version}::text, ${engine.model}::text)`
  const isWaiting = sql<SqlBool>`exists (select 1 from ingest_item as item join ingest_run as run on run.id = item."runId"
    where item."articleId" = article.id and item.state = 'waiting' and run.state = 'running')`
  return retried(() =>
    kysely.transaction().execute((trx) => reread(trx, sql<SqlBool>`${isOlder} and not ${isWaiting}`)),
  )
}
