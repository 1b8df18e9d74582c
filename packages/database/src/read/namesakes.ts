import { type ArticleFilter, narrow, type Opens } from '@parallax/domain'
import { sql } from 'kysely'
import { matches, ofArticle } from './filter.ts'
import type { Reader } from './reader.ts'

/** Another entity that bears a name of the asked one, and what its articles have that those of the asked one lack. */
export interface Namesake extends Opens {
  of: string
  /** The articles among which it was counted. */
  whole: ArticleFilter
  entity: string
  /** The wordings that both go by; empty where they share the key alone. */
  wordings: string[]
  /** What decided that they are two: `namesake` and the like, or `as-read` where articles alone tell them apart. */
  rule: string
  confidence: number
  mentions: number
  articles: number
  /** What articles call this one and never the other: `striker`. */
  roles: string[]
  /** Topics of this one's articles alone, in most articles first; five at most. */
  topics: string[]
  /** Who stands in this one's articles alone, in most articles first; five at most. */
  companions: string[]
}

/**
 * Who else bears the names of each of the entities, most mentions first; ten at most for each. Namesakes are looked for
 * in the whole collection, what they are told apart by in the articles of the filter.
 */
export async function namesakesOf(
  db: Reader,
  filter: ArticleFilter,
  entities: readonly string[],
): Promise<Namesake[][]> {
  const rows = await Promise.all(entities.map((entity) => namesakesOfOne(db, filter, entity)))
  return rows.map((row) =>
    row.map((one) => ({
      ...one,
      whole: filter,
      slice: narrow(filter, { entity: one.entity }),
      subject: { kind: 'entity', id: one.entity } as const,
    })),
  )
}

async function namesakesOfOne(db: Reader, filter: ArticleFilter, entity: string) {
  const { rows } = await sql<Omit<Namesake, keyof Opens | 'whole'>>`
    with bearer as (
      select other."entityId" as id, array_agg(distinct other.alias order by other.alias) as wordings
      from entity_alias as own join entity_alias as other on other.alias = own.alias and other."entityId" <> own."entityId"
      where own."entityId" = ${entity} group by other."entityId"
      union all
      select distinct other."entityId", '{}'::text[] from entity_reading as own
      join entity_reading as other on other.key = own.key and other."entityId" <> own."entityId"
      where own."entityId" = ${entity}),
    named as (
      select distinct on (id) id, wordings from bearer order by id, cardinality(wordings) desc),
    read as (
      select reading.* from entity_reading as reading join article on article.id = reading."articleId"
      where reading.mentions > 0 and (reading."entityId" = ${entity} or reading."entityId" in (select id from named))
        and ${matches(filter, ofArticle('article'))}),
    counted as (
      select read."entityId" as id, max(read.rule) as rule, min(read.confidence) as confidence,
        sum(read.mentions) as mentions, count(distinct read."articleId") as articles
      from read where read."entityId" <> ${entity} group by read."entityId"
      order by mentions desc, read."entityId" collate "C" limit 10),
    own as (select distinct "articleId" from read where "entityId" = ${entity})
    select ${entity}::text as of, counted.id as entity, named.wordings, counted.rule, counted.confidence, counted.mentions,
      counted.articles,
      array(select role from read, unnest(read.roles) as role where read."entityId" = counted.id
        and role not in (select unnest(mine.roles) from read as mine where mine."entityId" = ${entity})
        group by role order by count(*) desc, role collate "C" limit 5) as roles,
      array(select about."topicId" from article_topic as about
        where about."articleId" in (select "articleId" from read where read."entityId" = counted.id)
          and about."topicId" not in (select "topicId" from article_topic where "articleId" in (select "articleId" from own))
        group by about."topicId" order by count(*) desc, about."topicId" limit 5) as topics,
      array(select beside."entityId" from article_entity as beside
        where beside."articleId" in (select "articleId" from read where read."entityId" = counted.id)
          and beside."entityId" not in (select "entityId" from article_entity where "articleId" in (select "articleId" from own))
          and beside."entityId" not in (select id from named)
        group by beside."entityId" order by count(*) desc, beside."entityId" collate "C" limit 5) as companions
    from counted join named on named.id = counted.id
    order by counted.mentions desc, counted.id collate "C"`.execute(db)
  return rows
}
