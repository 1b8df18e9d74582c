import { read } from '@parallax/reading'
import { failure, failureOf, parseArticleLine } from '../article-line.ts'
import { lines } from '../lines.ts'
import { counter, endQuietlyOnClosedPipe, writeLine } from '../output.ts'

/** Reads one line; never throws, so that one bad article does not stop the run. */
function readLine(text: string): { line: string; failed: boolean } {
  const parsed = parseArticleLine(text)
  if (!parsed.ok) return { line: JSON.stringify(parsed.failure), failed: true }
  try {
    return { line: JSON.stringify(read(parsed.input)), failed: false }
  } catch (error) {
    return { line: JSON.stringify(failureOf(parsed.input.id, error)), failed: true }
  }
}

/** `parallax read`: one article a line in, one annotated article a line out, same order. Exit status 1 if any failed. */
export async function readCommand(files: string[]): Promise<number> {
  endQuietlyOnClosedPipe()
  const progress = counter('articles read')
  let anyFailed = false
  for await (const line of lines(files)) {
    if ('failure' in line) {
      await writeLine(JSON.stringify(failure(null, line.code, `${line.source}: ${line.failure}`)))
      anyFailed = true
      continue
    }
    const { line: output, failed } = readLine(line.text)
    anyFailed ||= failed
    await writeLine(output)
    progress.tick()
  }
  progress.end()
  return anyFailed ? 1 : 0
}
