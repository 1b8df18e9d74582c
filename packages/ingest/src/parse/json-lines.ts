import { Failure, MAX_LINE_BYTES } from '@parallax/domain'
import { checkInput, type ParsedItem, tooLarge } from './check-input.ts'
import { decode } from './decode.ts'

/**
 * One article a line (https://jsonlines.org). A line that is none fails by its number; empty lines are passed over.
 * Items are named `file#id` where the line has an id, else `file:line`.
 */
export function* jsonLines(name: string, bytes: Uint8Array): Generator<ParsedItem> {
  let found = false
  for (const [index, line] of linesOf(bytes).entries()) {
    if (isBlank(line)) continue
    found = true
    yield lineItem(name, `${name}:${index + 1}`, line)
  }
  if (!found) throw new Failure('EMPTY', 'The file has no lines.')
}

function lineItem(file: string, place: string, line: Uint8Array): ParsedItem {
  try {
    if (line.length > MAX_LINE_BYTES) throw tooLarge(line.length)
    const value = parsed(decode(line), place)
    const id = (value as { id?: unknown } | null)?.id
    const named = (typeof id === 'string' && id !== '') || typeof id === 'number'
    return checkInput(named ? `${file}#${id}` : place, value)
  } catch (error) {
    if (error instanceof Failure) return { name: place, failure: error }
    throw error
  }
}

function parsed(text: string, place: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const line = place.slice(place.lastIndexOf(':') + 1)
    throw new Failure('MALFORMED', `Line ${line} is not valid JSON: ${(error as Error).message}.`)
  }
}

const LINE_FEED = 0x0a

/** Cut before decoding, so that a file of any length never stands in memory as one string. */
function linesOf(bytes: Uint8Array): Uint8Array[] {
  if (bytes[0] === 0xff || bytes[0] === 0xfe)
    return decode(bytes)
      .split('\n')
      .map((line) => Buffer.from(line))
  const lines: Uint8Array[] = []
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  for (let end = bytes.indexOf(LINE_FEED, start); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
    lines.push(bytes.subarray(start, end))
    start = end + 1
  }
  lines.push(bytes.subarray(start))
  return lines
}

const isBlank = (line: Uint8Array) => line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
