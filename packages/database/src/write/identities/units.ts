import type { IdentityResolver, KeyReading, KeyUnit } from '@parallax/domain'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../tables.ts'

/** A reading with the decision that is stored for it. */
export interface StoredReading extends KeyReading {
  entityId: string
  rule: string
  confidence: number
  companions: string[]
}

/** What an article has beside a name. Read once for each article, however many of its keys are looked at. */
interface Surroundings {
  company: string[]
  topics: string[]
}
export type SurroundingsByArticle = Map<string, Surroundings>

/** Fewer articles cannot show two bearers of one name: then what stands around it is not read. */
const FEWEST_FOR_NAMESAKES = 4
const NOTHING: Surroundings = { company: [], topics: [] }

/** The keys with all that decides them. A key that no article has any more has no readings. */
export async function loadUnits(
  trx: Transaction<DB>,
  keys: readonly string[],
  surroundings: SurroundingsByArticle,
): Promise<(KeyUnit & { readings: StoredReading[] })[]> {
  const bearers = await bearersOf(trx, keys)
  const alone = [...bearers.values()].flatMap((all) => (all.length === 1 ? all : []))
  const readings = await readingsOf(trx, [...new Set([...keys, ...alone])])
  const wordings = await wordingsOf(
    trx,
    alone.filter((key) => key.startsWith('organization.')),
  )
  await surround(trx, needed(keys, bearers, readings), surroundings)
  const withSurroundings = (key: string) =>
    (readings.get(key) ?? []).map((row) => ({ ...row, ...(surroundings.get(row.article) ?? NOTHING) }))
  return keys.map((key) => ({
    key,
    readings: withSurroundings(key),
    bearers: (bearers.get(key) ?? []).map((bearer, _, all) => ({
      key: bearer,
      readings: all.length === 1 ? withSurroundings(bearer) : [],
      wordings: wordings.get(bearer) ?? [],
    })),
  }))
}

type Row = Omit<StoredReading, keyof Surroundings>

async function readingsOf(trx: Transaction<DB>, keys: readonly string[]): Promise<Map<string, Row[]>> {
  const rows = await trx
    .selectFrom('entity_reading')
    .select(['articleId as article', 'key', 'name', 'wikidata', 'roles'])
    .select(['entityId', 'rule', 'confidence', 'companions'])
    .where('key', '=', sql<string>`any(${keys})`)
    .execute()
  return Map.groupBy(rows as Row[], ({ key }) => key)
}

/** For each of the keys that is a short name: the keys of the fuller names, in order. */
async function bearersOf(trx: Transaction<DB>, keys: readonly string[]): Promise<Map<string, string[]>> {
  // A look into the index for each key: all keys at once would be a scan of the whole table for each batch.
  const { rows } = await sql<{ short: string; bearers: string[] | null }>`
    SELECT own.key AS short, (SELECT array_agg(fuller.key ORDER BY fuller.key COLLATE "C")
      FROM entity_key AS fuller WHERE fuller.shorts @> ARRAY[own.key]) AS bearers
    FROM entity_key AS own WHERE own.key = any(${keys}::text[])`.execute(trx)
  return new Map(rows.flatMap(({ short, bearers }) => (bearers ? [[short, bearers]] : [])))
}

async function wordingsOf(trx: Transaction<DB>, keys: readonly string[]): Promise<Map<string, string[]>> {
  if (keys.length === 0) return new Map()
  const { rows } = await sql<{ key: string; wordings: string[] }>`
    SELECT reading.key, array_agg(DISTINCT mention.text) AS wordings
    FROM entity_reading AS reading JOIN mention ON mention."articleId" = reading."articleId" AND mention.key = reading.key
    WHERE reading.key = any(${keys}::text[]) AND mention.form = 'name'
    GROUP BY reading.key`.execute(trx)
  return new Map(rows.map(({ key, wordings }) => [key, wordings]))
}

/** The articles whose surroundings can decide something. */
function needed(
  keys: readonly string[],
  bearers: ReadonlyMap<string, string[]>,
  readings: ReadonlyMap<string, Row[]>,
): string[] {
  const wanted = keys.flatMap((key) => {
    const [bearer, other] = bearers.get(key) ?? []
    if (bearer !== undefined && other === undefined) return [key, bearer]
    const own = readings.get(key) ?? []
    return mayBeSeveral(key, own) ? [key] : []
  })
  return [...new Set(wanted.flatMap((key) => (readings.get(key) ?? []).map(({ article }) => article)))]
}

/** Whom facts know in each of the articles, and as one, is one: the best known are looked at the soonest. */
function mayBeSeveral(key: string, readings: readonly Row[]): boolean {
  const linked = new Set(readings.map(({ wikidata }) => wikidata))
  if (linked.size < 2 && !linked.has(null)) return false
  return (
    [...linked].filter((id) => id !== null).length > 1 ||
    (key.startsWith('person.') && readings.length >= FEWEST_FOR_NAMESAKES)
  )
}

async function surround(
  trx: Transaction<DB>,
  articles: readonly string[],
  known: SurroundingsByArticle,
): Promise<void> {
  const fresh = articles.filter((article) => !known.has(article))
  if (fresh.length === 0) return
  const { rows } = await sql<Surroundings & { article: string }>`
    SELECT article,
      array(SELECT beside.key FROM entity_reading AS beside WHERE beside."articleId" = article AND beside.mentions > 0
        AND beside.type IN ('PERSON', 'ORGANIZATION', 'EVENT') ORDER BY beside.key COLLATE "C") AS company,
      array(SELECT about."topicId" FROM article_topic AS about JOIN topic ON topic.id = about."topicId"
        WHERE about."articleId" = article AND topic.level = 1 ORDER BY about.rank) AS topics
    FROM unnest(${fresh}::uuid[]) AS article`.execute(trx)
  for (const { article, ...around } of rows) known.set(article, around)
}

/** Enters keys that articles have, with the shorter names that may mean them; takes out those that none has any more. */
export async function syncKeys(
  trx: Transaction<DB>,
  keys: readonly string[],
  { shortsOf }: Pick<IdentityResolver, 'shortsOf'>,
): Promise<void> {
  const these = sql`any(${keys}::text[])`
  const rows = keys.map((key) => ({ key, entityId: key, shorts: shortsOf(key) }))
  await sql`DELETE FROM entity_key WHERE key = ${these}
    AND NOT EXISTS (SELECT FROM entity_reading WHERE entity_reading.key = entity_key.key)`.execute(trx)
  await sql`INSERT INTO entity_key (key, "entityId", shorts)
    SELECT fresh.key, fresh."entityId", fresh.shorts
    FROM json_populate_recordset(NULL::entity_key, ${JSON.stringify(rows)}::json) AS fresh
    WHERE EXISTS (SELECT FROM entity_reading WHERE entity_reading.key = fresh.key)
    ON CONFLICT (key) DO UPDATE SET shorts = excluded.shorts WHERE entity_key.shorts <> excluded.shorts`.execute(
    trx,
  )
}

/** What was just entered stands beside the index in a list that each look goes through, until it is sorted in. */
export async function sortInShorts(trx: Transaction<DB>): Promise<void> {
  await sql`SELECT gin_clean_pending_list('entity_key_shorts_idx')`.execute(trx)
}
