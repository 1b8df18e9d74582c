import type { ArticleFilter } from '@parallax/domain'
import { type RawBuilder, sql } from 'kysely'
import { matches, ofFact } from './filter.ts'
import { holds } from './named.ts'
import { type CountedPhrase, countedPhrase, wording } from './phrase-counts.ts'
import type { Reader } from './reader.ts'
import { writable } from './writable.ts'

export interface CountedTopPhrases {
  /** Phrases of which `counts` are the top. */
  total: number
  /** Keyphrases of all articles, divided by the classes: the chosen articles, and all others where there are any. */
  classSize: number
  /** Heaviest first; `everywhere`: articles of the whole collection that have it. */
  counts: (CountedPhrase & { everywhere: number })[]
}

interface TopPhrasesRequest {
  limit?: number | undefined
  /** Only phrases that hold these words. */
  search?: string | undefined
  /** Only the phrase with this key. */
  only?: string | undefined
}

/**
 * The phrases that tell the articles of the filter from all others, by class-based TF-IDF: the articles that have the
 * phrase × log(1 + keyphrases of a class ÷ articles of the collection that have it). An article counts once, however often
 * it says the phrase. Phrases of the same weight come by places, then by key.
 */
export async function topPhrases(
  db: Reader,
  filter: ArticleFilter,
  { limit = 15, search, only }: TopPhrasesRequest = {},
): Promise<CountedTopPhrases> {
  const sizes = await classSizes(db, filter)
  const classSize = sizes.all / (sizes.own < sizes.all ? 2 : 1)
  const rows = await heaviest(db, filter, { limit, search, only, classSize: sql`${classSize}::float8` })
  return {
    total: rows[0]?.total ?? 0,
    classSize,
    counts: rows.map(({ key, text, everywhere, ...row }) => ({
      ...countedPhrase(filter, { key, text }, row),
      everywhere,
    })),
  }
}

/** One phrase's counts in the articles of the filter, 0 where none has it; null where no article of the collection has. */
export async function onePhrase(
  db: Reader,
  filter: ArticleFilter,
  key: string,
): Promise<Omit<CountedTopPhrases, 'total'> | null> {
  const { classSize, counts } = await topPhrases(db, filter, { only: key })
  if (counts.length > 0) return { classSize, counts }
  const known = await db
    .selectFrom('keyphrase as fact')
    .select(({ fn }) => [wording.as('text'), fn.countAll<number>().as('everywhere')])
    .where('fact.key', '=', writable(key))
    .groupBy('fact.key')
    .executeTakeFirst()
  if (!known) return null
  const count = countedPhrase(filter, { key, text: known.text })
  return { classSize, counts: [{ ...count, everywhere: known.everywhere }] }
}

/** Keyphrases of the chosen articles and of all. */
function classSizes(db: Reader, filter: ArticleFilter) {
  return db
    .selectFrom('keyphrase as fact')
    .select(({ fn, selectFrom }) => [
      fn.countAll<number>().as('own'),
      selectFrom('keyphrase').select(fn.countAll<number>().as('n')).$asScalar().$notNull().as('all'),
    ])
    .where(matches(filter, ofFact('fact')))
    .executeTakeFirstOrThrow()
}

function heaviest(
  db: Reader,
  filter: ArticleFilter,
  { limit, search, only, classSize }: TopPhrasesRequest & { limit: number; classSize: RawBuilder<number> },
) {
  const own = db
    .selectFrom('keyphrase as fact')
    .select(({ fn }) => [
      'fact.key',
      wording.as('text'),
      fn.countAll<number>().as('articles'),
      fn.sum<number>('fact.frequency').as('occurrences'),
    ])
    .where(matches(filter, ofFact('fact')))
    .where(only === undefined ? sql<boolean>`true` : sql<boolean>`fact.key = ${writable(only)}`)
    .groupBy('fact.key')
    .having(
      search?.trim()
        ? sql<boolean>`bool_or(${holds(search, [sql.ref('fact.text')], sql.ref('fact.key'))})`
        : sql<boolean>`true`,
    )
  return db
    .with('own', () => own)
    .with('everywhere', (q) =>
      q
        .selectFrom('keyphrase')
        .select(({ fn }) => ['keyphrase.key', fn.countAll<number>().as('articles')])
        .where('keyphrase.key', 'in', (one) => one.selectFrom('own').select('own.key'))
        .groupBy('keyphrase.key'),
    )
    .selectFrom('own')
    .innerJoin('everywhere', 'everywhere.key', 'own.key')
    .select([
      'own.key',
      'own.text',
      'own.articles',
      'own.occurrences',
      'everywhere.articles as everywhere',
      sql<number>`count(*) over ()`.as('total'),
    ])
    .orderBy(sql`own.articles * ln(1 + ${classSize} / everywhere.articles)`, 'desc')
    .orderBy('own.occurrences', 'desc')
    .orderBy('own.key')
    .limit(limit)
    .execute()
}
