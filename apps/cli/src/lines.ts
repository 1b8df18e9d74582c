import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type FailureCode, MAX_LINE_BYTES } from '@parallax/domain'

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

/** The line that has not ended yet, in pieces that are joined once; of one that is too long nothing is kept. */
class BegunLine {
  private pieces: Buffer[] = []
  private bytes = 0

  add(piece: Buffer): void {
    this.bytes += piece.length
    if (this.bytes > MAX_LINE_BYTES) this.pieces = []
    else this.pieces.push(piece)
  }

  end(source: string, number: number): Line[] {
    const { pieces, bytes } = this
    this.pieces = []
    this.bytes = 0
    if (bytes <= MAX_LINE_BYTES) return lineOf(source, number, Buffer.concat(pieces))
    const most = MAX_LINE_BYTES / 1_000_000
    return [{ source, code: 'TOO_LARGE', failure: `line ${number} has more than ${most} MB` }]
  }
}

/** Splits the stream itself: readline ends silently where its input breaks, and a vanished file must be told. */
async function* linesOf(name: string): AsyncGenerator<Line> {
  let number = 0
  const begun = new BegunLine()
  try {
    for await (const chunk of open(name) as AsyncIterable<Buffer>) {
      let from = 0
      for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
        begun.add(chunk.subarray(from, end))
        from = end + 1
        yield* begun.end(name, ++number)
      }
      begun.add(chunk.subarray(from))
    }
    yield* begun.end(name, ++number)
  } catch (error) {
    yield { source: name, ...brokenOff(error as NodeJS.ErrnoException) }
  }
}

/** Why a source gave no more; what came before it was given out. */
function brokenOff({ code, message }: NodeJS.ErrnoException): { code: FailureCode; failure: string } {
  if (code === 'Z_BUF_ERROR')
    return { code: 'UNREADABLE', failure: 'the file is cut off: its compressed data does not end' }
  if (code?.startsWith('Z_'))
    return { code: 'UNREADABLE', failure: `this is no sound gzip file (${message})` }
  if (code === 'ENOENT') return { code: 'VANISHED', failure: 'there is no such file' }
  if (code === 'EISDIR') return { code: 'UNREADABLE', failure: 'this is a folder, not a file' }
  return { code: 'VANISHED', failure: message }
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
