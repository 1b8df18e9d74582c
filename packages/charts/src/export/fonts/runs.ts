import type { FontLibrary } from './library.ts'

/** The family of every text of ours. */
export const MAIN = 'Inter'
/** Stands for a letter that no font has. */
const BOX = '\u25a1'

/** A stretch of text in one family. */
export interface Run {
  text: string
  family: string
}

/** Joins and marks belong to the letter before them; spaces, signs and digits take its font where it has them. */
const CLINGS = /[\p{M}\p{Cf}\s\p{P}\p{N}]/u

/** A text cut where another font must take over; what no font has becomes a box. */
export function runsOf(text: string, fonts: FontLibrary): Run[] {
  const runs: Run[] = []
  for (const char of text) {
    const last = runs.at(-1)
    if (last && CLINGS.test(char) && (last.family === MAIN || /[\p{M}\p{Cf}\s]/u.test(char))) {
      last.text += char
      continue
    }
    const family = fonts.familyOf(char.codePointAt(0) ?? 0)
    const letter = family === null ? BOX : char
    if (last && last.family === (family ?? MAIN)) last.text += letter
    else runs.push({ text: letter, family: family ?? MAIN })
  }
  return runs
}

/** Nobody sees them, so no font needs to have them. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{M}]/u

/** The signs of a text that no font has, each once. */
export function withoutGlyph(text: string, fonts: FontLibrary): string[] {
  const missing = new Set<string>()
  for (const char of text)
    if (!UNSEEN.test(char) && fonts.familyOf(char.codePointAt(0) ?? 0) === null) missing.add(char)
  return [...missing]
}

/** Whether the main font has all of it. */
export function isPlain(text: string, fonts: FontLibrary): boolean {
  for (const char of text)
    if (!UNSEEN.test(char) && fonts.familyOf(char.codePointAt(0) ?? 0) !== MAIN) return false
  return true
}
