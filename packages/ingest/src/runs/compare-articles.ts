import { type Database, type GroupingOptions, resolveGrouping, resolvePending } from '@parallax/database'
import { copyResolver, storyResolver } from '@parallax/reading/grouping'
import { identityResolver } from '@parallax/reading/identities'

export interface CompareOptions extends Omit<GroupingOptions, 'onFault'> {
  /** Told of faults of ours while comparing one article; the others go on. */
  onFault?: ((name: string, error: unknown) => void) | undefined
}

/**
 * Everything of articles that hangs on others: whom they mean, whose words they are and which story they tell. What an article's storing left
 * waiting is looked at; where nothing waits it costs two looks.
 */
export async function compareArticles(
  database: Pick<Database, 'kysely'>,
  options: CompareOptions = {},
): Promise<void> {
  const { onFault, ...given } = options
  await resolvePending(database, identityResolver)
  await resolveGrouping(
    database,
    { copies: copyResolver, stories: storyResolver },
    { ...given, onFault: (id, error) => onFault?.(`article ${id} beside others`, error) },
  )
}
