/** Marks that turn the direction of whatever stands after them, in the words of others and in ours. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g
const BREAKS = /[\s\p{Cc}]+/gu

/** Words of others as one line of readable text: no breaks, no control characters, no half letters. Right-to-left words stay. */
export const oneLine = (words: string): string =>
  words.toWellFormed().replace(TURNING, '').replace(BREAKS, ' ').trim()
