import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type AnyOf, hasAnyTopicIn, mentionsAnyOf } from './set-conditions.ts'

type Condition = RawBuilder<SqlBool>

const mine = (column: string) => sql<string[]>`mine.${sql.ref(column)}`
const found = sql`found.id`

/** An empty part of a query asks nothing. */
const listed = (list: string, column: string): Condition =>
  sql`(${mine(list)} = '{}' or found.${sql.ref(column)} = any(${mine(list)}))`

function sets(name: 'entities' | 'topics', anyOf: AnyOf): Condition[] {
  const [all, any, none] = [mine(`${name}All`), mine(`${name}Any`), mine(`${name}None`)]
  return [
    sql`(${all} = '{}' or not exists (select 1 from unnest(${all}) as wanted(id)
      where not ${anyOf(sql`array[wanted.id]`, found)}))`,
    sql`(${any} = '{}' or ${anyOf(any, found)})`,
    sql`(${none} = '{}' or not ${anyOf(none, found)})`,
  ]
}

const asked: Condition = sql`${sql.join(
  [
    listed('outlets', 'outletId'),
    listed('agencies', 'agencyId'),
    listed('languages', 'language'),
    sql`(mine."firstDay" is null or found."publishedDay" >= mine."firstDay")`,
    sql`(mine."lastDay" is null or found."publishedDay" <= mine."lastDay")`,
    ...sets('entities', mentionsAnyOf),
    ...sets('topics', hasAnyTopicIn),
  ],
  sql` and `,
)}`

const columns = sql`mine.id as "topicId", found.id as "articleId", found."outletId", found."agencyId", found."publishedDay"`

/**
 * The articles that the query of each topic of a user's own finds now, as rows that look like those of `article_topic`.
 * Nothing of it is stored: a number and the list behind it cannot disagree, whatever came in between. Topics with words
 * and those without stand apart, so that words are looked up in the index of full texts.
 */
export const ownTopicArticles = sql<{
  topicId: string
  articleId: string
  outletId: string | null
  agencyId: string | null
  publishedDay: string | null
}>`(select ${columns} from own_topic as mine join article as found
    on found.search @@ websearch_to_tsquery('english', mine.text) where mine.text is not null and ${asked}
  union all select ${columns} from own_topic as mine cross join article as found where mine.text is null and ${asked})`

/** The article is found by the query of one of these topics. */
export const inOwnTopics: AnyOf = (ids, articleId) =>
  sql`${articleId} in (select member."articleId" from ${ownTopicArticles} as member where member."topicId" = any(${ids}))`
