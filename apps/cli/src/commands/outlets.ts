import {
  addKnownOutlet,
  type Database,
  importKnownOutlets,
  knownOutlets,
  type Rereading,
  removeKnownOutlet,
} from '@parallax/database'
import {
  checkKnownOutlet,
  Failure,
  type GivenOutlet,
  type KnownOutlet,
  knownOutletId,
} from '@parallax/domain'
import { processRun } from '@parallax/ingest'
import { readOutletTable } from '../outlet-file.ts'
import { endQuietlyOnClosedPipe, writeLine } from '../output.ts'
import { progressBar } from '../progress-bar.ts'
import { stopSignal } from '../stop-signal.ts'
import { type Session, withDatabase } from '../with-database.ts'

/** `parallax outlets list`: the entries as CSV, ready for `import`. */
export async function listCommand(): Promise<number> {
  endQuietlyOnClosedPipe()
  return withDatabase({ join: true }, async ({ database }) => {
    await writeLine('domain,name,country')
    for (const outlet of await knownOutlets(database.kysely)) await writeLine(csvLine(outlet))
    return 0
  })
}

/** `parallax outlets add`. Exit status 2 where the entry cannot be taken. */
export async function addCommand(given: GivenOutlet): Promise<number> {
  return orRefused(async () => {
    const outlet = checkKnownOutlet(given)
    return withDatabase({ join: true }, async ({ database, settings }) => {
      const change = await addKnownOutlet(database, outlet)
      console.error(`${change.outlet.name} is among the outlets that you know.`)
      return readAgain(database, change.rereading, settings)
    })
  })
}

/** `parallax outlets remove`: by domain, or by name where the entry has no domain. */
export async function removeCommand(which: string): Promise<number> {
  return orRefused(() =>
    withDatabase({ join: true }, async ({ database, settings }) => {
      const entries = await knownOutlets(database.kysely)
      const asName = knownOutletId({ domain: null, name: which })
      const ids = entries.map(knownOutletId)
      const id = ids.find((one) => one === domainOf(which)) ?? ids.find((one) => one === asName) ?? which
      const change = await removeKnownOutlet(database, id)
      console.error(`${change.outlet.name} is no longer among the outlets that you know.`)
      return readAgain(database, change.rereading, settings)
    }),
  )
}

/** `parallax outlets import`: CSV with domain, name and country. Exit status 1 where a row was not taken. */
export async function importCommand(file: string): Promise<number> {
  return orRefused(async () => {
    const table = await readOutletTable(file)
    return withDatabase({ join: true }, async ({ database, settings }) => {
      const outlets = table.rows.map(({ outlet }) => outlet)
      const { added, unchanged, duplicates, rereading } = await importKnownOutlets(database, outlets)
      const failures = [
        ...table.failures,
        ...duplicates.map(({ index, failure }) => ({
          row: table.rows[index]?.row ?? 0,
          message: failure.message,
        })),
      ].sort((a, b) => a.row - b.row)
      for (const { row, message } of failures) console.error(`${file}:${row}: ${message}`)
      console.error(`${added} added, ${unchanged} already there, ${failures.length} not taken.`)
      return Math.max(await readAgain(database, rereading, settings), failures.length > 0 ? 1 : 0)
    })
  })
}

async function orRefused(work: () => Promise<number>): Promise<number> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    console.error(error.message)
    return 2
  }
}

/** Reads the articles again that a change touches. What is broken off here goes on when Parallax is started next. */
async function readAgain(
  database: Database,
  { runId, articles }: Rereading,
  { PARALLAX_NAMES: names }: Session['settings'],
): Promise<number> {
  if (runId === null) {
    console.error('No article in the collection holds its domain or its name.')
    return 0
  }
  const bar = progressBar('Reading again')
  const progress = await processRun(database, runId, {
    signal: stopSignal(),
    names,
    onProgress: bar.update,
  })
  bar.stop()
  console.error(
    `${articles} article${articles === 1 ? '' : 's'} looked at again: ${progress.stored} read anew, ` +
      `${progress.unchanged} unchanged, ${progress.failed} failed.`,
  )
  return progress.failed > 0 || progress.done < progress.total ? 1 : 0
}

function domainOf(which: string): string | null {
  try {
    return checkKnownOutlet({ domain: which, name: which }).domain
  } catch {
    return null
  }
}

function csvLine({ domain, name, country }: KnownOutlet): string {
  const cell = (value: string | null) =>
    value !== null && /[",;\t\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : (value ?? '')
  return [domain, name, country].map(cell).join(',')
}
