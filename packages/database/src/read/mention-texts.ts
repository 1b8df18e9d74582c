import { sql } from 'kysely'
import type { Reader } from './reader.ts'

/** Where a mention begins. */
export interface MentionPlace {
  articleId: string
  /** In UTF-16 code units of the article's text. */
  start: number
}

/** The words of the mentions that begin at these places, in this order; null where none does. */
export async function mentionTexts(db: Reader, places: readonly MentionPlace[]): Promise<(string | null)[]> {
  const ids = places.map(({ articleId }) => articleId)
  const starts = places.map(({ start }) => start)
  const asked = sql<{ articleId: string; start: number }>`unnest(${ids}::uuid[], ${starts}::int[])`
  const rows = await db
    .selectFrom('mention')
    .innerJoin(asked.as<'asked'>(sql`asked("articleId", start)`), (join) =>
      join.onRef('asked.articleId', '=', 'mention.articleId').onRef('asked.start', '=', 'mention.start'),
    )
    .select(['mention.articleId', 'mention.start', 'mention.text'])
    .execute()
  const found = new Map(rows.map(({ articleId, start, text }) => [`${articleId}.${start}`, text]))
  return places.map(({ articleId, start }) => found.get(`${articleId}.${start}`) ?? null)
}
