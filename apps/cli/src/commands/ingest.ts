import { type IngestProgress, ingestFiles } from '@parallax/ingest'
import { writeLine } from '../output.ts'
import { progressBar } from '../progress-bar.ts'
import { stopSignal } from '../stop-signal.ts'
import { tellNamesEngine } from '../tell-names-engine.ts'
import { withDatabase } from '../with-database.ts'

function summary(progress: IngestProgress): string {
  const parts = [
    `${progress.stored} read`,
    `${progress.unchanged} already there`,
    `${progress.failed} failed`,
  ]
  const left = progress.total - progress.done
  if (left > 0) parts.push(`${left} not reached; the same command goes on from there`)
  return `${progress.total} article${progress.total === 1 ? '' : 's'}: ${parts.join(', ')}.`
}

/** `parallax ingest`: files and folders into the collection, also while `parallax serve` runs. Exit status 1 if any failed. */
export async function ingestCommand(paths: string[], options: { json: boolean }): Promise<number> {
  return withDatabase({ join: true }, async ({ database, settings }) => {
    await tellNamesEngine(settings.PARALLAX_NAMES)
    const signal = stopSignal()
    const bar = progressBar('Reading articles')
    const outcome = await ingestFiles(database, paths, {
      signal,
      names: settings.PARALLAX_NAMES,
      onProgress: bar.update,
    })
    bar.stop()
    for (const item of outcome.items) {
      if (options.json) await writeLine(JSON.stringify(item))
      else {
        if (item.state === 'failed') console.error(`${item.name}: ${item.message}`)
        for (const { message } of item.warnings) console.error(`${item.name}: ${message}`)
      }
    }
    console.error(summary(outcome))
    return outcome.failed > 0 || outcome.done < outcome.total ? 1 : 0
  })
}
