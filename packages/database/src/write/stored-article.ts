import type { Kysely } from 'kysely'
import { articleInput } from '../read/article-input.ts'
import type { DB } from '../tables.ts'
import type { ArticleRecord } from './rows.ts'

/** An article as it was received, and the text that its offsets point into. */
export interface StoredArticle {
  record: ArticleRecord
  text: string
}

/** What was handed in when the article came, so that it can be read again; null where there is no such article. */
export async function storedArticle(db: Kysely<DB>, id: string): Promise<StoredArticle | null> {
  const input = await articleInput(db, id)
  if (!input) return null
  const { text, ...known } = await db
    .selectFrom('article')
    .select(['contentHash', 'sourceName', 'url', 'text'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { record: { id, ...known, input }, text }
}
