import type { StoryReason, StoryTiedBy } from '@parallax/domain'
import { sql } from 'kysely'
import type { Reader } from './reader.ts'

/** Why an article is in its story. */
export interface StoryMembershipRow {
  articleId: string
  storyId: string
  /** The article of the story to which it is tied; null for the one in the midst. */
  toId: string | null
  tiedBy: StoryTiedBy | null
  why: StoryReason | null
}

/** A list of an operation holds no more. */
const MOST = 50

/** The story of each article, in this order; null until its story was looked for. */
export async function membershipEach(
  db: Reader,
  ids: readonly string[],
): Promise<(StoryMembershipRow | null)[]> {
  const { rows } = await sql<StoryMembershipRow>`SELECT "articleId", "storyId", "toId", "tiedBy", why
    FROM article_story WHERE "articleId" = any(${ids}::uuid[])`.execute(db)
  const byId = new Map(rows.map((row) => [row.articleId, row]))
  return ids.map((id) => byId.get(id) ?? null)
}

export interface StoryMembers {
  /** How many there are. */
  total: number
  /** The earliest of them, at most `MOST`. */
  earliest: StoryMembershipRow[]
  /** First and last day of publication; null without any date. */
  firstDay: string | null
  lastDay: string | null
}

/** The articles of each story with what ties them, earliest first. */
export async function membersEach(db: Reader, stories: readonly string[]): Promise<StoryMembers[]> {
  const { rows } = await sql<
    StoryMembershipRow & { total: number; firstDay: string | null; lastDay: string | null }
  >`SELECT * FROM (
      SELECT "articleId", "storyId", "toId", "tiedBy", why,
        count(*) OVER of_one AS total, min("publishedDay") OVER of_one AS "firstDay",
        max("publishedDay") OVER of_one AS "lastDay",
        row_number() OVER (of_one ORDER BY sketch."publishedAt", article.id) AS place
      FROM article_story JOIN article ON article.id = "articleId" LEFT JOIN story_sketch AS sketch USING ("articleId")
      WHERE "storyId" = any(${stories}::uuid[]) WINDOW of_one AS (PARTITION BY "storyId")) AS ranked
    WHERE place <= ${MOST} ORDER BY place`.execute(db)
  const byStory = Map.groupBy(rows, ({ storyId }) => storyId)
  return stories.map((id) => {
    const members = byStory.get(id) ?? []
    const [{ total, firstDay, lastDay } = { total: 0, firstDay: null, lastDay: null }] = members
    return {
      ...{ total: Number(total), firstDay, lastDay },
      earliest: members.map(({ articleId, storyId, toId, tiedBy, why }) => ({
        ...{ articleId, storyId, toId, tiedBy, why },
      })),
    }
  })
}
