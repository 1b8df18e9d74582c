import path from 'node:path'
import { countArticles, type Database } from '@parallax/database'
import type { NameEngine } from '@parallax/domain'
import { ingestFiles } from '@parallax/ingest'
import { progressBar } from '../progress-bar.ts'
import { root } from '../root.ts'

/** Reads the sample corpus through the real pipeline into a collection that is empty. */
export async function readSample(
  database: Database,
  signal: AbortSignal,
  names: NameEngine | undefined,
): Promise<void> {
  if ((await countArticles(database.kysely, {})) > 0) return
  console.error('The collection is empty: reading the sample corpus of seeds/ …')
  const bar = progressBar('Reading articles')
  const outcome = await ingestFiles(database, [path.join(root, 'seeds', 'articles')], {
    signal,
    names,
    onProgress: bar.update,
  })
  bar.stop()
  for (const item of outcome.items)
    if (item.state === 'failed') console.error(`${item.name}: ${item.message}`)
}
