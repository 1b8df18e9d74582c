import {
  Failure,
  type KnownEntity,
  type KnownEntityLine,
  parseKnownEntityLine,
  parseKnownEntityTable,
} from '@parallax/domain'
import { lines } from './lines.ts'

/** Of a file in which every line is at fault, the first reasons tell enough. */
const MOST_TOLD = 20

/** What files of entities hold: the entries, and how many lines could not be taken and why (`FILE:LINE: reason`). */
export interface KnownEntityFiles {
  entities: KnownEntity[]
  failures: { count: number; first: string[] }
}

/** Reads slices of a Wikidata dump, JSON Lines and, where the name says so, CSV; all of them also gzipped. */
export async function readKnownEntities(files: readonly string[]): Promise<KnownEntityFiles> {
  const read: KnownEntityFiles = { entities: [], failures: { count: 0, first: [] } }
  const fail = (reason: string) => {
    read.failures.count++
    if (read.failures.first.length < MOST_TOLD) read.failures.first.push(reason)
  }
  const take = (line: KnownEntityLine, where: string) => {
    if (line === null) return
    if ('entity' in line) read.entities.push(line.entity)
    else fail(`${where}: ${line.failure}`)
  }
  for (const file of files) await (/\.csv(\.gz)?$/i.test(file) ? readTable : readLines)(file, take, fail)
  return read
}

type Take = (line: KnownEntityLine, where: string) => void
type Fail = (reason: string) => void

async function readLines(file: string, take: Take, fail: Fail): Promise<void> {
  for await (const line of lines([file]))
    if ('failure' in line) fail(`${line.source}: ${line.failure}`)
    else take(parseKnownEntityLine(line.text), `${line.source}:${line.number}`)
}

/** A cell of a table may hold line breaks, so its lines are put together again. */
async function readTable(file: string, take: Take, fail: Fail): Promise<void> {
  const all: string[] = []
  for await (const line of lines([file]))
    if ('failure' in line) return fail(`${line.source}: ${line.failure}`)
    else {
      while (all.length < line.number - 1) all.push('')
      all.push(line.text)
    }
  try {
    for (const { row, line } of parseKnownEntityTable(all.join('\n'))) take(line, `${file}:${row}`)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    fail(`${file}: ${error.message}`)
  }
}
