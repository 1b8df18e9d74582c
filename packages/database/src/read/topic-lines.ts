import type { TopicLine } from '@parallax/domain'
import { type RawBuilder, sql } from 'kysely'
import { ownTopicArticles } from './own-topic-articles.ts'
import type { Reader } from './reader.ts'
import { hasNarrower } from './set-conditions.ts'
import { writable } from './writable.ts'

/** An article that counts for a topic's line; the same columns as `article_topic`, and each article once for each line. */
export interface LineFact {
  topicId: string
  articleId: string
  outletId: string | null
  agencyId: string | null
  publishedDay: string | null
}

/** Which topics are counted side by side: the narrower ones of a topic; without: the top level and users' own. */
export interface LineChoice {
  parent?: string | undefined
}

const columns = sql`about."articleId", about."outletId", about."agencyId", about."publishedDay"`

/**
 * The facts of topics that are counted side by side. An article about a narrower topic counts for the broader one, once;
 * what is about the parent and about nothing narrower of it counts for the parent itself.
 */
export function lineFacts({ parent }: LineChoice): RawBuilder<LineFact> {
  if (parent === undefined)
    return sql<LineFact>`(select distinct topic."topId" as "topicId", ${columns}
      from article_topic as about join topic on topic.id = about."topicId"
      union all select * from ${ownTopicArticles} as member)`
  const id = sql<string>`${writable(parent)}::text`
  return sql<LineFact>`(select distinct topic.path[array_position(topic.path, ${id}) + 1] as "topicId", ${columns}
    from article_topic as about join topic on topic.id = about."topicId"
    where topic.path && array[${id}] and topic.id <> ${id}
    union all select about."topicId", ${columns} from article_topic as about
    where about."topicId" = ${id} and not ${hasNarrower(id, sql`about."articleId"`)})`
}

/** The facts of topics by their ids, of any level and of users' own. */
export function factsOf(topics: readonly string[]): RawBuilder<LineFact> {
  const ids = sql<string[]>`${topics.map(writable)}::text[]`
  return sql<LineFact>`(select distinct wanted.id as "topicId", ${columns}
    from unnest(${ids}) as wanted(id) join topic on topic.path && array[wanted.id]
    join article_topic as about on about."topicId" = topic.id
    union all select * from ${ownTopicArticles} as member where member."topicId" = any(${ids}))`
}

/** The topics of a choice, whether or not an article has them, by id. */
export function linesOf(db: Reader, { parent }: LineChoice): Promise<Map<string, TopicLine>> {
  if (parent === undefined) return lines(db, sql`level = 1`, sql`true`)
  const id = writable(parent)
  return lines(db, sql`("broaderId" = ${id} or id = ${id})`, sql`false`, parent)
}

/** The topics with these ids; unknown ones are left out. */
export function linesAsked(db: Reader, topics: readonly string[]): Promise<Map<string, TopicLine>> {
  const asked = sql<boolean>`id = any(${topics.map(writable)}::text[])`
  return lines(db, asked, asked)
}

async function lines(
  db: Reader,
  media: RawBuilder<boolean>,
  own: RawBuilder<boolean>,
  parent?: string,
): Promise<Map<string, TopicLine>> {
  const rows = await db
    .selectFrom('topic')
    .select(['id', 'name', sql<boolean>`false`.as('own')])
    .where(media)
    .unionAll(
      db
        .selectFrom('own_topic')
        .select(['id', 'name', sql<boolean>`true`.as('own')])
        .where(own),
    )
    .execute()
  return new Map(
    rows.map(({ id, name, own: isOwn }) => [
      id,
      { topic: { id, name, ...(isOwn && { own: true }) }, ...(id === parent && { rest: true }) },
    ]),
  )
}
