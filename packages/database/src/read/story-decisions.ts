import { sql } from 'kysely'
import type { Reader } from './reader.ts'

/** A list of an operation holds no more. */
const MOST = 50

/** Numbers of the decisions that speak of an article of each story, latest first, at most `MOST` of each. */
export async function decisionsEach(db: Reader, stories: readonly string[]): Promise<number[][]> {
  const { rows } = await sql<{ storyId: string; number: number }>`SELECT "storyId", number FROM (
      SELECT "storyId", number, row_number() OVER (PARTITION BY "storyId" ORDER BY number DESC) AS place FROM (
        SELECT "storyId", number FROM article_story JOIN story_tie USING ("articleId")
          WHERE "storyId" = any(${stories}::uuid[])
        UNION
        SELECT "storyId", number FROM article_story JOIN story_tie ON "otherId" = article_story."articleId"
          WHERE "storyId" = any(${stories}::uuid[])) AS spoken) AS ranked
    WHERE place <= ${MOST} ORDER BY number DESC`.execute(db)
  const byStory = Map.groupBy(rows, ({ storyId }) => storyId)
  return stories.map((id) => (byStory.get(id) ?? []).map(({ number }) => number))
}

/**
 * The articles by which each decision names its stories: of a merge one of each story, of a split one of the part that
 * left and one of the rest, of a move the one that moved and one of the story that it went to.
 */
export async function decidedEach(db: Reader, numbers: readonly number[]): Promise<string[][]> {
  const { rows } = await sql<{ number: number; kind: string; articleId: string; otherId: string }>`
    SELECT number, kind, "articleId", "otherId" FROM story_tie JOIN story_decision USING (number)
    WHERE number = any(${numbers}::int[]) AND position < ${MOST} AND kind = 'merge'
      OR number = any(${numbers}::int[]) AND kind = 'split' AND NOT together
      OR number = any(${numbers}::int[]) AND kind = 'move' AND position = 0
    ORDER BY number, position`.execute(db)
  const byNumber = Map.groupBy(rows, ({ number }) => number)
  return numbers.map((number) => {
    const ties = byNumber.get(number) ?? []
    const named = ties.flatMap(({ kind, articleId, otherId }) =>
      kind === 'move' ? [otherId, articleId] : [articleId, otherId],
    )
    return [...new Set(named)].slice(0, MOST)
  })
}
