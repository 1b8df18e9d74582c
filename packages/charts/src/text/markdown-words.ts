import { oneLine } from './one-line.ts'

const SPECIAL = /[\\`*_{}[\]<>|#~&$]/g
/** What at the beginning of a line makes a list of it. */
const LISTED = /^(\d{0,9})([-+.)])/

/** Words of others in Markdown (CommonMark, GitHub's): shown as they are, never as its marks. */
export const plain = (words: string): string =>
  oneLine(words)
    .replace(SPECIAL, (sign) => `\\${sign}`)
    .replace(LISTED, '$1\\$2')
