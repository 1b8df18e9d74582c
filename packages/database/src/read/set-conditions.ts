import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { currentEntities } from './current-entity.ts'

/** Whether an article has one of several things; `ids` may be values or a column. */
export type AnyOf = (ids: RawBuilder<string[]>, articleId: RawBuilder<unknown>) => RawBuilder<SqlBool>

/** Mentions by name alone: an entity met only as "the president" or "he" is not counted, so it is not found either. */
export const mentionsAnyOf: AnyOf = (ids, articleId) =>
  sql`exists (select 1 from article_entity as named where named."articleId" = ${articleId}
    and named.mentions > 0 and named."entityId" = any(${currentEntities(ids)}))`

/**
 * These topics and all that lie below them, as an array. It is asked once for a statement: joined to the articles, each
 * topic of a filter would be one more table whose place in the plan is searched for.
 */
export const withNarrower = (ids: RawBuilder<string[]>): RawBuilder<string[]> =>
  sql<string[]>`array(select below.id from topic as below where below.path && ${ids})`

/** An article about a narrower topic is about each of the broader ones. */
export const hasAnyTopicOf: AnyOf = (ids, articleId) =>
  sql`exists (select 1 from article_topic as about where about."articleId" = ${articleId}
    and about."topicId" = any(${withNarrower(ids)}))`

/** The same where the topics are a column's: its value differs from row to row, so each is looked up from the article. */
export const hasAnyTopicIn: AnyOf = (column, articleId) =>
  sql`exists (select 1 from article_topic as about join topic as below on below.id = about."topicId"
    where about."articleId" = ${articleId} and below.path && ${column})`

/** About the topic itself, and about none that lies below it. */
export function hasNothingNarrower(topic: string, articleId: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql`(exists (select 1 from article_topic as about where about."articleId" = ${articleId} and about."topicId" = ${topic})
    and not ${hasNarrower(sql`${topic}`, articleId)})`
}

/** About a topic that lies below this one. */
export function hasNarrower(topic: RawBuilder<string>, articleId: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql`exists (select 1 from article_topic as finer where finer."articleId" = ${articleId}
    and finer."topicId" <> ${topic} and finer."topicId" = any(${withNarrower(sql`array[${topic}]`)}))`
}

export const furnitureNamesAnyOf: AnyOf = (ids, articleId) =>
  sql`exists (select 1 from furniture_mention as beside where beside."articleId" = ${articleId}
    and beside."entityKey" = any(${currentEntities(ids)}))`

export const furnitureIsAboutAnyOf: AnyOf = (ids, articleId) =>
  sql`exists (select 1 from furniture_topic as beside where beside."articleId" = ${articleId}
    and beside."topicId" = any(${withNarrower(ids)}))`
