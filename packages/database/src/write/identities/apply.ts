import type { Identity } from '@parallax/domain'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../tables.ts'
import { remakeFacts } from '../facts.ts'
import type { StoredReading } from './units.ts'

/** A decision that differs from the stored one. */
export interface Change extends Identity {
  /** The entity that the reading led to before. */
  before: string
}

/** What of the decisions is not stored just so. */
export function changesOf(decisions: readonly Identity[], stored: readonly StoredReading[]): Change[] {
  const byArticle = new Map(stored.map((reading) => [reading.article, reading]))
  return decisions.flatMap((decision) => {
    const known = byArticle.get(decision.article)
    if (!known || isSame(decision, known)) return []
    return [{ ...decision, before: known.entityId }]
  })
}

const isSame = (decision: Identity, stored: StoredReading) =>
  decision.entity === stored.entityId &&
  decision.rule === stored.rule &&
  decision.confidence === stored.confidence &&
  decision.companions.join(' ') === stored.companions.join(' ')

/** Articles whose facts are made again in one statement. */
const BATCH = 500

/** Writes the changes, and makes again what hangs on them: mentions, speakers and facts of these articles alone. */
export async function applyChanges(trx: Transaction<DB>, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return
  const json = JSON.stringify(changes)
  const changed = sql`json_to_recordset(${json}::json)
    AS changed(article uuid, key text, entity text, rule text, confidence float8, companions text[])`
  await sql`INSERT INTO entity (id, name, type)
    SELECT DISTINCT ON (changed.entity) changed.entity, reading.name, reading.type
    FROM ${changed} JOIN entity_reading AS reading ON reading."articleId" = changed.article AND reading.key = changed.key
    ORDER BY changed.entity ON CONFLICT DO NOTHING`.execute(trx)
  await sql`UPDATE entity_reading AS reading
    SET "entityId" = changed.entity, rule = changed.rule, confidence = changed.confidence, companions = changed.companions
    FROM ${changed} WHERE reading."articleId" = changed.article AND reading.key = changed.key`.execute(trx)
  await sql`UPDATE mention SET "entityId" = changed.entity FROM ${changed}
    WHERE mention."articleId" = changed.article AND mention.key = changed.key
      AND mention."entityId" <> changed.entity`.execute(trx)
  await sql`UPDATE quotation SET "speakerEntityId" = changed.entity FROM ${changed}
    WHERE quotation."articleId" = changed.article AND quotation."speakerKey" = changed.key
      AND quotation."speakerEntityId" <> changed.entity`.execute(trx)
  const moved = changes.filter(({ entity, before }) => entity !== before)
  const articles = [...new Set(moved.map(({ article }) => article))]
  for (let at = 0; at < articles.length; at += BATCH) await remakeFacts(trx, articles.slice(at, at + BATCH))
}

/**
 * Where a key leads that stands alone, as in an old address: to the entity that all its articles mean, or to itself.
 * Names in furniture go where their article's own text goes, or else there.
 */
export async function leadKeys(trx: Transaction<DB>, keys: readonly string[]): Promise<void> {
  const these = sql`any(${keys}::text[])`
  await sql`UPDATE entity_key SET "entityId" = led.entity
    FROM (SELECT key, CASE WHEN min("entityId") = max("entityId") THEN min("entityId") ELSE key END AS entity
      FROM entity_reading WHERE key = ${these} GROUP BY key) AS led
    WHERE entity_key.key = led.key AND entity_key."entityId" <> led.entity`.execute(trx)
  await sql`UPDATE furniture_mention AS named SET "entityKey" = led.entity
    FROM (SELECT beside."articleId", beside.position, coalesce(reading."entityId", lead."entityId", beside.key) AS entity
      FROM furniture_mention AS beside
      LEFT JOIN entity_reading AS reading ON reading."articleId" = beside."articleId" AND reading.key = beside.key
      LEFT JOIN entity_key AS lead ON lead.key = beside.key
      WHERE beside.key = ${these}) AS led
    WHERE named."articleId" = led."articleId" AND named.position = led.position AND named."entityKey" <> led.entity`.execute(
    trx,
  )
}
