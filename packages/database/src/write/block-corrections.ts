import type { BlockRole, RoleCorrection, Span } from '@parallax/domain'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../tables.ts'
import { type Anchor, AnchoredText } from './anchor.ts'
import { insertRows } from './bulk.ts'

/** A correction of an article as far as reading it again needs it. */
export interface StoredCorrection extends RoleCorrection, Anchor {
  number: number
  step: number
  applies: boolean
  undone: boolean
}

/** What somebody decides on an article in one step. */
export interface NewCorrections {
  corrections: readonly RoleCorrection[]
  by: string
  note: string | null
}

/** All corrections of an article in the order in which they were made, those taken back too. */
export async function correctionsOf(db: Kysely<DB>, articleId: string): Promise<StoredCorrection[]> {
  const rows = await db
    .selectFrom('block_correction')
    .select([
      'number',
      'start',
      'end',
      'role',
      'words',
      'occurrence',
      'occurrences',
      'applies',
      'undoneAt',
      'step',
    ])
    .where('articleId', '=', articleId)
    .orderBy('number')
    .execute()
  return rows.map(({ undoneAt, ...row }) => ({ ...row, undone: undoneAt !== null }))
}

/**
 * The corrections of a text that stand and find their words, as the engine takes them: what was said of neighbouring
 * blocks in one step is one stretch again, so that a headline over two blocks is one headline.
 */
export function inForce(text: string, corrections: readonly StoredCorrection[]): RoleCorrection[] {
  const joined: StoredCorrection[] = []
  for (const correction of corrections) {
    if (!correction.applies || correction.undone) continue
    const before = joined.at(-1)
    const goesOn =
      before?.step === correction.step &&
      before.role === correction.role &&
      before.end <= correction.start &&
      text.slice(before.end, correction.start).trim() === ''
    if (before && goesOn) joined[joined.length - 1] = { ...before, end: correction.end }
    else joined.push(correction)
  }
  return joined.map(({ start, end, role }) => ({ start, end, role }))
}

/** Finds the corrections again by their words in another text of their article. */
export function anchoredIn(text: string, corrections: readonly StoredCorrection[]): StoredCorrection[] {
  if (corrections.length === 0) return []
  const anchored = new AnchoredText(text)
  return corrections.map((correction) => {
    const place = anchored.find(correction)
    return { ...correction, ...place, applies: place !== null }
  })
}

/**
 * Records what was decided, a row for each block that it touches, so that each can be found again and taken back by
 * itself. Stretches of white space decide nothing. The caller holds the article's lock.
 * @returns how many rows there are now more
 */
export async function addCorrectionsIn(
  trx: Transaction<DB>,
  article: { id: string; text: string },
  { corrections, by, note }: NewCorrections,
): Promise<number> {
  const blocks = await trx
    .selectFrom('block')
    .select(['start', 'end', ({ fn }) => fn.coalesce('engineRole', 'role').as('engineRole')])
    .where('articleId', '=', article.id)
    .orderBy('position')
    .execute()
  const text = new AnchoredText(article.text)
  const parts = corrections.flatMap((correction) => partsOf(text, correction, blocks))
  const step = await nextNumber(trx, article.id)
  const rows = parts.map((part, i) => ({
    ...{ articleId: article.id, number: step + i, step, ...part },
    ...{ applies: true, by, note, decidedAt: new Date() },
  }))
  await insertRows(trx, 'block_correction', rows)
  return rows.length
}

interface EngineBlock extends Span {
  engineRole: BlockRole
}

function partsOf(text: AnchoredText, { start, end, role }: RoleCorrection, blocks: readonly EngineBlock[]) {
  return blocks.flatMap((block) => {
    if (block.end <= start || block.start >= end) return []
    const anchor = text.anchorOf({ start: Math.max(start, block.start), end: Math.min(end, block.end) })
    return anchor ? [{ ...anchor, role, engineRole: block.engineRole }] : []
  })
}

async function nextNumber(trx: Transaction<DB>, articleId: string): Promise<number> {
  const { last } = await trx
    .selectFrom('block_correction')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('articleId', '=', articleId)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

/**
 * Takes corrections of an article back, or lets them stand again; of those that already do, nothing changes.
 * @returns the numbers that the article does not have
 */
export async function setUndoneIn(
  trx: Transaction<DB>,
  articleId: string,
  numbers: readonly number[],
  undone: boolean,
): Promise<number[]> {
  const known = await trx
    .selectFrom('block_correction')
    .select('number')
    .where('articleId', '=', articleId)
    .where('number', 'in', [...numbers])
    .execute()
  const missing = numbers.filter((number) => !known.some((row) => row.number === number))
  if (missing.length > 0) return missing
  await trx
    .updateTable('block_correction')
    .set({ undoneAt: undone ? sql<Date>`now()` : null })
    .where('articleId', '=', articleId)
    .where('number', 'in', [...numbers])
    .where('undoneAt', undone ? 'is' : 'is not', null)
    .execute()
  return []
}

/** Records where the corrections of an article stand in its text now, and which of them do no longer. */
export async function moveCorrectionsIn(
  trx: Transaction<DB>,
  articleId: string,
  corrections: readonly StoredCorrection[],
): Promise<void> {
  if (corrections.length === 0) return
  const places = JSON.stringify(
    corrections.map(({ number, start, end, applies }) => ({ number, start, end, applies })),
  )
  await sql`UPDATE block_correction AS known
      SET start = fresh.start, "end" = fresh."end", applies = fresh.applies
     FROM json_to_recordset(${places}::json) AS fresh (number int, start int, "end" int, applies boolean)
    WHERE known."articleId" = ${articleId}::uuid AND known.number = fresh.number
      AND (known.start, known."end", known.applies) IS DISTINCT FROM (fresh.start, fresh."end", fresh.applies)`.execute(
    trx,
  )
}
