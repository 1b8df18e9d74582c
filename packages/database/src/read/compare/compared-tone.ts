import { type ComparedOutlet, type EntityRef, TONE_VOICES, type ToneVoice } from '@parallax/domain'
import { sql } from 'kysely'
import { currentEntities } from '../current-entity.ts'
import { entityRefs } from '../entity-refs.ts'
import type { Reader } from '../reader.ts'
import { summedTone, type ToneSums, toneCount, toneFacts } from '../tone/tone-sums.ts'
import { writable } from '../writable.ts'
import { factsOfSides, type Sides, sideOf } from './sides.ts'

/** Sums from which the tone toward an entity follows, in each side's own words and inside its quotations. */
export interface ComparedToneSums {
  entity: EntityRef
  sides: ({ side: ComparedOutlet } & Record<ToneVoice, ToneSums>)[]
}

/** What the clauses of each side say of these entities, in their order; an id that leads nowhere is left out. */
export async function comparedTone(
  db: Reader,
  compared: Sides,
  entities: readonly string[],
): Promise<ComparedToneSums[]> {
  const asked = await entityRefs(db, entities)
  const ids = currentEntities(sql`${asked.map(({ id }) => writable(id))}::text[]`)
  const [narration, quoted] = TONE_VOICES.map((voice) =>
    toneFacts(
      db,
      voice,
      sql`jsonb_build_array(${voice}::text, ${sideOf(compared, 'fact')}, fact."entityId")::text`,
    )
      .where(sql<boolean>`fact."entityId" = any(${ids})`)
      .where(factsOfSides(compared, 'fact')),
  )
  if (!narration || !quoted) throw new Error('There are two voices.')
  const sums = await summedTone(db, narration.unionAll(quoted))
  const byKey = new Map([...sums].map(([key, row]) => [key && JSON.stringify(JSON.parse(key)), row]))
  return asked.map((entity) => ({
    entity,
    sides: compared.sides.map((side, index) => {
      const of = (voice: ToneVoice) =>
        toneCount(
          side.whole,
          { entity: entity.id, voice },
          byKey.get(JSON.stringify([voice, index, entity.id])),
        )
      return { side, narration: of('narration'), quoted: of('quoted') }
    }),
  }))
}

/** The entities of whom every side says something, those first of whom the side that says least says most. */
export async function mostTold(db: Reader, compared: Sides, limit: number): Promise<string[]> {
  const told = db
    .selectFrom('tone as fact')
    .select(({ fn }) => ['fact.entityId', fn.sum<number>('fact.mentions').as('mentions')])
    .where(factsOfSides(compared, 'fact'))
    .groupBy(['fact.entityId', sideOf(compared, 'fact')])
  const rows = await db
    .selectFrom(told.as('told'))
    .select('told.entityId')
    .groupBy('told.entityId')
    .having(({ fn }) => fn.countAll(), '=', compared.sides.length)
    .orderBy(({ fn }) => fn.min('told.mentions'), 'desc')
    .orderBy(({ fn }) => fn.sum('told.mentions'), 'desc')
    .orderBy('told.entityId')
    .limit(limit)
    .execute()
  return rows.map(({ entityId }) => entityId)
}
