import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { currentEntities } from './current-entity.ts'

/** Whether an article has one of several things; `ids` may be values or a column. */
export type AnyOf = (ids: RawBuilder<string[]>, articleId: RawBuilder<unknown>) => RawBuilder<SqlBool>

/** Mentions by name alone: an entity met only as "the president" or "he" is not counted, so it is not found either. */
export const mentionsAnyOf: AnyOf = (ids, articleId) =>
  sql`exists (select 1 from article_entity as named where named."articleId" = ${articleId}
    and named.mentions > 0 and named."entityId" = any(${currentEntities(ids)}))`

/** An article about a narrower topic is about each of the broader ones. */
export const hasAnyTopicOf: AnyOf = (ids, articleId) =>
  sql`exists (select 1 from article_topic as about join topic as below on below.id = about."topicId"
    where about."articleId" = ${articleId} and below.path && ${ids})`

/** About the topic itself, and about none that lies below it. */
export function hasNothingNarrower(topic: string, articleId: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql`(exists (select 1 from article_topic as about where about."articleId" = ${articleId} and about."topicId" = ${topic})
    and not ${hasNarrower(sql`${topic}`, articleId)})`
}

/** About a topic that lies below this one. */
export function hasNarrower(topic: RawBuilder<string>, articleId: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql`exists (select 1 from article_topic as finer join topic as below on below.id = finer."topicId"
    where finer."articleId" = ${articleId} and below.path && array[${topic}] and below.id <> ${topic})`
}

export const furnitureNamesAnyOf: AnyOf = (ids, articleId) =>
  sql`exists (select 1 from furniture_mention as beside where beside."articleId" = ${articleId}
    and beside."entityKey" = any(${currentEntities(ids)}))`

export const furnitureIsAboutAnyOf: AnyOf = (ids, articleId) =>
  sql`exists (select 1 from furniture_topic as beside join topic as below on below.id = beside."topicId"
    where beside."articleId" = ${articleId} and below.path && ${ids})`
