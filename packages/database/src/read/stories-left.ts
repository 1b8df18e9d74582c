import { sql } from 'kysely'
import type { Reader } from './reader.ts'
import { uuids } from './uuids.ts'

/**
 * Where the rest is of stories that an article named as their oldest, until a decision that stands moved it to another one,
 * or split it off with fewer than stayed. By story once.
 */
export async function storiesLeft(db: Reader, articleId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    WITH apart AS (
      SELECT number, "articleId" AS one, "otherId" AS other FROM story_tie WHERE NOT together
      UNION ALL SELECT number, "otherId", "articleId" FROM story_tie WHERE NOT together)
    SELECT DISTINCT rest."storyId" AS id FROM apart JOIN story_decision AS decision USING (number)
      JOIN article_story AS mine ON mine."articleId" = one JOIN article_story AS rest ON rest."articleId" = other
      JOIN story_sketch AS oldest ON oldest."articleId" = one JOIN story_sketch AS stayed ON stayed."articleId" = other
    WHERE one = any(${uuids([articleId])}::uuid[]) AND "undoneAt" IS NULL AND mine."storyId" <> rest."storyId"
      AND (oldest."publishedAt", oldest."articleId") < (stayed."publishedAt", stayed."articleId")
      AND (kind = 'move' AND EXISTS (SELECT FROM story_tie AS moved
          WHERE moved.number = decision.number AND position = 0 AND moved."otherId" = one)
        OR kind = 'split' AND (SELECT count(*) FROM article_story WHERE "storyId" = rest."storyId")
          > (SELECT count(*) FROM article_story WHERE "storyId" = mine."storyId"))
    ORDER BY id`.execute(db)
  return rows.map(({ id }) => id)
}
