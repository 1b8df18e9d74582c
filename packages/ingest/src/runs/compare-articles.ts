import { type Database, resolveCopies, resolvePending } from '@parallax/database'
import { copyResolver } from '@parallax/reading/grouping'
import { identityResolver } from '@parallax/reading/identities'

/**
 * Everything of articles that hangs on others: whom they mean, and whose words they are. What an article's storing left
 * waiting is looked at; where nothing waits it costs two looks.
 */
export async function compareArticles(
  database: Pick<Database, 'kysely'>,
  signal?: AbortSignal,
): Promise<void> {
  await resolvePending(database, identityResolver)
  await resolveCopies(database, copyResolver, signal)
}
