import { oneLine } from './one-line.ts'

/** Parts as sentences one after the other, each with its stop. */
export const sentences = (...parts: readonly string[]): string =>
  parts
    .map(oneLine)
    .filter(Boolean)
    .map((words) => (/[.!?…]$/.test(words) ? words : `${words}.`))
    .join(' ')
