import {
  Failure,
  type KnownEntity,
  type KnownOutlet,
  type NameEngine,
  type ReadingOptions,
} from '@parallax/domain'
import { read } from '@parallax/reading'
import { failure, failureOf, parseArticleLine } from '../article-line.ts'
import { readKnownEntities } from '../known-entity-files.ts'
import { lines } from '../lines.ts'
import { readOutletTable } from '../outlet-file.ts'
import { counter, endQuietlyOnClosedPipe, writeLine } from '../output.ts'
import { tellNamesEngine } from '../tell-names-engine.ts'

/** Reads one line; never throws, so that one bad article does not stop the run. */
async function readLine(text: string, options: ReadingOptions): Promise<{ line: string; failed: boolean }> {
  const parsed = parseArticleLine(text)
  if (!parsed.ok) return { line: JSON.stringify(parsed.failure), failed: true }
  const { input, warnings } = parsed
  try {
    const annotations = await read(input, options)
    return {
      line: JSON.stringify(warnings.length > 0 ? { ...annotations, warnings } : annotations),
      failed: false,
    }
  } catch (error) {
    return { line: JSON.stringify(failureOf(input.id, error)), failed: true }
  }
}

/**
 * `parallax read`: one article a line in, one annotated article a line out, same order. Exit status 1 if any failed, 2 if
 * the table of outlets or the file of entities cannot be taken as it is.
 */
export async function readCommand(
  files: string[],
  { outlets, kb, names }: { outlets?: string; kb?: string; names?: NameEngine } = {},
): Promise<number> {
  endQuietlyOnClosedPipe()
  const known = outlets === undefined ? [] : await outletsOf(outlets)
  const entities = kb === undefined ? [] : await entitiesOf(kb)
  if (known === null || entities === null) return 2
  const options = {
    ...(known.length > 0 && { outlets: known }),
    ...(entities.length > 0 && { entities }),
    ...(names && { names }),
  }
  await tellNamesEngine(names)
  const progress = counter('articles read')
  let anyFailed = false
  for await (const line of lines(files)) {
    if ('failure' in line) {
      await writeLine(JSON.stringify(failure(null, line.code, `${line.source}: ${line.failure}`)))
      anyFailed = true
      continue
    }
    const { line: output, failed } = await readLine(line.text, options)
    anyFailed ||= failed
    await writeLine(output)
    progress.tick()
  }
  progress.end()
  return anyFailed ? 1 : 0
}

/** As with outlets: all of the file or nothing. */
async function entitiesOf(file: string): Promise<KnownEntity[] | null> {
  const { entities, failures } = await readKnownEntities([file])
  for (const failure of failures.first) console.error(failure)
  return failures.count > 0 ? null : entities
}

/** The whole table or nothing: a run under half of it would have to be run again. */
async function outletsOf(file: string): Promise<KnownOutlet[] | null> {
  try {
    const { rows, failures } = await readOutletTable(file)
    for (const { row, message } of failures) console.error(`${file}:${row}: ${message}`)
    return failures.length > 0 ? null : rows.map(({ outlet }) => outlet)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    console.error(error.message)
    return null
  }
}
