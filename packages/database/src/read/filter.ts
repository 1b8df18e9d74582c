import {
  type ArticleFilter,
  isToneVoice,
  partsOfId,
  type QuotationFilter,
  type SetFilter,
  TONE_DIRECTIONS,
  type ToneChoice,
} from '@parallax/domain'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { currentEntity } from './current-entity.ts'
import { inOwnTopics } from './own-topic-articles.ts'
import { chosen } from './quotation-choice.ts'
import { saysWord } from './said-word.ts'
import {
  furnitureIsAboutAnyOf,
  furnitureNamesAnyOf,
  hasAnyTopicOf,
  hasNothingNarrower,
  mentionsAnyOf,
} from './set-conditions.ts'
import { holdsWordsOf, isCopyOf } from './told-again.ts'
import { mentionsIn, TELLING } from './tone/tone-columns.ts'
import { uuids } from './uuids.ts'
import { isCopyOfAnother, isNoCopy, isWire } from './wire-copy.ts'
import { texts, writable } from './writable.ts'

type Condition = RawBuilder<SqlBool>

/** Where a table keeps what a filter asks for. Fact rows carry outlet, agency and day themselves. */
export interface FilterColumns {
  articleId: RawBuilder<unknown>
  outletId: RawBuilder<unknown>
  agencyId: RawBuilder<unknown>
  day: RawBuilder<unknown>
  /** A condition on columns that only the article has. */
  onArticle: (condition: (alias: string) => Condition) => Condition
}

/** The columns of `article` under an alias. */
export function ofArticle(alias: string): FilterColumns {
  return { ...shared(alias, 'id'), onArticle: (condition) => condition(alias) }
}

/** The columns of `article_entity`, `article_topic` or `keyphrase` under an alias. */
export function ofFact(alias: string): FilterColumns {
  const columns = shared(alias, 'articleId')
  return {
    ...columns,
    onArticle: (condition) =>
      sql<SqlBool>`exists (select 1 from article as whole where whole.id = ${columns.articleId} and ${condition('whole')})`,
  }
}

function shared(alias: string, id: 'id' | 'articleId') {
  return {
    articleId: sql.ref(`${alias}.${id}`),
    outletId: sql.ref(`${alias}.outletId`),
    agencyId: sql.ref(`${alias}.agencyId`),
    day: sql.ref(`${alias}.publishedDay`),
  }
}

/**
 * The filter as one SQL condition, the same for every list and every sum, so that a number and the list behind it
 * cannot disagree. An absent or empty part asks nothing.
 */
export function matches(filter: ArticleFilter, columns: FilterColumns): Condition {
  const conditions = [...publisherConditions(filter, columns), ...dayConditions(filter, columns)]
  const { stories, copiesOf, sharingWith } = filter
  if (stories && stories.length > 0) conditions.push(isOfStory(stories, columns.articleId))
  if (copiesOf && copiesOf.length > 0) conditions.push(isCopyOf(copiesOf, columns.articleId))
  if (sharingWith && sharingWith.length > 0) conditions.push(holdsWordsOf(sharingWith, columns.articleId))
  conditions.push(...setConditions(filter.entities, columns, mentionsAnyOf))
  conditions.push(...setConditions(filter.topics, columns, hasAnyTopicOf))
  conditions.push(...setConditions(filter.phrases, columns, hasAnyPhraseOf))
  for (const id of filter.words ?? []) conditions.push(hasWord(id, columns.articleId))
  for (const id of filter.noNarrower ?? [])
    conditions.push(hasNothingNarrower(writable(id), columns.articleId))
  conditions.push(...setConditions(filter.ownTopics, columns, inOwnTopics))
  for (const id of filter.wordings ?? []) conditions.push(namedSo(id, 'text', columns.articleId))
  for (const id of filter.readAs ?? []) conditions.push(namedSo(id, 'key', columns.articleId))
  conditions.push(...setConditions({ all: filter.furnitureEntities }, columns, furnitureNamesAnyOf))
  conditions.push(...setConditions({ all: filter.furnitureTopics }, columns, furnitureIsAboutAnyOf))
  for (const choice of filter.quoting ?? []) conditions.push(quotes(choice, columns.articleId))
  for (const choice of filter.toned ?? []) conditions.push(hasTone(choice, columns.articleId))
  const text = filter.text?.trim()
  if (text) conditions.push(columns.onArticle((alias) => found(alias, text)))
  const languages = texts(filter.languages)
  if (languages)
    conditions.push(columns.onArticle((alias) => sql`${sql.ref(`${alias}.language`)} = any(${languages})`))
  const { analysed, copiesOnce, originalOnly, paywalled } = filter
  if (copiesOnce !== undefined) conditions.push(is(isNoCopy(columns.articleId), copiesOnce))
  if (originalOnly !== undefined) conditions.push(is(isOriginal(columns), originalOnly))
  if (analysed !== undefined)
    conditions.push(columns.onArticle((alias) => sql`${sql.ref(`${alias}.analysed`)} = ${analysed}`))
  if (paywalled !== undefined)
    conditions.push(columns.onArticle((alias) => known(sql.ref(`${alias}.paywall`), paywalled)))
  return conditions.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`${sql.join(conditions, sql` and `)}`
}

function publisherConditions(filter: ArticleFilter, columns: FilterColumns): Condition[] {
  const conditions: Condition[] = []
  const outlets = texts(filter.outlets)
  if (outlets) conditions.push(sql`${columns.outletId} = any(${outlets})`)
  const except = texts(filter.exceptOutlets)
  if (except) conditions.push(sql`(${columns.outletId} = any(${except})) is not true`)
  const agencies = texts(filter.agencies)
  if (agencies) conditions.push(sql`${columns.agencyId} = any(${agencies})`)
  if (filter.outletKnown !== undefined) conditions.push(known(columns.outletId, filter.outletKnown))
  if (filter.agencyKnown !== undefined)
    conditions.push(is(isWire(columns.agencyId, columns.outletId), filter.agencyKnown))
  return conditions
}

/** Of the story that any of these articles is of now: an id holds when an older article becomes the story's first. */
function isOfStory(articles: readonly string[], articleId: RawBuilder<unknown>): Condition {
  return sql`${articleId} in (select told."articleId" from article_story as told where told."storyId" in
    (select meant."storyId" from article_story as meant where meant."articleId" = any(${uuids(articles)}::uuid[])))`
}

const is = (condition: Condition, wanted: boolean): Condition =>
  wanted ? condition : sql`not (${condition})`

function isOriginal({ articleId, agencyId, outletId }: FilterColumns): Condition {
  return sql`not (${isWire(agencyId, outletId)} or ${isCopyOfAnother(articleId, outletId)})`
}

function dayConditions(filter: ArticleFilter, columns: FilterColumns): Condition[] {
  const conditions: Condition[] = []
  if (filter.dated !== undefined) conditions.push(known(columns.day, filter.dated))
  const { from, to } = filter.period ?? {}
  if (from !== undefined) conditions.push(sql`${columns.day} >= ${storable(from)}::date`)
  if (to !== undefined) conditions.push(sql`${columns.day} <= ${storable(to)}::date`)
  return conditions
}

function setConditions(
  set: SetFilter | undefined,
  columns: FilterColumns,
  anyOf: (ids: RawBuilder<string[]>, articleId: RawBuilder<unknown>) => Condition,
): Condition[] {
  const conditions = (set?.all ?? []).flatMap((id) => {
    const one = texts([id])
    return one ? [anyOf(one, columns.articleId)] : []
  })
  const any = texts(set?.any)
  if (any) conditions.push(anyOf(any, columns.articleId))
  const none = texts(set?.none)
  if (none) conditions.push(sql`not ${anyOf(none, columns.articleId)}`)
  return conditions
}

/** One of the entity's mentions by name has the words, or the key, that the id says. */
function namedSo(id: string, column: 'text' | 'key', articleId: RawBuilder<unknown>): Condition {
  const { entity, rest } = partsOfId(writable(id))
  return sql`exists (select 1 from mention as worded where worded."articleId" = ${articleId}
    and worded.form = 'name' and worded."entityId" = ${currentEntity(entity)} and ${sql.ref(`worded.${column}`)} = ${rest})`
}

function hasAnyPhraseOf(keys: RawBuilder<string[]>, articleId: RawBuilder<unknown>): Condition {
  return sql`exists (select 1 from keyphrase as phrased where phrased."articleId" = ${articleId}
    and phrased.key = any(${keys}))`
}

/** One of the article's sentences has the word in the voice that the id says. */
function hasWord(id: string, articleId: RawBuilder<unknown>): Condition {
  const { entity: voice, rest: form } = partsOfId(writable(id))
  if (!isToneVoice(voice)) return sql`false`
  return sql`exists (select 1 from article_words as worded where worded."articleId" = ${articleId}
    and ${saysWord('worded', voice, form)})`
}

/** The article holds at least one of the quotations. */
function quotes(choice: QuotationFilter, articleId: RawBuilder<unknown>): Condition {
  return sql`exists (select 1 from quotation as quoting where quoting."articleId" = ${articleId} and ${chosen(choice, 'quoting')})`
}

/** The article holds at least one mention of this tone. */
function hasTone(
  { entity, voice, direction, telling }: ToneChoice,
  articleId: RawBuilder<unknown>,
): Condition {
  const directions = (direction ? [direction] : TONE_DIRECTIONS).filter(
    (one) => !telling || TELLING.includes(one),
  )
  // Of mentions that say something none says nothing.
  if (directions.length === 0) return sql`false`
  const mentions = mentionsIn('toned', voice, directions)
  return sql`exists (select 1 from tone as toned where toned."articleId" = ${articleId}
    and toned."entityId" = ${currentEntity(writable(entity))} and ${mentions} > 0)`
}

/** `websearch_to_tsquery` takes any text whatever: unbalanced quotes and stray operators are read as words. */
function found(alias: string, text: string): Condition {
  return sql`${sql.ref(`${alias}.search`)} @@ websearch_to_tsquery('english', ${writable(text)})`
}

function known(column: RawBuilder<unknown>, isKnown: boolean): Condition {
  return isKnown ? sql`${column} is not null` : sql`${column} is null`
}

/** ISO 8601 has a year 0, PostgreSQL's calendar begins with year 1. */
function storable(day: string): string {
  return day < '0001-01-01' ? '0001-01-01' : day
}
