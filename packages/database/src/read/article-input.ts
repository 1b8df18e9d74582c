import type { ArticleInput } from '@parallax/domain'
import type { Reader } from './reader.ts'

/** What a stored article was handed in as, so that it can be read again; null where it is not there. */
export async function articleInput(db: Reader, id: string): Promise<ArticleInput | null> {
  const row = await db
    .selectFrom('article')
    .select(['format', 'source', 'text', 'given'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const content = row.format === 'html' ? { html: row.source ?? '' } : { text: row.text }
  return { ...(row.given as Partial<ArticleInput>), id, ...content }
}
