import { connect, migrate } from '@parallax/database'
import { emptyDatabase } from '@parallax/testkit'
import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { difference, migrationList, openSchemaEngine } from '../scripts/schema-engine.ts'

/**
 * Where each table would live on a Citus cluster: small tables are copied to every node, rows of an article lie with
 * their article, and the rest stays on the coordinator.
 */
const REFERENCE = [
  'agency',
  'entity',
  'entity_alias',
  'entity_key',
  'known_entity',
  'known_entity_name',
  'known_outlet',
  'outlet',
  'own_topic',
  'topic',
]
const DISTRIBUTED = [
  'article',
  'article_copy',
  'article_entity',
  'article_print',
  'article_revision',
  'article_sketch',
  'article_story',
  'article_topic',
  'article_words',
  'block',
  'block_correction',
  'entity_pending',
  'entity_reading',
  'furniture_mention',
  'furniture_passage',
  'furniture_topic',
  'grouping_fault',
  'grouping_pending',
  'keyphrase',
  'mention',
  'quotation',
  'sentence',
  'shared_text',
  'story_key',
  'story_link',
  'story_neighbour',
  'story_sketch',
  'tone',
]
const LOCAL = [
  '_prisma_migrations',
  'chart',
  'chart_link',
  'deleted_chart',
  'frozen_chart',
  'frozen_file',
  'ingest_item',
  'ingest_run',
  'report',
  'signing_key',
  'story',
  'story_day',
  'story_day_term',
  'story_decision',
  'story_tie',
]
const distributionColumn = (table: string) => (table === 'article' ? 'id' : 'articleId')

let pool: pg.Pool
let url: string
let close: () => Promise<void>
beforeAll(async () => {
  const empty = await emptyDatabase()
  url = empty.url
  await migrate(url)
  const database = connect(url)
  pool = database.pool
  close = () => database.close().then(empty.drop)
})
afterAll(() => close?.())

const rows = async <T extends pg.QueryResultRow>(sql: string, values: unknown[] = []) =>
  (await pool.query<T>(sql, values)).rows

test('the migrations make what the schema says', async () => {
  expect(await difference(url)).toBe('')
})

test("Prisma's own engine finds the history in order and nothing to apply", async () => {
  const engine = await openSchemaEngine(url)
  const filters = { externalTables: [], externalEnums: [] }
  const history = await engine.diagnoseMigrationHistory({
    migrationsList: migrationList(),
    optInToShadowDatabase: false,
    filters,
  })
  expect(history).toMatchObject({
    failedMigrationNames: [],
    editedMigrationNames: [],
    hasMigrationsTable: true,
  })
  expect(history.history).toBeNull()
  expect(await engine.applyMigrations({ migrationsList: migrationList(), filters })).toEqual({
    appliedMigrationNames: [],
  })
})

test('every table has its place on a cluster', async () => {
  const tables = await rows<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename COLLATE "C"`,
  )
  expect(tables.map(({ name }) => name)).toEqual([...REFERENCE, ...DISTRIBUTED, ...LOCAL].sort())
})

test('no column is an identity or a sequence', async () => {
  expect(
    await rows(
      `SELECT table_name, column_name FROM information_schema.columns
        WHERE table_schema = 'public' AND (is_identity = 'YES' OR column_default LIKE 'nextval%')`,
    ),
  ).toEqual([])
})

test.each(DISTRIBUTED)('%s is keyed by its article first, and by nothing else', async (table) => {
  const unique = await rows<{ primary: boolean; columns: string[] }>(
    `SELECT i.indisprimary AS primary,
            array(SELECT a.attname::text FROM unnest(i.indkey) WITH ORDINALITY k(number, at)
                    JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number ORDER BY k.at) AS columns
       FROM pg_index i WHERE i.indrelid = $1::regclass AND i.indisunique`,
    [table],
  )
  expect(unique.map(({ primary }) => primary)).toEqual([true])
  expect(unique[0]?.columns[0]).toBe(distributionColumn(table))
})

test('references lead to the own article or to a reference table, and never change a key', async () => {
  const references = await rows<{
    from: string
    to: string
    columns: string[]
    update: string
    deletion: string
  }>(
    `SELECT c.conrelid::regclass::text AS from, c.confrelid::regclass::text AS to, c.confupdtype AS update,
            c.confdeltype AS deletion,
            array(SELECT a.attname::text FROM pg_attribute a
                   WHERE a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)) AS columns
       FROM pg_constraint c WHERE c.contype = 'f' AND c.conrelid::regclass::text = ANY ($1)`,
    [DISTRIBUTED],
  )
  expect(references.length).toBeGreaterThan(10)
  for (const { from, to, columns, update, deletion } of references) {
    const what = `${from}(${columns}) → ${to}`
    expect(update, what).toBe('a')
    if (to === 'article') expect(columns, what).toEqual(['articleId'])
    else {
      expect(REFERENCE, what).toContain(to)
      expect(deletion, what).toBe('a')
    }
  }
})

test('reference tables refer to reference tables alone', async () => {
  const targets = await rows<{ to: string }>(
    `SELECT confrelid::regclass::text AS to FROM pg_constraint
      WHERE contype = 'f' AND conrelid::regclass::text = ANY ($1)`,
    [REFERENCE],
  )
  for (const { to } of targets) expect(REFERENCE).toContain(to)
})
