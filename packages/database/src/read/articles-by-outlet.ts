import { type ArticleFilter, narrow, type OutletRef } from '@parallax/domain'
import { sql } from 'kysely'
import { matches, ofArticle } from './filter.ts'
import type { Reader } from './reader.ts'
import { writable } from './writable.ts'

/** One outlet's articles of a filter; outlet null: those whose outlet is not known. */
export interface OutletArticles {
  outlet: OutletRef | null
  articles: number
  whole: ArticleFilter
}

/**
 * How many articles of the filter each outlet has. Without `outlets`: every outlet that has any, most first, the
 * unknown among them. With `outlets`: those, in this order, also where they have none; an outlet that the filter
 * itself excludes, or that nobody knows, is left out.
 */
export async function articlesByOutlet(
  db: Reader,
  filter: ArticleFilter,
  outlets?: readonly string[],
): Promise<OutletArticles[]> {
  const asked = outlets && outlets.length > 0 ? allowed([...new Set(outlets)], filter) : undefined
  const rows = await (asked ? countsOf(db, filter, asked) : counts(db, filter))
  const listed = rows.map(({ id, name, articles }) => ({
    outlet: id === null ? null : { id, name: name ?? id },
    articles,
    whole: narrow(filter, { outlet: id }),
  }))
  return asked ? asked.flatMap((id) => listed.filter(({ outlet }) => outlet?.id === id)) : listed
}

function allowed(outlets: string[], filter: ArticleFilter): string[] {
  const own = filter.outlets
  return own && own.length > 0 ? outlets.filter((id) => own.includes(id)) : outlets
}

function counts(db: Reader, filter: ArticleFilter) {
  return db
    .selectFrom('article')
    .leftJoin('outlet', 'outlet.id', 'article.outletId')
    .select(({ fn }) => ['outlet.id', 'outlet.name', fn.countAll<number>().as('articles')])
    .where(matches(filter, ofArticle('article')))
    .groupBy('outlet.id')
    .orderBy('articles', 'desc')
    .orderBy('outlet.id')
    .execute()
}

function countsOf(db: Reader, filter: ArticleFilter, outlets: readonly string[]) {
  return db
    .selectFrom('outlet')
    .select(({ selectFrom, fn }) => [
      'outlet.id',
      'outlet.name',
      fn
        .coalesce(
          selectFrom('article')
            .select(fn.countAll<number>().as('n'))
            .whereRef('article.outletId', '=', 'outlet.id')
            .where(matches(filter, ofArticle('article'))),
          sql<number>`0`,
        )
        .as('articles'),
    ])
    .where(sql<boolean>`outlet.id = any(${outlets.map(writable)}::text[])`)
    .execute()
}
