const WORD = /[\p{L}\p{N}]+(?:[’'\-.][\p{L}\p{N}]+)*/gu

/** How many words a text has; "well-known", "Mira’s" and "3.5" are one each. */
export const wordsIn = (text: string): number => text.match(WORD)?.length ?? 0
