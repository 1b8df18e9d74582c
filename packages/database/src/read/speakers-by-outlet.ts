import {
  type ArticleFilter,
  type EntityRef,
  narrow,
  type OutletSpeakers,
  type QuotationFilter,
} from '@parallax/domain'
import { sql } from 'kysely'
import { articlesByOutlet } from './articles-by-outlet.ts'
import { entityRefs } from './entity-refs.ts'
import { matches, ofArticle } from './filter.ts'
import { chosen } from './quotation-choice.ts'
import { chosenSpeaker, opens, quotedSpeakers } from './quoted-speakers.ts'
import type { Reader } from './reader.ts'

/** One outlet's counts; the shares follow from them. */
export type OutletSpeakerCounts = Omit<OutletSpeakers, 'speakers'> & {
  speakers: Omit<OutletSpeakers['speakers'][number], 'share'>[]
}

interface SpeakersByOutletRequest {
  quotations?: QuotationFilter | undefined
  /** Of these speakers; absent or empty: of those quoted most in all these outlets together. */
  speakers?: readonly string[] | undefined
  outlets?: readonly string[] | undefined
  limit?: number | undefined
}

/**
 * Whom each outlet quotes: the same speakers in the same order for every outlet, so that they can be compared line by
 * line. Outlets that quote nobody so are left out unless they are asked for.
 */
export async function speakersByOutlet(
  db: Reader,
  filter: ArticleFilter,
  { quotations = {}, speakers, outlets, limit = 12 }: SpeakersByOutletRequest = {},
): Promise<OutletSpeakerCounts[]> {
  const wholes = await articlesByOutlet(db, filter, outlets)
  const compared = outlets?.length ? narrowed(filter, wholes) : filter
  const top = await (speakers?.length ? entityRefs(db, speakers) : topOf(db, compared, quotations, limit))
  const rows = await counted(db, filter, quotations, top)
  const find = (outlet: string | null, speaker: string | null) =>
    rows.find((row) => row.outletId === outlet && row.speaker === speaker)
  return wholes
    .map(({ outlet }) => {
      const whole = narrow(filter, { outlet: outlet?.id ?? null })
      const row = (speaker: string | null) => sumOf(find(outlet?.id ?? null, speaker))
      return {
        outlet,
        ...row(null),
        ...opens(whole, quotations, {}),
        speakers: top.map((speaker) => {
          const count = row(speaker.id)
          const asked = chosenSpeaker(quotations, { ...speaker, ...count })
          return { speaker, ...count, ...opens(whole, quotations, { speaker: asked }) }
        }),
      }
    })
    .filter(({ quotations: found }) => found > 0 || outlets?.length)
}

/** With the outlets that are compared alone: the speakers are those whom these quote most. */
function narrowed(
  filter: ArticleFilter,
  wholes: readonly { outlet: { id: string } | null }[],
): ArticleFilter {
  return { ...filter, outlets: wholes.flatMap(({ outlet }) => (outlet ? [outlet.id] : [])) }
}

async function topOf(db: Reader, filter: ArticleFilter, quotations: QuotationFilter, limit: number) {
  const { counts } = await quotedSpeakers(db, filter, { quotations, limit })
  return counts.flatMap(({ speaker }) => (speaker ? [speaker] : []))
}

const sumOf = (row: { quotations: number; articles: number; words: number } | undefined) => ({
  quotations: row?.quotations ?? 0,
  articles: row?.articles ?? 0,
  words: row?.words ?? 0,
})

/** Per outlet, and per outlet and speaker; a row without a speaker is of all quotations of the outlet. */
function counted(db: Reader, filter: ArticleFilter, choice: QuotationFilter, speakers: readonly EntityRef[]) {
  const ids = sql`${speakers.map(({ id }) => id)}::text[]`
  const speaker = sql`case when quotation."speakerEntityId" = any(${ids}) then quotation."speakerEntityId" end`
  const said = db
    .selectFrom('quotation')
    .innerJoin('article', 'article.id', 'quotation.articleId')
    .select([
      'article.outletId',
      'quotation.articleId',
      'quotation.words',
      sql<string | null>`${speaker}`.as('speaker'),
    ])
    .where(matches(filter, ofArticle('article')))
    .where(chosen(choice, 'quotation'))
  return db
    .selectFrom(said.as('said'))
    .select(({ fn }) => [
      'said.outletId',
      'said.speaker',
      fn.countAll<number>().as('quotations'),
      fn.count<number>('said.articleId').distinct().as('articles'),
      sql<number>`sum(said.words)`.as('words'),
    ])
    .groupBy(sql`grouping sets ((said."outletId"), (said."outletId", said.speaker))`)
    .having(sql<boolean>`grouping(said.speaker) = 1 or said.speaker is not null`)
    .execute()
}
