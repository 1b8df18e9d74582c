import {
  addCorrectionsIn,
  type Database,
  type DB,
  lockArticle,
  readingOptions,
  retried,
  type StoredArticle,
  setUndoneIn,
  storedArticle,
} from '@parallax/database'
import { Failure, type RoleCorrection } from '@parallax/domain'
import type { Kysely, Transaction } from 'kysely'
import type { ArticleReader } from '../reading/article-reader.ts'
import { type CompareOptions, compareArticles } from '../runs/compare-articles.ts'
import { readCorrected, storeReading } from './read-corrected.ts'

/** A correction as somebody says it; with `words`, it is refused where the stretch does not begin with them. */
export interface SaidCorrection extends RoleCorrection {
  words?: string | undefined
}

/** A decision on the blocks of one article. */
export type BlockChange =
  | { correct: readonly SaidCorrection[]; by: string; note: string | null }
  /** Numbers of corrections that are taken back, or stand again. */
  | { undo: readonly number[] }
  | { redo: readonly number[] }

/**
 * Records a decision, reads the article again with it and stores everything, in one transaction: killed at any moment,
 * both are there or neither is. What it changes of other articles' names and copies follows in a second one, or with the next ingest. Decisions on one article wait for one another and for its ingest.
 * @param onFault told of an article that could not be compared with others afterwards; the decision stands
 * @throws Failure NOT_FOUND where there is no such article, BAD_INPUT where the decision does not fit it; nothing changes then
 */
export async function changeBlocks(
  database: Pick<Database, 'kysely'>,
  reader: ArticleReader,
  articleId: string,
  change: BlockChange,
  onFault?: CompareOptions['onFault'],
): Promise<void> {
  await retried(() =>
    database.kysely.transaction().execute(async (trx) => {
      await lockArticle(trx, articleId)
      const article = await storedArticle(trx as Kysely<DB>, articleId)
      if (!article) throw new Failure('NOT_FOUND', 'There is no such article.', 'articleId')
      await decide(trx, article, change)
      const record = { ...article.record, options: await readingOptions(trx, article.record.input) }
      await storeReading(trx, record, await readCorrected(trx, reader, record))
    }),
  )
  await compareArticles(database, { among: [articleId], onFault })
}

async function decide(
  trx: Transaction<DB>,
  { record, text }: StoredArticle,
  change: BlockChange,
): Promise<void> {
  if ('correct' in change) {
    const { correct, by, note } = change
    correct.forEach((correction, i) => {
      const reason = misfit(text, correction)
      if (reason) throw new Failure('BAD_INPUT', reason, `corrections.${i}`)
    })
    const added = await addCorrectionsIn(trx, { id: record.id, text }, { corrections: correct, by, note })
    if (added === 0) throw new Failure('BAD_INPUT', 'There is no word to correct there.', 'corrections')
    return
  }
  const undone = 'undo' in change
  const missing = await setUndoneIn(trx, record.id, undone ? change.undo : change.redo, undone)
  if (missing.length > 0)
    throw new Failure(
      'NOT_FOUND',
      `The article has no correction with the number ${missing.join(', ')}.`,
      'numbers',
    )
}

/** Why a correction cannot be meant for this text; null where it can. */
function misfit(text: string, { start, end, words }: SaidCorrection): string | null {
  if (start >= end) return 'The stretch must end after it begins.'
  if (end > text.length) return `The stretch ends behind the text, which has ${text.length} characters.`
  if (words !== undefined && !text.startsWith(words, start))
    return 'The text has changed: other words stand there now. Load the article again.'
  return null
}
