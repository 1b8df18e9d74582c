import { type IngestProgress, ingestFiles } from '@parallax/ingest'
import { writeLine } from '../output.ts'
import { progressBar } from '../progress-bar.ts'
import { withDatabase } from '../with-database.ts'

function summary(progress: IngestProgress): string {
  const parts = [
    `${progress.stored} read`,
    `${progress.unchanged} already there`,
    `${progress.failed} failed`,
  ]
  return `${progress.total} article${progress.total === 1 ? '' : 's'}: ${parts.join(', ')}.`
}

/** `parallax ingest`: files and folders into the collection, also while `parallax serve` runs. Exit status 1 if any failed. */
export async function ingestCommand(paths: string[], options: { json: boolean }): Promise<number> {
  return withDatabase(async ({ database }) => {
    const bar = progressBar('Reading articles')
    const outcome = await ingestFiles(database, paths, { onProgress: bar.update })
    bar.stop()
    for (const item of outcome.items) {
      if (options.json) await writeLine(JSON.stringify(item))
      else if (item.state === 'failed') console.error(`${item.name}: ${item.message}`)
    }
    console.error(summary(outcome))
    return outcome.failed > 0 ? 1 : 0
  })
}
