import type { Attribution } from './attributions.ts'
import type { Paragraph } from './paragraphs.ts'

/** "JANE DOE:", "TAPPER (on tape):", "Q:" and "A." at the beginning of a paragraph. */
const LABEL = /^(?:(\p{Lu}[\p{Lu}.'’ -]{1,40})(?: \([^)\n]{1,30}\))?:|(Q|A)[:.])\s/u

interface Turn {
  paragraph: Paragraph
  label: string
  /** Where the words begin. */
  from: number
}

function turnOf(text: string, paragraph: Paragraph): Turn | null {
  const found = LABEL.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 90)))
  const label = found?.[1] ?? found?.[2]
  return found && label ? { paragraph, label, from: paragraph.start + found[0].length } : null
}

/** "JANE DOE" at first, "DOE" from then on. */
const surname = (label: string) => label.split(' ').at(-1) ?? label

/** Two who talk, one of them more than once; a label that stands alone may be a dateline ("LONDON: Two men …") or a heading. */
function isTalk(turns: Turn[]): boolean {
  const speakers = new Set(turns.map(({ label }) => surname(label)))
  return speakers.size > 1 && turns.length > speakers.size
}

/**
 * What each paragraph of a transcript says. Who asks and who answers under "Q" and "A" has no name there; an answer's label
 * stands for whoever is interviewed.
 */
export function transcribed(text: string, paragraphs: readonly Paragraph[]): Map<Paragraph, Attribution> {
  const turns = paragraphs.flatMap((paragraph) => turnOf(text, paragraph) ?? [])
  const said = new Map<Paragraph, Attribution>()
  if (!isTalk(turns)) return said
  for (const { paragraph, label, from } of turns) {
    const speaker = { start: paragraph.start, end: paragraph.start + label.length }
    const content = { start: from, end: paragraph.end }
    said.set(paragraph, { content, cue: null, speaker, rule: 'transcript' })
  }
  return said
}
