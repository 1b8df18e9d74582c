import type { Database } from '@parallax/database'

/** Tables whose rows belong to an article. */
export const ARTICLE_TABLES = [
  'block',
  'sentence',
  'mention',
  'quotation',
  'entity_reading',
  'article_entity',
  'article_topic',
  'tone',
  'keyphrase',
  'article_words',
  'furniture_passage',
  'furniture_mention',
  'furniture_topic',
] as const

/** Tables whose rows say what articles have in common; they outlive their article until it is compared. */
const GROUPING_TABLES = [
  'article_copy',
  'article_print',
  'article_sketch',
  'article_story',
  'shared_text',
  'story',
  'story_day',
  'story_day_term',
  'story_key',
  'story_link',
  'story_neighbour',
  'story_sketch',
] as const

/** Everything that articles leave in the database, in an order that does not depend on when it came. */
export async function storedRows({ pool }: Pick<Database, 'pool'>): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {}
  for (const table of [
    'article',
    'outlet',
    'agency',
    'entity',
    'entity_alias',
    'entity_key',
    ...ARTICLE_TABLES,
    ...GROUPING_TABLES,
  ]) {
    const { rows } = await pool.query(`SELECT to_jsonb(t) - 'receivedAt' AS row FROM ${table} t ORDER BY 1`)
    tables[table] = rows.map(({ row }) => row)
  }
  return tables
}
