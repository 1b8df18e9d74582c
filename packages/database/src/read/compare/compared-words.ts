import type { ToneVoice } from '@parallax/domain'
import { sql } from 'kysely'
import type { Reader } from '../reader.ts'
import { type Candidates, factsOfSides, MOST_LOOKED_AT, type Sides, sideOf } from './sides.ts'
import { type ArticleVector, type ComparedWordSums, type SideSize, WordCounts } from './word-counts.ts'

/** The words of all sides; `sizes` are of the articles that have a sentence in this voice. */
export interface ComparedWords extends Candidates<ComparedWordSums> {
  /** In the sides' order. */
  sizes: SideSize[]
}

/** Articles that are read at once: some 10 MB. */
const BATCH = 2000

/** In how many sentences and articles of each side a word stands in one voice; those that most articles have first. */
export async function comparedWords(db: Reader, compared: Sides, voice: ToneVoice): Promise<ComparedWords> {
  const counts = new WordCounts(compared)
  for await (const article of vectors(db, compared, voice)) counts.add(article)
  return { total: counts.total, things: counts.most(MOST_LOOKED_AT), sizes: counts.sizes }
}

async function* vectors(db: Reader, compared: Sides, voice: ToneVoice): AsyncGenerator<ArticleVector> {
  const size = `fact.${voice}Sentences`
  const all = db
    .selectFrom('article_words as fact')
    .select([
      'fact.articleId',
      sideOf(compared, 'fact').as('side'),
      sql<number>`${sql.ref(size)}`.as('size'),
      sql<string>`${sql.ref(`fact.${voice}`)}::text`.as('vector'),
    ])
    .where(sql<boolean>`${sql.ref(size)} > 0`)
    .where(factsOfSides(compared, 'fact'))
    .orderBy('fact.articleId')
    .limit(BATCH)
  let rows = await all.execute()
  yield* rows
  for (let last = rows.at(-1); last && rows.length === BATCH; last = rows.at(-1)) {
    rows = await all.where('fact.articleId', '>', last.articleId).execute()
    yield* rows
  }
}
