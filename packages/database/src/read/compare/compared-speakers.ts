import type { CueClass, QuotationFilter } from '@parallax/domain'
import { sql } from 'kysely'
import { chosen } from '../quotation-choice.ts'
import type { Reader } from '../reader.ts'
import { articlesOfSides, candidates, MOST_LOOKED_AT, perSide, type Sides, sideOf } from './sides.ts'

/** How many articles of each side quote a speaker, how often and with how many words; whom most articles quote first. */
export async function comparedSpeakers(db: Reader, compared: Sides, choice: QuotationFilter = {}) {
  const rows = await db
    .selectFrom(spoken(db, compared, choice).as('said'))
    .innerJoin('entity', 'entity.id', 'said.speaker')
    .select([
      'entity.id',
      'entity.name',
      'entity.type',
      perSide(compared, sql`count(distinct said."articleId")`).as('articles'),
      perSide(compared, sql`count(*)`).as('quotations'),
      perSide(compared, sql`sum(said.words)`).as('words'),
      sql<number>`count(*) over ()`.as('total'),
    ])
    .groupBy('entity.id')
    .orderBy(sql`count(distinct said."articleId")`, 'desc')
    .orderBy('entity.id')
    .limit(MOST_LOOKED_AT)
    .execute()
  return candidates(rows)
}

/** A part of what a side quotes; `speaker` null: of everybody; `classed` false: with any cue or none. */
export interface QuotedPart {
  side: number
  speaker: string | null
  classed: boolean
  cueClass: CueClass | null
  quotations: number
  articles: number
  words: number
}

/** With which classes of cue each side quotes these speakers, and everybody; and all that it quotes. */
export function comparedCues(
  db: Reader,
  compared: Sides,
  choice: QuotationFilter,
  speakers: readonly string[],
): Promise<QuotedPart[]> {
  const asked = sql<string | null>`case when said.speaker = any(${speakers}::text[]) then said.speaker end`
  const known = db
    .selectFrom(spoken(db, compared, choice).as('said'))
    .select(['said.articleId', 'said.side', 'said.words', 'said.cueClass', asked.as('speaker')])
  return db
    .selectFrom(known.as('said'))
    .select(({ fn }) => [
      'said.side',
      'said.speaker',
      sql<boolean>`grouping(said."cueClass") = 0`.as('classed'),
      'said.cueClass',
      fn.countAll<number>().as('quotations'),
      fn.count<number>('said.articleId').distinct().as('articles'),
      sql<number>`sum(said.words)`.as('words'),
    ])
    .groupBy(
      sql`grouping sets ((said.side), (said.side, said."cueClass"), (said.side, said.speaker, said."cueClass"))`,
    )
    .having(sql<boolean>`grouping(said.speaker) = 1 or said.speaker is not null`)
    .execute()
}

function spoken(db: Reader, compared: Sides, choice: QuotationFilter) {
  return db
    .selectFrom('quotation')
    .innerJoin('article', 'article.id', 'quotation.articleId')
    .select([
      'quotation.articleId',
      'quotation.words',
      'quotation.cueClass',
      'quotation.speakerEntityId as speaker',
      sideOf(compared, 'article').as('side'),
    ])
    .where(articlesOfSides(compared, 'article'))
    .where(chosen(choice, 'quotation'))
}
