import type { Mention } from '@parallax/domain'
import type { Line } from './article-text.ts'

/** The words around a mention by name. */
export interface Surroundings {
  line: Line
  /** Number of its sentence in the article, from 0. */
  sentence: number
  /** Places of its first and last word in the line. */
  first: number
  last: number
}

/** For each mention by name, by its place in the document's list, where it stands. */
export function surroundingsOf(lines: readonly Line[]): Map<number, Surroundings> {
  const found = new Map<number, Surroundings>()
  lines.forEach((line, sentence) => {
    line.mentionAt.forEach((mention, i) => {
      if (mention < 0) return
      const there = found.get(mention)
      if (there) there.last = i
      else found.set(mention, { line, sentence, first: i, last: i })
    })
  })
  return found
}

/** The word so many places before (−1, −2 …) or behind (1, 2 …) the mention, in lower case. */
export function wordAt({ line, first, last }: Surroundings, distance: number): string {
  return line.lower[distance < 0 ? first + distance : last + distance] ?? ''
}

/** "Athens" in "Athens, Georgia": the place, in the document's list, of the mention behind a comma that says where it is. */
export function placeBehind(at: Surroundings, mentions: readonly Mention[]): number | undefined {
  const index = at.line.mentionAt[at.last + 2] ?? -1
  if (wordAt(at, 1) !== ',' || mentions[index]?.type !== 'PLACE') return undefined
  let end = at.last + 2
  while (at.line.mentionAt[end + 1] === index) end++
  const next = at.line.lower[end + 1] ?? ''
  return next === "'s" || next === "'" || next === 'and' || next === 'or' ? undefined : index
}

/** "Macon" in "Macon, Georgia" as seen from "Georgia": the mention that a comma parts from this one. */
export function placeBefore(at: Surroundings, mentions: readonly Mention[]): Mention | undefined {
  const before = mentions[at.line.mentionAt[at.first - 2] ?? -1]
  return wordAt(at, -1) === ',' && before?.type === 'PLACE' ? before : undefined
}
