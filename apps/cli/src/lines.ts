import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
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

async function* linesOf(name: string): AsyncGenerator<Line> {
  const stream = open(name)
  let broken: Error | null = null
  stream.on('error', (error) => {
    broken = error
    reader.close()
  })
  const reader = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })
  let number = 0
  for await (const text of reader) {
    number += 1
    if (text.trim() !== '')
      yield { source: name, number, text: number === 1 ? text.replace(/^\uFEFF/, '') : text }
  }
  if (broken) yield { source: name, failure: (broken as Error).message }
}

/** The lines of all named files one after another; standard input where none is named. */
export async function* lines(names: string[]): AsyncGenerator<Line> {
  for (const name of names.length > 0 ? names : ['-']) yield* linesOf(name)
}
