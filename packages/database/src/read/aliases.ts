import { type ArticleFilter, narrow, type Opens, type OutletRef, readAsId, wordingId } from '@parallax/domain'
import { sql } from 'kysely'
import { matches, ofArticle } from './filter.ts'
import type { Reader } from './reader.ts'

/** Mentions of an entity by name in one wording; the wordings of an entity add up to all its mentions by name. */
export interface Alias extends Opens {
  entity: string
  wording: string
  /** True where the wording is a demonym ("Russian") of a country. */
  demonym: boolean
  mentions: number
  articles: number
  /** Keys under which articles alone were read to name it so. */
  keys: string[]
  /** Every outlet that uses it, most mentions first. */
  outlets: AliasOutlet[]
}

/** The use of a wording by one outlet; outlet null: articles whose outlet is not known. */
export interface AliasOutlet extends Opens {
  outlet: OutletRef | null
  mentions: number
  articles: number
}

interface Row {
  entity: string
  wording: string
  outletId: string | null
  outlet: string | null
  /** True for the row of a wording over all outlets. */
  total: boolean
  demonym: boolean
  mentions: number
  articles: number
  keys: string[]
}

/** How the articles of the filter name each of the entities, most mentions first; in one statement. */
export async function aliasesOf(
  db: Reader,
  filter: ArticleFilter,
  entities: readonly string[],
): Promise<Alias[][]> {
  const { rows } = await sql<Row>`
    select mention."entityId" as entity, mention.text as wording, article."outletId", max(outlet.name) as outlet,
      grouping(article."outletId") = 1 as total, bool_and(mention.demonym) as demonym, count(*) as mentions,
      count(distinct mention."articleId") as articles,
      array_agg(distinct mention.key order by mention.key) filter (where mention.key is not null) as keys
    from mention join article on article.id = mention."articleId"
    left join outlet on outlet.id = article."outletId"
    where mention."entityId" = any(${entities}::text[]) and mention.form = 'name'
      and ${matches(filter, ofArticle('article'))}
    group by grouping sets ((mention."entityId", mention.text), (mention."entityId", mention.text, article."outletId"))
    order by mentions desc, mention.text collate "C", article."outletId" nulls last`.execute(db)
  return entities.map((entity) => {
    const own = rows.filter((row) => row.entity === entity)
    const byWording = Map.groupBy(
      own.filter(({ total }) => !total),
      ({ wording }) => wording,
    )
    return own
      .filter(({ total }) => total)
      .map((row) => aliasOf(row, filter, byWording.get(row.wording) ?? []))
  })
}

function aliasOf(
  { entity, wording, demonym, mentions, articles, keys }: Row,
  filter: ArticleFilter,
  outlets: readonly Row[],
): Alias {
  const id = wordingId(entity, wording)
  const slice = narrow(filter, { wording: id })
  const subject = { kind: 'wording', id } as const
  return {
    ...{ entity, wording, demonym, mentions, articles, keys: keys ?? [], slice, subject },
    outlets: outlets.map((row) => ({
      outlet: row.outletId === null ? null : { id: row.outletId, name: row.outlet ?? row.outletId },
      mentions: row.mentions,
      articles: row.articles,
      slice: narrow(slice, { outlet: row.outletId }),
      subject,
    })),
  }
}

/** A key that led to an entity: by the article alone (`as-read`), or by what articles have in common. */
export interface EntityJoin extends Opens {
  entity: string
  key: string
  /** The name that the articles give under this key. */
  name: string
  rule: string
  /** Estimated share of such decisions that are right, 0 to 1; the lowest of its articles. */
  confidence: number
  mentions: number
  articles: number
  /** Entities whose company decided, in most of the articles first; ten at most. */
  companions: string[]
}

/** The keys that led to each of the entities in the articles of the filter, most articles first; in one statement. */
export async function joinsOf(
  db: Reader,
  filter: ArticleFilter,
  entities: readonly string[],
): Promise<EntityJoin[][]> {
  const { rows } = await sql<Omit<EntityJoin, keyof Opens>>`
    with read as (
      select reading.* from entity_reading as reading join article on article.id = reading."articleId"
      where reading."entityId" = any(${entities}::text[]) and reading.mentions > 0
        and ${matches(filter, ofArticle('article'))}),
    met as (
      select read."entityId", read.key, coalesce(led."entityId", companion) as companion,
        row_number() over (partition by read."entityId", read.key
          order by count(*) desc, coalesce(led."entityId", companion) collate "C") as place
      from read, unnest(read.companions) as companion left join entity_key as led on led.key = companion
      group by read."entityId", read.key, coalesce(led."entityId", companion))
    select read."entityId" as entity, read.key,
      (array_agg(read.name order by length(read.name) desc, read.name collate "C" desc))[1] as name,
      (array_agg(read.rule order by read.rule collate "C"))[1] as rule, min(read.confidence) as confidence,
      sum(read.mentions) as mentions, count(*) as articles,
      coalesce((select array_agg(companion order by place) from met
        where met."entityId" = read."entityId" and met.key = read.key and place <= 10), '{}') as companions
    from read group by read."entityId", read.key
    order by articles desc, read.key collate "C"`.execute(db)
  const joins = rows.map((row): EntityJoin => {
    const id = readAsId(row.entity, row.key)
    return { ...row, slice: narrow(filter, { readAs: id }), subject: { kind: 'read-as', id } }
  })
  return entities.map((entity) => joins.filter((join) => join.entity === entity))
}
