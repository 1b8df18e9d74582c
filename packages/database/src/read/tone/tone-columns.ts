import {
  TONE_DIRECTIONS,
  TONE_VOICES,
  type ToneChoice,
  type ToneDirection,
  type ToneVoice,
} from '@parallax/domain'
import { type RawBuilder, sql } from 'kysely'

const title = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** Directions in which a mention says something. */
export const TELLING: readonly ToneDirection[] = ['negative', 'positive']

/** How many mentions of a row of `tone` are in these voices and directions: a sum of its columns. */
export function mentionsIn(
  alias: string,
  voice: ToneVoice | undefined,
  directions: readonly ToneDirection[] = TONE_DIRECTIONS,
): RawBuilder<number> {
  const voices = voice ? [voice] : TONE_VOICES
  const columns = voices.flatMap((one) =>
    directions.map((direction) => sql.ref(`${alias}.${one}${title(direction)}`)),
  )
  return sql<number>`(${sql.join(columns, sql` + `)})`
}

/** What the polarities of a row's mentions add up to, of those that say something. */
export function polarityIn(alias: string, voice: ToneVoice | undefined): RawBuilder<number> {
  const mean = sql.ref(`${alias}.${voice ?? 'polarity'}`)
  return sql<number>`(coalesce(${mean}, 0) * ${mentionsIn(alias, voice, TELLING)})`
}

/** The same choice on `mention` under an alias, its entity apart. */
export function mentionConditions(
  { voice, direction, telling }: ToneChoice,
  alias: string,
): RawBuilder<boolean> {
  const column = (name: string) => sql.ref(`${alias}.${name}`)
  const conditions = [sql`${column('toneRule')} is not null`]
  if (voice) conditions.push(sql`${column('quoted')} = ${voice === 'quoted'}`)
  if (direction === 'none') conditions.push(sql`${column('polarity')} is null`)
  else if (direction)
    conditions.push(sql`${column('polarity')} ${direction === 'negative' ? sql`<` : sql`>`} 0`)
  if (telling) conditions.push(sql`${column('polarity')} is not null`)
  return sql<boolean>`${sql.join(conditions, sql` and `)}`
}
