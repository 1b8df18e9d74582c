import { type ArticleFilter, narrow, type PhraseRef } from '@parallax/domain'
import { sql } from 'kysely'
import { articlesByOutlet, type OutletArticles } from './articles-by-outlet.ts'
import { matches, ofFact } from './filter.ts'
import { type CountedPhrase, countedPhrase, wording } from './phrase-counts.ts'
import type { Reader } from './reader.ts'

/** One outlet's counts of the same phrases, in the same order; the weights and shares follow from them. */
export interface OutletPhraseCounts extends OutletArticles {
  phrases: CountedPhrase[]
}

/** A phrase that an outlet may call its own. `everywhere`: articles of the whole collection that have it. */
export interface OutletCandidate {
  outlet: string | null
  phrase: PhraseRef
  articles: number
  /** Articles of all compared outlets that have it. */
  together: number
  everywhere: number
}

export interface OutletCandidates {
  /** Each outlet's most used phrases. */
  candidates: OutletCandidate[]
  /** Keyphrases of each outlet's articles, and of the whole collection. */
  sizes: Map<string | null, number>
  everywhere: number
}

/** Candidates of one outlet; what is used less can hardly be told from chance. */
const MOST = 100

/** The phrases that each outlet uses most in its articles of the filter, with what their weights are made of. */
export async function outletCandidates(
  db: Reader,
  filter: ArticleFilter,
  outlets?: readonly string[],
): Promise<OutletCandidates> {
  const compared = outlets?.length
    ? sql<boolean>`fact."outletId" = any(${outlets}::text[])`
    : sql<boolean>`true`
  const rows = await db
    .with('used', (q) =>
      q
        .selectFrom('keyphrase as fact')
        .select(({ fn }) => ['fact.outletId', 'fact.key', fn.countAll<number>().as('articles')])
        .where(matches(filter, ofFact('fact')))
        .where(compared)
        .groupBy(['fact.outletId', 'fact.key']),
    )
    .with('ranked', (q) =>
      q
        .selectFrom('used')
        .select([
          'used.outletId',
          'used.key',
          'used.articles',
          sql<number>`sum(used.articles) over (partition by used.key)`.as('together'),
          sql<number>`sum(used.articles) over (partition by used."outletId")`.as('size'),
          sql<number>`row_number() over (partition by used."outletId" order by used.articles desc, used.key)`.as(
            'rank',
          ),
        ]),
    )
    .selectFrom('ranked')
    .select([
      'ranked.outletId',
      'ranked.key',
      'ranked.articles',
      'ranked.together',
      'ranked.size',
      sql<string>`(select ${wording} from keyphrase as fact where fact.key = ranked.key)`.as('text'),
      sql<number>`(select count(*) from keyphrase as fact where fact.key = ranked.key)`.as('everywhere'),
      sql<number>`(select count(*) from keyphrase)`.as('all'),
    ])
    .where('ranked.rank', '<=', MOST)
    .orderBy('ranked.outletId')
    .orderBy('ranked.rank')
    .execute()
  return {
    candidates: rows.map(({ outletId, key, text, articles, together, everywhere }) => ({
      ...{ outlet: outletId, phrase: { key, text }, articles, together, everywhere },
    })),
    sizes: new Map(rows.map(({ outletId, size }) => [outletId, size])),
    everywhere: rows[0]?.all ?? 0,
  }
}

/** How many of each outlet's articles have each of these phrases, and at how many places. */
export async function phrasesByOutlet(
  db: Reader,
  filter: ArticleFilter,
  phrases: readonly PhraseRef[],
  outlets?: readonly string[],
): Promise<OutletPhraseCounts[]> {
  const wholes = await articlesByOutlet(db, filter, outlets)
  const keys = sql`${phrases.map(({ key }) => key)}::text[]`
  const rows = await db
    .selectFrom('keyphrase as fact')
    .select(({ fn }) => [
      'fact.outletId',
      'fact.key',
      fn.countAll<number>().as('articles'),
      fn.sum<number>('fact.frequency').as('occurrences'),
    ])
    .where(sql<boolean>`fact.key = any(${keys})`)
    .where(matches(filter, ofFact('fact')))
    .groupBy(['fact.outletId', 'fact.key'])
    .execute()
  const byKey = new Map(rows.map((row) => [JSON.stringify([row.outletId, row.key]), row]))
  return wholes.map((whole) => ({
    ...whole,
    phrases: phrases.map((phrase) =>
      countedPhrase(
        narrow(filter, { outlet: whole.outlet?.id ?? null }),
        phrase,
        byKey.get(JSON.stringify([whole.outlet?.id ?? null, phrase.key])),
      ),
    ),
  }))
}
