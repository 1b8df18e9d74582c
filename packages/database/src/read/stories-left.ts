import { sql } from 'kysely'
import type { Reader } from './reader.ts'
import { uuids } from './uuids.ts'

/**
 * Where the rest is of stories that an article named as their oldest, until a decision that stands moved it to another one,
 * or split it off with fewer than stayed: the story of most that it left there and that no later move took elsewhere. By story once.
 */
export async function storiesLeft(db: Reader, articleId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    WITH RECURSIVE apart AS (
      SELECT number, "articleId" AS one, "otherId" AS other FROM story_tie WHERE NOT together
      UNION ALL SELECT number, "otherId", "articleId" FROM story_tie WHERE NOT together),
    parting AS (
      SELECT number, kind, one, other FROM apart JOIN story_decision USING (number)
      WHERE one = any(${uuids([articleId])}::uuid[]) AND "undoneAt" IS NULL AND (kind = 'split' OR kind = 'move'
        AND EXISTS (SELECT FROM story_tie AS moved WHERE moved.number = apart.number AND position = 0 AND "otherId" = one))),
    rest AS (
      SELECT number, other AS id FROM parting
      UNION SELECT number, tie."otherId" FROM rest JOIN story_tie AS tie USING (number)
        WHERE tie."articleId" = rest.id AND together)
    SELECT DISTINCT stayed."storyId" AS id FROM parting JOIN article_story AS mine ON mine."articleId" = one
      JOIN story_sketch AS oldest ON oldest."articleId" = one
      CROSS JOIN LATERAL (SELECT "storyId" FROM rest JOIN article_story ON "articleId" = rest.id
        WHERE rest.number = parting.number AND NOT EXISTS (
          SELECT FROM story_tie AS moved JOIN story_decision AS later USING (number)
          WHERE "otherId" = rest.id AND position = 0 AND kind = 'move' AND "undoneAt" IS NULL AND number > parting.number)
        GROUP BY "storyId" ORDER BY count(*) DESC, "storyId" LIMIT 1) AS stayed
    WHERE mine."storyId" <> stayed."storyId"
      AND NOT EXISTS (SELECT FROM rest JOIN story_sketch AS older ON older."articleId" = rest.id
        WHERE rest.number = parting.number
          AND (older."publishedAt", older."articleId") < (oldest."publishedAt", oldest."articleId"))
      AND (kind = 'move' OR (SELECT count(*) FROM article_story WHERE "storyId" = stayed."storyId")
        > (SELECT count(*) FROM article_story WHERE "storyId" = mine."storyId"))
    ORDER BY id`.execute(db)
  return rows.map(({ id }) => id)
}
