import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** One non-empty line of the input and where it stood; `failure` where the source could not be read on. */
export type Line = { source: string; number: number; text: string } | { source: string; failure: string }

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
  let begun: string[] = []
  const line = (text: string): Line[] => {
    number += 1
    const clean = number === 1 ? text.replace(/^\uFEFF/, '') : text
    return clean.trim() === '' ? [] : [{ source: name, number, text: clean }]
  }
  try {
    for await (const chunk of open(name).setEncoding('utf8')) {
      const [first = '', ...others] = String(chunk).split('\n')
      begun.push(first)
      for (const next of others) {
        yield* line(begun.join('').replace(/\r$/, ''))
        begun = [next]
      }
    }
    yield* line(begun.join('').replace(/\r$/, ''))
  } catch (error) {
    yield { source: name, failure: (error as Error).message }
  }
}

/** The lines of all named files one after another; standard input where none is named. */
export async function* lines(names: string[]): AsyncGenerator<Line> {
  for (const name of names.length > 0 ? names : ['-']) yield* linesOf(name)
}
