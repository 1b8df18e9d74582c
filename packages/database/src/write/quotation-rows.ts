import { ANALYSED_ROLES, type Annotations, type Block } from '@parallax/domain'
import { finder } from './furniture-rows.ts'
import { utteranceKeys } from './utterance-keys.ts'
import { wordsIn } from './words.ts'

type Row = Record<string, unknown>

const analysed = new Set<string>(ANALYSED_ROLES)

/** What an article's quotations are stored as, with the room that each of them takes. */
export function quotationRows(
  { quotations, blocks }: Pick<Annotations, 'quotations' | 'blocks'>,
  articleId: string,
  text: string,
  keyOf: Map<string, string>,
  sentenceAt: (offset: number) => number,
): Row[] {
  const depthAt = depthIn(blocks)
  return quotations.map(({ kind, start, end, content, cue, speaker, confidence, rule }, position) => {
    const words = text.slice(content.start, content.end).toWellFormed()
    return {
      articleId,
      position,
      kind,
      start,
      end,
      contentStart: content.start,
      contentEnd: content.end,
      content: words,
      words: wordsIn(words),
      depth: depthAt(start),
      shingles: utteranceKeys({ kind, content: words }),
      cueStart: cue?.start ?? null,
      cueEnd: cue?.end ?? null,
      cue: cue?.text ?? null,
      cueClass: cue?.class ?? null,
      speakerStart: speaker?.start ?? null,
      speakerEnd: speaker?.end ?? null,
      speaker: speaker?.text ?? null,
      speakerEntityId: keyOfSpeaker(speaker, keyOf),
      speakerKey: keyOfSpeaker(speaker, keyOf),
      sentence: sentenceAt(start),
      confidence,
      rule,
    }
  })
}

const keyOfSpeaker = (speaker: Annotations['quotations'][number]['speaker'], keyOf: Map<string, string>) =>
  speaker?.entity ? (keyOf.get(speaker.entity) ?? null) : null

/**
 * How far down headline and body an offset lies, 0 to 1: the share of their characters that stand before it. Furniture
 * between two paragraphs is no part of the way.
 */
function depthIn(blocks: readonly Block[]): (offset: number) => number {
  const before: number[] = []
  let length = 0
  for (const { role, start, end } of blocks) {
    before.push(length)
    if (analysed.has(role)) length += end - start
  }
  const blockAt = finder(blocks)
  return (offset) => {
    const index = blockAt(offset)
    const block = blocks[index]
    if (!block || length === 0) return 0
    const within = analysed.has(block.role) ? Math.min(offset, block.end) - block.start : 0
    return ((before[index] ?? 0) + Math.max(0, within)) / length
  }
}
