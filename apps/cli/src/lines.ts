import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { FailureCode } from '@parallax/domain'

/** One non-empty line of the input and where it stood; `failure` where it, or the source from there on, cannot be read. */
export type Line =
  | { source: string; number: number; text: string }
  | { source: string; code: FailureCode; failure: string }

const LINE_FEED = 0x0a

/** Opens a file (`.gz` is unpacked) or, for "-", standard input. */
function open(name: string): Readable {
  if (name === '-') return process.stdin
  const file = createReadStream(name)
  if (!name.endsWith('.gz')) return file
  const unpacked = createGunzip()
  // pipe() does not carry errors on: a file that vanishes must end the reading, not hang it.
  file.on('error', (error) => unpacked.destroy(error))
  return file.pipe(unpacked)
}

/** Splits the stream itself: readline ends silently where its input breaks, and a vanished file must be told. */
async function* linesOf(name: string): AsyncGenerator<Line> {
  let number = 0
  // Pieces of the line that has not ended yet; joined once, so that a line of many megabytes costs its length.
  let begun: Buffer[] = []
  const line = (): Line[] => {
    number += 1
    const bytes = Buffer.concat(begun)
    begun = []
    return lineOf(name, number, bytes)
  }
  try {
    for await (const chunk of open(name) as AsyncIterable<Buffer>) {
      let from = 0
      for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
        begun.push(chunk.subarray(from, end))
        from = end + 1
        yield* line()
      }
      begun.push(chunk.subarray(from))
    }
    yield* line()
  } catch (error) {
    yield { source: name, code: 'VANISHED', failure: (error as Error).message }
  }
}

/** JSON Lines are UTF-8: decoded loosely, other bytes would be read as an article with holes in its words. */
function lineOf(source: string, number: number, bytes: Buffer): Line[] {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.trim() === '' ? [] : [{ source, number, text }]
  } catch {
    return [{ source, code: 'BAD_ENCODING', failure: `line ${number} is not UTF-8` }]
  }
}

/** The lines of all named files one after another; standard input where none is named. */
export async function* lines(names: string[]): AsyncGenerator<Line> {
  for (const name of names.length > 0 ? names : ['-']) yield* linesOf(name)
}
