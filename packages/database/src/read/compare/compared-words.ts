import type { ToneVoice } from '@parallax/domain'
import { sql } from 'kysely'
import type { Reader } from '../reader.ts'
import {
  type Candidates,
  candidates,
  factsOfSides,
  MOST_LOOKED_AT,
  perSide,
  type Sides,
  sideOf,
} from './sides.ts'

/** A word form in one voice. */
export interface ComparedWordSums {
  word: string
  /** Sentences of each side that have it. */
  sentences: number[]
  /** Over all articles of all sides, the square of their sentences with it, and these times all their sentences. */
  squares: number
  product: number
}

/** The words of all sides; `sizes` are of the articles that have a sentence in this voice. */
export interface ComparedWords extends Candidates<ComparedWordSums> {
  /** In the sides' order; `squares`: of each article's sentences. */
  sizes: { articles: number; sentences: number; squares: number }[]
}

/** In how many sentences and articles of each side a word stands in one voice; those that most articles have first. */
export async function comparedWords(db: Reader, compared: Sides, voice: ToneVoice): Promise<ComparedWords> {
  const size = `fact.${voice}Sentences`
  const articles = db
    .selectFrom('article_words as fact')
    .select([sideOf(compared, 'fact').as('side'), sql<number>`${sql.ref(size)}`.as('size')])
    .where(sql<boolean>`${sql.ref(size)} > 0`)
    .where(factsOfSides(compared, 'fact'))
  const sizes = await db
    .selectFrom(articles.as('one'))
    .select(({ fn }) => [
      'one.side',
      fn.countAll<number>().as('articles'),
      fn.sum<number>('one.size').as('sentences'),
      sql<number>`sum(one.size * one.size)`.as('squares'),
    ])
    .groupBy('one.side')
    .execute()
  const said = articles
    .innerJoinLateral(
      sql<{ lexeme: string; positions: number[] }>`unnest(${sql.ref(`fact.${voice}`)})`.as<'word'>(sql`word`),
      (join) => join.onTrue(),
    )
    .select(['word.lexeme', sql<number>`cardinality(word.positions)`.as('sentences')])
  const rows = await db
    .selectFrom(said.as('said'))
    .select([
      'said.lexeme as word',
      perSide(compared, sql`count(*)`).as('articles'),
      perSide(compared, sql`sum(said.sentences)`).as('sentences'),
      sql<number>`sum(said.sentences * said.sentences)`.as('squares'),
      sql<number>`sum(said.sentences * said.size)`.as('product'),
      sql<number>`count(*) over ()`.as('total'),
    ])
    .groupBy('said.lexeme')
    .orderBy(sql`count(*)`, 'desc')
    .orderBy('said.lexeme')
    .limit(MOST_LOOKED_AT)
    .execute()
  const none = { articles: 0, sentences: 0, squares: 0 }
  return {
    ...candidates(rows),
    sizes: compared.sides.map((_, index) => sizes.find(({ side }) => side === index) ?? none),
  }
}
