import type { CueClass, Span } from '@parallax/domain'
import type { Complement } from './clause-ends.ts'
import type { Stretch } from './noun-phrases.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Run } from './quoted-runs.ts'
import type { Word } from './words.ts'

/** Content, cue and speaker as spans, before the speaker is resolved. */
export interface Attribution {
  content: Span
  cue: (Span & { class: CueClass }) | null
  speaker: Span | null
  rule: string
}

/** Who speaks, and by which words. */
export type Attributed = Omit<Attribution, 'content'>

export const spanOf = (words: Word[], stretch: Stretch): Span => ({
  start: words[stretch.first]?.start ?? 0,
  end: words[stretch.last]?.end ?? 0,
})

/** Words that a run holds, as a stretch; null where it holds none. */
export function wordsOf(words: Word[], run: number): Stretch | null {
  const first = words.findIndex((word) => word.run === run)
  return first < 0 ? null : { first, last: words.findLastIndex((word) => word.run === run) }
}

/** A stretch as content: a run that begins or ends it is taken with its marks. */
export function contentOf(paragraph: Paragraph, stretch: Stretch | Complement): Span {
  const span = spanOf(paragraph.words, stretch)
  const at = (i: number): Run | undefined => paragraph.runs[paragraph.words[i]?.run ?? -1]
  const head = at(stretch.first)
  const tail = at(stretch.last)
  return {
    start: head ? Math.min(head.start, span.start) : span.start,
    end: tail ? Math.max(tail.end, span.end) : span.end,
  }
}
