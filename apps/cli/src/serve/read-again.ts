import { type Database, rereadOlder } from '@parallax/database'
import type { NameEngine } from '@parallax/domain'
import { engine } from '@parallax/reading'

/** Has what an older engine read waiting to be read again; the API takes it up in the background when it starts. */
export async function readAgain(database: Database, names: NameEngine | undefined): Promise<void> {
  const { articles } = await rereadOlder(database, await engine(names))
  if (articles > 0)
    console.error(
      `${articles} ${articles === 1 ? 'article was' : 'articles were'} read by an older engine and will be read again in the background.`,
    )
}
