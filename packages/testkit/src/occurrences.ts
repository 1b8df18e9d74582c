import type { Span } from '@parallax/domain'

/** Every place between two offsets where words stand as whole words. */
export function occurrences(text: string, words: string, from: number, to: number): Span[] {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return [
    ...text.slice(from, to).matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu')),
  ].map(({ index }) => ({ start: from + index, end: from + index + words.length }))
}
