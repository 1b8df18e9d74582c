interface Sized {
  name: string
  size: number
}

/** The API takes 32 MB a request; base64 adds a third, and some room is left for the rest. */
export const BATCH_BYTES = 16_000_000
const BATCH_FILES = 200

export interface Batches<T> {
  batches: T[][]
  /** Files that no request can carry. */
  tooLarge: T[]
}

/** Packs files into requests, in their order; a file that is too large for any is set aside, not lost in silence. */
export function batchesOf<T extends Sized>(files: readonly T[]): Batches<T> {
  const batches: T[][] = []
  const tooLarge: T[] = []
  let bytes = 0
  for (const file of files) {
    if (file.size > BATCH_BYTES) {
      tooLarge.push(file)
      continue
    }
    const last = batches.at(-1)
    if (last && last.length < BATCH_FILES && bytes + file.size <= BATCH_BYTES) {
      last.push(file)
      bytes += file.size
    } else {
      batches.push([file])
      bytes = file.size
    }
  }
  return { batches, tooLarge }
}

const CHUNK = 0x8000

/** Bytes to base64 without holding one argument per byte on the stack. */
export function base64Of(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(binary)
}
