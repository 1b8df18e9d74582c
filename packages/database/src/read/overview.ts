import { ANALYSED_ROLES, type ArticleFilter } from '@parallax/domain'
import { type RawBuilder, sql } from 'kysely'
import { matches, ofArticle, ofFact } from './filter.ts'
import type { Reader } from './reader.ts'

/** What a filter's articles hold, in whole numbers. Days are `YYYY-MM-DD`. */
export interface Overview {
  articles: number
  dated: number
  undated: number
  /** Known outlets that published one of them. */
  outlets: number
  /** Known agencies credited in one of them. */
  agencies: number
  /** Entities mentioned by name. */
  entities: number
  /** Mentions by name. */
  mentions: number
  quotations: number
  /** Words in headline and body. */
  words: number
  /** Words of the quotations' contents. */
  quotedWords: number
  /** Top-level topics that one of them has. */
  topics: number
  /** Share of characters that are page furniture and never counted, 0 to 1; 0 without any text. */
  furnitureShare: number
  firstDay: string | null
  lastDay: string | null
  /** Articles whose outlet the text does not give. */
  unknownOutlet: number
  /** Articles that credit an agency other than their outlet itself. */
  wire: number
  /** Articles kept but not analysed. */
  notAnalysed: number
  /** Articles of which the page shows only the beginning. */
  paywalled: number
}

const inFilter = (filter: ArticleFilter, articleId: string): RawBuilder<boolean> =>
  sql`exists (select 1 from article where article.id = ${sql.ref(articleId)} and ${matches(filter, ofArticle('article'))})`

/** The figures above every page, in one statement. */
export async function overview(db: Reader, filter: ArticleFilter): Promise<Overview> {
  const articles = db
    .selectFrom('article')
    .select(({ fn }) => [
      fn.countAll<number>().as('articles'),
      fn.count<number>('publishedDay').as('dated'),
      fn.count<number>('outletId').distinct().as('outlets'),
      fn.count<number>('agencyId').distinct().as('agencies'),
      fn
        .countAll<number>()
        .filterWhere(matches({ agencyKnown: true }, ofArticle('article')))
        .as('wire'),
      sql<number>`count(*) filter (where "outletId" is null)`.as('unknownOutlet'),
      sql<number>`count(*) filter (where not analysed)`.as('notAnalysed'),
      sql<number>`count(*) filter (where paywall is not null)`.as('paywalled'),
      sql<number>`coalesce(sum(words), 0)`.as('words'),
      sql<string | null>`min("publishedDay")`.as('firstDay'),
      sql<string | null>`max("publishedDay")`.as('lastDay'),
    ])
    .where(matches(filter, ofArticle('article')))
  const facts = db
    .selectFrom('article_entity as fact')
    .select(({ fn }) => [
      fn.count<number>('fact.entityId').distinct().as('entities'),
      sql<number>`coalesce(sum(fact.mentions), 0)`.as('mentions'),
    ])
    .where('fact.mentions', '>', 0)
    .where(matches(filter, ofFact('fact')))
  const topics = db
    .selectFrom('article_topic as fact')
    .innerJoin('topic', 'topic.id', 'fact.topicId')
    .select(({ fn }) => fn.count<number>('topic.topId').distinct().as('topics'))
    .where(matches(filter, ofFact('fact')))
  const quotations = db
    .selectFrom('quotation')
    .select(({ fn }) => [
      fn.countAll<number>().as('quotations'),
      sql<number>`coalesce(sum(words), 0)`.as('quotedWords'),
    ])
    .where(inFilter(filter, 'quotation.articleId'))
  const row = await db
    .selectFrom([
      articles.as('a'),
      facts.as('f'),
      topics.as('t'),
      quotations.as('q'),
      furniture(db, filter).as('b'),
    ])
    .selectAll()
    .executeTakeFirstOrThrow()
  return { ...row, undated: row.articles - row.dated }
}

function furniture(db: Reader, filter: ArticleFilter) {
  const width = sql`("end" - start)`
  const read = sql`role::text = any(${[...ANALYSED_ROLES]}::text[])`
  return db
    .selectFrom('block')
    .select(
      sql<number>`coalesce(sum(${width}) filter (where not ${read})::float8 / nullif(sum(${width}), 0), 0)`.as(
        'furnitureShare',
      ),
    )
    .where(inFilter(filter, 'block.articleId'))
}
