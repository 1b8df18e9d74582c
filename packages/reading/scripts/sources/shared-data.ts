import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Labelled data and public facts stand beside the repository, never in it. */
const DATA = resolve(import.meta.dirname, '../../../../../shared/data')

/** Ends the command with a plain sentence where the data is not on this machine. */
export function needData(): void {
  if (existsSync(DATA)) return
  console.error(`Nothing was built: the labelled data is not on this machine (looked for ${DATA}).`)
  process.exit(1)
}

/** @returns the file's text, unpacked where it is gzip. */
export function dataText(path: string): string {
  return unpack(path).toString('utf8')
}

/** A file of a gzipped tar archive as text (POSIX ustar: 512-byte header with name and octal size). */
export function archivedText(archive: string, name: string): string {
  const tar = unpack(archive)
  for (let at = 0; at + 512 <= tar.length; ) {
    const entry = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '')
    const size = Number.parseInt(tar.toString('ascii', at + 124, at + 136), 8) || 0
    if (entry === name) return tar.toString('utf8', at + 512, at + 512 + size)
    at += 512 + Math.ceil(size / 512) * 512
  }
  throw new Error(`${archive} holds no ${name}`)
}

function unpack(path: string): Buffer {
  const raw = readFileSync(resolve(DATA, path))
  return raw[0] === 0x1f && raw[1] === 0x8b ? gunzipSync(raw) : raw
}
