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

function sentencesOf(text: string, block: Block, index: number): Sentence[] {
  const own = text.slice(block.start, block.end)
  // A headline is one statement, whatever marks stand in it.
  const ends = block.role === 'headline' ? [] : sentenceEnds(own)
  const sentences: Sentence[] = []
  let from = 0
  for (const to of [...ends, own.length]) {
    const piece = own.slice(from, to)
    const start = from + (piece.length - piece.trimStart().length)
    const end = from + piece.trimEnd().length
    if (start < end) sentences.push({ start: block.start + start, end: block.start + end, block: index })
    from = to
  }
  return sentences
}
