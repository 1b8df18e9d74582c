import { sql } from 'kysely'
import type { Reader } from '../reader.ts'
import { articlesOfSides, perSide, type Sides, sideOf } from './sides.ts'

/** When a side had a story first, in milliseconds: the moment lies between the two. */
export interface FirstMoment {
  earliest: number
  latest: number
}

/** A story that one side at least tells; in the sides' order. */
export interface ComparedStorySums {
  id: string
  articles: number[]
  /** Null where no article of the side has a date. */
  first: (FirstMoment | null)[]
}

/** The stories that articles of the sides tell, most articles first. */
export async function comparedStories(db: Reader, compared: Sides): Promise<ComparedStorySums[]> {
  const began = sql<number>`(extract(epoch from article."publishedAt") * 1000)::float8`
  // A time known to the day (or hour) can be any moment of it.
  const wide = sql<number>`case article."publishedPrecision" when 'day' then 86400000 when 'hour' then 3600000
    when 'minute' then 60000 else 0 end`
  const told = db
    .selectFrom('article')
    .innerJoin('article_story', 'article_story.articleId', 'article.id')
    .select([
      'article_story.storyId',
      sideOf(compared, 'article').as('side'),
      began.as('earliest'),
      sql<number>`${began} + ${wide}`.as('latest'),
    ])
    .where(articlesOfSides(compared, 'article'))
  const moment = (column: string) =>
    sql<(number | null)[]>`array[${sql.join(
      compared.sides.map(
        (_, side) => sql`min(${sql.ref(`told.${column}`)}) filter (where side = ${sql.lit(side)})`,
      ),
    )}]::float8[]`
  const rows = await db
    .selectFrom(told.as('told'))
    .select([
      'told.storyId as id',
      perSide(compared, sql`count(*)`).as('articles'),
      moment('earliest').as('earliest'),
      moment('latest').as('latest'),
    ])
    .groupBy('told.storyId')
    .orderBy(sql`count(*)`, 'desc')
    .orderBy('told.storyId')
    .execute()
  return rows.map(({ earliest, latest, ...row }) => ({
    ...row,
    first: compared.sides.map((_, side) => {
      const [from, to] = [earliest[side], latest[side]]
      return from == null || to == null ? null : { earliest: from, latest: to }
    }),
  }))
}
