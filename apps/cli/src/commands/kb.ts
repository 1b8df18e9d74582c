import {
  type Database,
  importKnownEntities,
  knownEntities,
  type Rereading,
  removeKnownEntities,
} from '@parallax/database'
import { Failure, type KnownEntity } from '@parallax/domain'
import { processRun } from '@parallax/ingest'
import { readKnownEntities } from '../known-entity-files.ts'
import { endQuietlyOnClosedPipe, writeLine } from '../output.ts'
import { progressBar } from '../progress-bar.ts'
import { stopSignal } from '../stop-signal.ts'
import { withDatabase } from '../with-database.ts'

/** `parallax kb import`. Exit status 1 where a line was not taken, 2 where none was. */
export async function importCommand(files: string[]): Promise<number> {
  const { entities, failures } = await readKnownEntities(files)
  for (const reason of failures.first) console.error(reason)
  const untold = failures.count - failures.first.length
  if (untold > 0) console.error(`… and ${untold} more lines that cannot be taken.`)
  if (entities.length === 0) {
    console.error('Nothing was imported: the files hold no entity that can be taken.')
    return 2
  }
  return withDatabase({ join: true }, async ({ database }) => {
    const { added, changed, unchanged, rereading } = await importKnownEntities(database, entities)
    console.error(
      `${added} added, ${changed} changed, ${unchanged} already there, ${failures.count} not taken.`,
    )
    return Math.max(await readAgain(database, rereading), failures.count > 0 ? 1 : 0)
  })
}

/** `parallax kb list`: the entries as CSV, ready for `import`. */
export async function listCommand(): Promise<number> {
  endQuietlyOnClosedPipe()
  return withDatabase({ join: true }, async ({ database }) => {
    await writeLine('wikidata,type,name,aliases,demonyms,country')
    for await (const entity of knownEntities(database.kysely)) await writeLine(csvLine(entity))
    return 0
  })
}

/** `parallax kb remove`: by Wikidata id or an entry's own id, or all. Exit status 2 where nothing fits. */
export async function removeCommand(ids: string[], all: boolean): Promise<number> {
  if (all === ids.length > 0) {
    console.error('Say which entries to take out, or --all.')
    return 2
  }
  try {
    return await withDatabase({ join: true }, async ({ database }) => {
      const { removed, rereading } = await removeKnownEntities(database, all ? 'all' : ids)
      console.error(`${removed} taken out.`)
      return readAgain(database, rereading)
    })
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    console.error(error.message)
    return 2
  }
}

/** Reads the articles again that a change touches. What is broken off here goes on when Parallax is started next. */
async function readAgain(database: Database, { runId, articles }: Rereading): Promise<number> {
  if (runId === null) {
    console.error('No article in the collection has to be looked at again.')
    return 0
  }
  const bar = progressBar('Reading again')
  const progress = await processRun(database, runId, { signal: stopSignal(), onProgress: bar.update })
  bar.stop()
  console.error(
    `${articles} article${articles === 1 ? '' : 's'} looked at again: ${progress.stored} read anew, ` +
      `${progress.unchanged} unchanged, ${progress.failed} failed.`,
  )
  return progress.failed > 0 || progress.done < progress.total ? 1 : 0
}

function csvLine({ wikidata, type, name, aliases, demonyms, country }: KnownEntity): string {
  const cell = (value: string | null) =>
    value !== null && /[",;\t\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : (value ?? '')
  return [wikidata, type, name, aliases.join('|'), demonyms.join('|'), country].map(cell).join(',')
}
