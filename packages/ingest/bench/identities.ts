/**
 * How the comparing of articles grows with their number: `node packages/ingest/bench/identities.ts 3000 30000`.
 * Invented names, few of them in many articles and many in few, as news has them. Ratios count, not the seconds.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type Database, migrate, openDatabase, resolvePending } from '@parallax/database'
import type { KeyReading } from '@parallax/domain'
import { identityResolver, resolveIdentities } from '@parallax/reading/identities'

const NAMES_EACH = 12
const TOPICS = ['medtop:15000000', 'medtop:11000000', 'medtop:04000000']
const ROLES = [['striker'], ['senator'], [], [], []]
const SHORT_ONE_IN = 20

/** Lehmer's generator: the same collection in every run (Park and Miller 1988). */
function generator(seed: number) {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** Zipf's law: the n-th name is met as often as 1/n. */
const zipf = (random: () => number, names: number) => Math.floor(names ** random())

function collection(articles: number): KeyReading[] {
  const random = generator(11)
  return Array.from({ length: articles }, (_, i) => {
    const article = `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`
    const numbers = Array.from({ length: NAMES_EACH }, () => zipf(random, articles * 4))
    const keys = [...new Set(numbers)].map((number) => {
      const short = number % SHORT_ONE_IN === 1 ? '' : `ada${number % 7}-`
      return number % 3 === 0 ? `organization.works-${number}-of-norvand` : `person.${short}quist${number}`
    })
    const topics = [TOPICS[i % TOPICS.length] ?? '']
    return keys.map((key, at) => ({
      ...{ article, key, name: key.slice(key.indexOf('.') + 1), wikidata: null, topics, company: keys },
      roles: ROLES[(i + at) % ROLES.length] ?? [],
    }))
  }).flat()
}

function timed<T>(work: () => T): { result: T; ms: number } {
  const start = performance.now()
  return { result: work(), ms: performance.now() - start }
}

async function fill({ pool }: Database, readings: readonly KeyReading[]): Promise<void> {
  const rows = JSON.stringify(
    readings.map(({ article, key, name, roles, topics }) => ({
      article,
      key,
      name,
      roles,
      topic: topics[0],
    })),
  )
  await pool.query(
    'CREATE TEMP TABLE IF NOT EXISTS read (article uuid, key text, name text, roles text[], topic text)',
  )
  await pool.query('TRUNCATE read')
  await pool.query('INSERT INTO read SELECT * FROM json_populate_recordset(NULL::read, $1::json)', [rows])
  await pool.query(`INSERT INTO article (id, "contentHash", "sourceName", format, text, "engineVersion", "engineModel")
    SELECT DISTINCT article, article::text, 'bench', 'text'::"ArticleFormat", '', '0', 'bench' FROM read`)
  await pool.query(`INSERT INTO topic (id, name, definition, level, "topId") SELECT DISTINCT topic, topic, '', 1, topic FROM read
    ON CONFLICT DO NOTHING`)
  await pool.query(`INSERT INTO article_topic ("articleId", "topicId", score, rank, evidence)
    SELECT DISTINCT article, topic, 1, 0, '[]'::jsonb FROM read`)
  await pool.query(`INSERT INTO entity (id, name, type) SELECT DISTINCT ON (key) key, name, upper(split_part(key, '.', 1))::"EntityType"
    FROM read ON CONFLICT DO NOTHING`)
  await pool.query(`INSERT INTO entity_reading ("articleId", key, name, type, roles, mentions, salience, "entityId", rule, confidence, companions)
    SELECT article, key, name, upper(split_part(key, '.', 1))::"EntityType", roles, 1, 1, key, 'as-read', 1, '{}' FROM read`)
  await pool.query(`INSERT INTO mention ("articleId", position, start, "end", text, type, form, "entityId", key, sentence, confidence, rule)
    SELECT article, row_number() OVER (PARTITION BY article ORDER BY key) - 1, 0, 1, name, upper(split_part(key, '.', 1))::"EntityType",
      'name'::"MentionForm", key, key, 0, 1, 'bench' FROM read`)
  await pool.query(
    'INSERT INTO entity_pending SELECT article, gen_random_uuid(), array_agg(key) FROM read GROUP BY article',
  )
}

async function inDatabase(
  readings: readonly KeyReading[],
): Promise<{ all: number; one: number; changes: number }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'parallax-bench-'))
  const server = await openDatabase({ dataDir, durable: false })
  try {
    await migrate(server.url)
    const database = connect(server.url, { max: 1 })
    const last = readings.at(-1)?.article
    await fill(
      database,
      readings.filter(({ article }) => article !== last),
    )
    await database.pool.query('ANALYZE')
    const start = performance.now()
    const { changes } = await resolvePending(database, identityResolver)
    const middle = performance.now()
    await fill(
      database,
      readings.filter(({ article }) => article === last),
    )
    const again = performance.now()
    await resolvePending(database, identityResolver)
    const end = performance.now()
    await database.close()
    return { all: middle - start, one: end - again, changes }
  } finally {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const sizes = process.argv.slice(2).map(Number)
for (const articles of sizes.length > 0 ? sizes : [3_000, 30_000]) {
  const readings = collection(articles)
  const { result, ms } = timed(() => resolveIdentities({ readings }))
  const moved = result.filter(({ key, entity }) => key !== entity).length
  const stored = await inDatabase(readings)
  console.log(
    JSON.stringify({
      articles,
      readings: readings.length,
      moved,
      decidedPerArticleMs: ms / articles,
      comparedPerArticleMs: stored.all / articles,
      changes: stored.changes,
      oneMoreMs: stored.one,
    }),
  )
}
