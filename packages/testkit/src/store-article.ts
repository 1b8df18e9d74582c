import { articleId, contentHash, type Database, storeAnnotations } from '@parallax/database'
import { canonicalUrl } from '@parallax/domain'
import { annotate, type Draft } from './draft.ts'

/** Stores a draft through the real write path. @returns the article's id */
export async function storeArticle(database: Pick<Database, 'kysely'>, draft: Draft): Promise<string> {
  const { input, annotations } = annotate(draft)
  const id = articleId(input)
  await storeAnnotations(
    database,
    {
      id,
      contentHash: contentHash(input),
      sourceName: input.id,
      url: input.url === undefined ? null : canonicalUrl(input.url),
      input,
    },
    annotations,
  )
  return id
}
