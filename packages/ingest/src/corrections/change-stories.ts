import { type Database, decideStories, type StoryDecision, setDecisionUndone } from '@parallax/database'
import { storyResolver } from '@parallax/reading/grouping'

/** A decision on stories. */
export type StoryChange =
  | { decide: StoryDecision; by: string; note: string | null }
  /** Number of a decision that is taken back, or stands again. */
  | { undo: number }
  | { redo: number }

/**
 * Records a decision on stories, or takes one back, and settles at once which articles are of one story.
 * @returns the number of the decision
 * @throws Failure NOT_FOUND where there is no such story, article or decision, BAD_INPUT where nothing would change
 */
export async function changeStories(
  database: Pick<Database, 'kysely'>,
  change: StoryChange,
): Promise<number> {
  if ('decide' in change) return decideStories(database, change.decide, change, storyResolver)
  const number = 'undo' in change ? change.undo : change.redo
  await setDecisionUndone(database, number, 'undo' in change, storyResolver)
  return number
}
