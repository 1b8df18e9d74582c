import type { Mention } from '@parallax/domain'
import type { Token } from '../document.ts'

const CONTRAST = /^(?:but|while|whilst|whereas|although|though|yet)$/i
const OPENS = /^(?:while|whilst|whereas|although|though)$/i
const PAUSE = /^[,—–-]$/
/** Fewer words than this on one side are no clause that can be read by itself. */
const LEAST_WORDS = 4

const isWord = ({ text }: Token) => /[\p{L}\p{N}]/u.test(text)

/** Where a clause that stands against another could begin, by token: after “;”, at “, but”, after the clause of “While …,”. */
function boundaries(tokens: readonly Token[]): number[] {
  const opened = OPENS.test(tokens.find(isWord)?.text ?? '')
  return tokens.flatMap(({ text }, i) => {
    if (i === 0) return []
    if (text === ';') return [i + 1]
    if (CONTRAST.test(text) && PAUSE.test(tokens[i - 1]?.text ?? '')) return [i]
    return opened && text === ',' ? [i + 1] : []
  })
}

/** Whether both sides are clauses about somebody, and not about the same. */
function contrasts(
  tokens: readonly Token[],
  boundary: number,
  sides: readonly [readonly Mention[], readonly Mention[]],
): boolean {
  const [before, after] = sides
  if (before.length === 0 || after.length === 0) return false
  const enough = (side: readonly Token[]) => side.filter(isWord).length >= LEAST_WORDS
  if (!enough(tokens.slice(0, boundary)) || !enough(tokens.slice(boundary))) return false
  const entities = new Set(before.map(({ entity }) => entity))
  return after.every(({ entity }) => !entities.has(entity))
}

/**
 * Clauses of a sentence that set one person against another (“A was praised, but B was accused of fraud”), each with the
 * mentions in it; the whole sentence where there are none. What is said of one must not colour the other.
 */
export function clausesInContrast(
  tokens: readonly Token[],
  mentions: readonly Mention[],
): { tokens: readonly Token[]; mentions: readonly Mention[] }[] {
  for (const boundary of boundaries(tokens)) {
    const from = tokens[boundary]?.start ?? Infinity
    const before = mentions.filter(({ end }) => end <= from)
    const after = mentions.filter(({ start }) => start >= from)
    if (before.length + after.length < mentions.length) continue
    if (contrasts(tokens, boundary, [before, after]))
      return [
        { tokens: tokens.slice(0, boundary), mentions: before },
        ...clausesInContrast(tokens.slice(boundary), after),
      ]
  }
  return [{ tokens, mentions }]
}
