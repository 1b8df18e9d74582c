import type { Block } from '@parallax/domain'
import { ANALYSED_ROLES } from '@parallax/domain'
import type { Cleaned, Sentence, WithSentences } from '../document.ts'
import { sentenceEnds } from './boundaries.ts'

const ANALYSED: ReadonlySet<string> = new Set(ANALYSED_ROLES)

/** Splits headline and body into sentences, each within its block and without the white space around it. */
export function splitSentences(document: Cleaned): WithSentences {
  if (!document.analysed) return { ...document, sentences: [] }
  const sentences = document.blocks.flatMap((block, i) =>
    ANALYSED.has(block.role) ? sentencesOf(document.text, block, i) : [],
  )
  return { ...document, sentences }
}

/**
 * A longer stretch without an end is no sentence but a list or noise. It is read in pieces, so that stages which look from
 * every name of a sentence at its other words take time in proportion to the text.
 */
const LONGEST = 2_000

function sentencesOf(text: string, block: Block, index: number): Sentence[] {
  const own = text.slice(block.start, block.end)
  // A headline is one statement, whatever marks stand in it.
  const ends = block.role === 'headline' ? [] : sentenceEnds(own)
  const sentences: Sentence[] = []
  let from = 0
  const add = (to: number) => {
    const piece = own.slice(from, to)
    const start = from + (piece.length - piece.trimStart().length)
    const end = from + piece.trimEnd().length
    if (start < end) sentences.push({ start: block.start + start, end: block.start + end, block: index })
    from = to
  }
  for (const to of [...ends, own.length]) {
    while (to - from > LONGEST) add(cutOf(own, from))
    add(to)
  }
  return sentences
}

/** Where a stretch that is too long is cut: after a space, or within a word that has none. */
function cutOf(text: string, from: number): number {
  const last = from + LONGEST
  for (let at = last; at > from; at--) if (/\s/.test(text.charAt(at - 1))) return at
  return /[\uDC00-\uDFFF]/.test(text.charAt(last)) ? last - 1 : last
}
