import { type Attribution, spanOf } from './attributions.ts'
import { subjectBefore } from './noun-phrases.ts'
import type { Paragraph } from './paragraphs.ts'
import { cueAt, groupStart } from './verb-groups.ts'

/** Verbs that lead to a text of somebody's which stands whole and without marks below: "The statement read:". */
const LEADS = /^(?:read|tweet|post|write|state)$/

/** The paragraph below "Jane Doe tweeted:", where no marks show that it is a quotation. */
export function unmarkedBlock(previous: Paragraph | null, paragraph: Paragraph): Attribution | null {
  if (!previous || paragraph.runs.length > 0) return null
  const { words, units } = previous
  const colon = words.length - 1
  const unit = units.at(-1)
  const cue = words[colon]?.text === ':' ? cueAt(words, colon - 1) : null
  if (!unit || !cue || !LEADS.test(cue.lemma)) return null
  const subject = subjectBefore(words, groupStart(words, cue.verb), unit.first)
  if (!subject) return null
  return {
    content: { start: paragraph.start, end: paragraph.end },
    cue: { ...spanOf(words, { first: cue.first, last: cue.last }), class: cue.class },
    speaker: spanOf(words, subject),
    rule: 'block',
  }
}
