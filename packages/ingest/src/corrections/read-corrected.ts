import {
  type ArticleRecord,
  anchoredIn,
  correctionsOf,
  type DB,
  inForce,
  moveCorrectionsIn,
  replaceAnnotationsIn,
  type StoredCorrection,
  storedArticle,
} from '@parallax/database'
import type { Annotations } from '@parallax/domain'
import type { Kysely, Transaction } from 'kysely'
import type { ArticleReader } from '../reading/article-reader.ts'

/** An article read with what people decided on it, and where their decisions stand in its text now. */
export interface CorrectedReading {
  annotations: Annotations
  corrections: StoredCorrection[]
}

/**
 * Reads an article with the corrections that are stored for it and what else it is to be read under. Where its text is another than the one that was corrected,
 * each is found again by its words; one whose words stand there no longer, or not as often as they did, does not apply.
 * The caller holds the article's lock.
 * @throws Failure for what is no article; Error where the engine itself is at fault
 */
export async function readCorrected(
  trx: Transaction<DB>,
  reader: ArticleReader,
  { id, input, options }: ArticleRecord,
): Promise<CorrectedReading> {
  const db = trx as Kysely<DB>
  const known = await correctionsOf(db, id)
  if (known.length === 0) return { annotations: await reader.read(input, options), corrections: [] }

  const stored = (await storedArticle(db, id))?.text ?? ''
  const placedIn = (text: string) => (text === stored ? known : anchoredIn(text, known))
  // The text of HTML is known only when it has been read: it is taken to be the stored one until it turns out otherwise.
  const expected = input.text ?? stored
  const corrections = placedIn(expected)
  const annotations = await reader.read(input, { ...options, corrections: inForce(expected, corrections) })
  const text = annotations.text ?? expected
  if (text === expected) return { annotations, corrections }
  const moved = placedIn(text)
  const again = await reader.read(input, { ...options, corrections: inForce(text, moved) })
  return { annotations: again, corrections: moved }
}

/** Stores such a reading in place of what is known of the article; the caller holds its lock. */
export async function storeReading(
  trx: Transaction<DB>,
  record: ArticleRecord,
  { annotations, corrections }: CorrectedReading,
): Promise<void> {
  await replaceAnnotationsIn(trx, record, annotations)
  await moveCorrectionsIn(trx, record.id, corrections)
}
