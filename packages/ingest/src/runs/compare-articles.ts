import { type Database, resolveGrouping, resolvePending } from '@parallax/database'
import { copyResolver, storyResolver } from '@parallax/reading/grouping'
import { identityResolver } from '@parallax/reading/identities'

/**
 * Everything of articles that hangs on others: whom they mean, whose words they are and which story they tell. What an article's storing left
 * waiting is looked at; where nothing waits it costs two looks.
 */
export async function compareArticles(
  database: Pick<Database, 'kysely'>,
  signal?: AbortSignal,
): Promise<void> {
  await resolvePending(database, identityResolver)
  await resolveGrouping(database, { copies: copyResolver, stories: storyResolver }, signal)
}
