import { type ArticleFilter, narrow, type Telling, type TellingAnnotations } from '@parallax/domain'
import { sql } from 'kysely'
import { orderOfReports } from './article-order.ts'
import { matches, ofArticle } from './filter.ts'
import type { Reader } from './reader.ts'
import { uuids } from './uuids.ts'

/** Articles of one story that are compared with one another: comparing them grows with the square of their number. */
const MOST_TOLD = 60

/** What is compared of a story. */
export interface ToldArticles {
  /** How many articles of the story the filter selects. */
  total: number
  /** The earliest of them, at most `MOST_TOLD`, in order. */
  articles: string[]
}

/** The articles of a filter that are of a story, earliest first; a bare day counts as its end. */
export async function toldArticles(db: Reader, story: string, filter: ArticleFilter): Promise<ToldArticles> {
  const [moment, isCopy] = orderOfReports('article')
  const rows = await db
    .selectFrom('article')
    .select(({ fn }) => ['id', fn.countAll<number>().over().as('total')])
    .where(matches(filter, ofArticle('article')))
    .where(matches(narrow({}, { story }), ofArticle('article')))
    .orderBy(sql`${moment.column} ASC NULLS LAST`)
    .orderBy(sql`${isCopy.column}`)
    .orderBy('id')
    .limit(MOST_TOLD)
    .execute()
  return { total: Number(rows[0]?.total ?? 0), articles: rows.map(({ id }) => id) }
}

interface Row extends Pick<Telling, 'id' | 'outlet' | 'copyOf' | 'text'> {
  publishedAt: Date | null
  updatedAt: Date | null
  first: { body: string; publishedAt: string | null } | null
  publishedDay: string | null
  precision: string | null
  title: string | null
  blocks: TellingAnnotations['blocks'] | null
  sentences: TellingAnnotations['sentences'] | null
  mentions: TellingAnnotations['mentions'] | null
  entities: TellingAnnotations['entities'] | null
  quotations: TellingAnnotations['quotations'] | null
  topics: TellingAnnotations['topics'] | null
}

/** What was read of articles, as far as it is compared, in one statement; an unknown id is left out. */
export async function tellingsOf(db: Reader, ids: readonly string[]): Promise<Telling[]> {
  const { rows } = await sql<Row>`
    SELECT id, text, title, "outletId" AS outlet, "publishedAt", "publishedDay"::text, "publishedPrecision" AS precision,
      "updatedAt", (SELECT json_build_object('body', body, 'publishedAt', "publishedAt") FROM article_revision
        WHERE "articleId" = id ORDER BY number LIMIT 1) AS first,
      (SELECT "originalId" FROM article_copy WHERE "articleId" = id) AS "copyOf",
      (SELECT json_agg(json_build_object('role', role, 'start', start, 'end', "end") ORDER BY position)
        FROM block WHERE "articleId" = id) AS blocks,
      (SELECT json_agg(json_build_object('start', start, 'end', "end") ORDER BY position)
        FROM sentence WHERE "articleId" = id) AS sentences,
      (SELECT json_agg(json_build_object('start', start, 'end', "end", 'form', form, 'entity', "entityId") ORDER BY position)
        FROM mention WHERE "articleId" = id) AS mentions,
      (SELECT json_agg(json_build_object('id', entity.id, 'key', entity.id, 'name', entity.name, 'type', entity.type) ORDER BY entity.id)
        FROM entity WHERE entity.id IN (SELECT "entityId" FROM mention WHERE "articleId" = article.id
          UNION SELECT "speakerEntityId" FROM quotation WHERE "articleId" = article.id)) AS entities,
      (SELECT json_agg(json_build_object('start', start, 'end', "end", 'kind', kind,
          'content', json_build_object('start', "contentStart", 'end', "contentEnd"),
          'cue', CASE WHEN "cueStart" IS NOT NULL THEN
            json_build_object('start', "cueStart", 'end', "cueEnd", 'text', cue, 'class', "cueClass") END,
          'speaker', CASE WHEN "speakerStart" IS NOT NULL THEN
            json_build_object('start', "speakerStart", 'end', "speakerEnd", 'text', speaker, 'entity', "speakerEntityId") END)
          ORDER BY position)
        FROM quotation WHERE "articleId" = id) AS quotations,
      (SELECT json_agg(json_build_object('id', topic.id, 'name', topic.name, 'score', score) ORDER BY rank)
        FROM article_topic JOIN topic ON topic.id = "topicId" WHERE "articleId" = article.id) AS topics
    FROM article WHERE id = any(${uuids(ids)}::uuid[])`.execute(db)
  const byId = new Map(rows.map((row) => [row.id, tellingOf(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function tellingOf({ publishedDay, precision, title, ...row }: Row): Telling {
  const published = precision === 'day' ? publishedDay : (row.publishedAt?.toISOString() ?? null)
  const { id, outlet, copyOf, text, blocks, sentences, mentions, entities, quotations, topics } = row
  return {
    ...{ id, outlet, copyOf, text },
    ...datesOf(published, row),
    annotations: {
      title: title === null ? null : { text: title },
      blocks: blocks ?? [],
      sentences: sentences ?? [],
      mentions: mentions ?? [],
      entities: entities ?? [],
      quotations: quotations ?? [],
      topics: topics ?? [],
    },
  }
}

/** A moment, or a bare day where it is midnight in UTC, as which one is stored. */
const dateOf = (at: Date) => at.toISOString().replace(/T00:00:00\.000Z$/, '')

/** An article is as old as its first version; what a later one says is as old as that. */
function datesOf(
  published: string | null,
  { first, updatedAt }: Pick<Row, 'first' | 'updatedAt'>,
): Pick<Telling, 'publishedAt' | 'rewritten'> {
  if (!first) return { publishedAt: published, rewritten: null }
  const before = first.publishedAt === null ? null : dateOf(new Date(first.publishedAt))
  const moved = before !== null && published !== null && Date.parse(before) < Date.parse(published)
  const at = updatedAt ? dateOf(updatedAt) : moved ? published : null
  return { publishedAt: moved ? before : published, rewritten: { first: first.body, at } }
}

/** The text of each article that places point into; null where there is none. */
export async function articleTexts(db: Reader, ids: readonly string[]): Promise<(string | null)[]> {
  const rows = await db
    .selectFrom('article')
    .select(['id', 'text'])
    .where(sql<boolean>`id = any(${uuids(ids)}::uuid[])`)
    .execute()
  const byId = new Map(rows.map(({ id, text }) => [id, text]))
  return ids.map((id) => byId.get(id) ?? null)
}
