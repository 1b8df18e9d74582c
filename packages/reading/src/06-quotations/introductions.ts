import { type Attributed, spanOf } from './attributions.ts'
import { canSpeak } from './beside.ts'
import { verbsOf } from './cues.ts'
import { phraseAfter, type Stretch, subjectBefore } from './noun-phrases.ts'
import type { Paragraph, Unit } from './paragraphs.ts'
import { cueAt } from './verb-groups.ts'

/** The subjects of a sentence's verbs, up to word `to`; in "Why was he late?" it stands behind its verb. */
function subjectsOf({ words }: Paragraph, unit: Unit, to: number): { subject: Stretch; says: boolean }[] {
  const found: { subject: Stretch; says: boolean }[] = []
  for (let i = unit.first + 1; i < to; i++) {
    const tag = words[i]?.tag
    if ((tag !== 'VERB' && tag !== 'AUX') || words[i]?.run !== -1) continue
    const subject = subjectBefore(words, i, unit.first) ?? phraseAfter(words, unit.first, i)
    const cue = cueAt(words, i)
    if (subject && canSpeak(words, subject)) found.push({ subject, says: cue?.frames.includes('q') ?? false })
  }
  return found
}

/** Who speaks where a sentence ends in a colon: the one who says something in it, or whom it is about. */
function introducing(paragraph: Paragraph, unit: Unit, to: number): Stretch | null {
  const subjects = subjectsOf(paragraph, unit, to)
  return (subjects.findLast(({ says }) => says) ?? subjects[0])?.subject ?? null
}

/** "Added Jane Doe: “…”" */
function saidBy({ words }: Paragraph, unit: Unit, colon: number): Attributed | null {
  const verb = words[unit.first]
  const said =
    verb && verbsOf(verb.lower).find(({ frames, rest }) => frames.includes('q') && rest.length === 0)
  const speaker = said && phraseAfter(words, unit.first + 1, colon)
  if (!said || speaker?.last !== colon - 1 || !canSpeak(words, speaker)) return null
  const cue = { first: unit.first, last: unit.first }
  return {
    cue: { ...spanOf(words, cue), class: said.class },
    speaker: spanOf(words, speaker),
    rule: 'before-inverted',
  }
}

/** "Jane Doe: “…”" names its speaker; of "She knew one answer: “…”" it is the subject. */
export function beforeColon(paragraph: Paragraph, colon: number): Attributed | null {
  const { words, units } = paragraph
  if (words[colon]?.text !== ':') return null
  const unit = units.find((one) => one.first <= colon && colon < one.last)
  if (!unit) return null
  const inverted = saidBy(paragraph, unit, colon)
  if (inverted) return inverted
  const phrase = subjectBefore(words, colon, unit.first)
  const subject = introducing(paragraph, unit, colon)
  const cue = { ...spanOf(words, { first: colon, last: colon }), class: 'neutral' as const }
  if (phrase && (phrase.first <= unit.first + 1 || !subject))
    return { cue, speaker: spanOf(words, phrase), rule: 'colon' }
  return subject && { cue: null, speaker: spanOf(words, subject), rule: 'colon-sentence' }
}

/** The subject of the sentence right before word `before`, which introduces a quotation without a verb of speech. */
export function introducer(paragraph: Paragraph, before: number): Attributed['speaker'] {
  const unit = paragraph.units.findLast((one) => one.last <= before)
  const subject = unit && subjectsOf(paragraph, unit, unit.last)[0]?.subject
  return subject ? spanOf(paragraph.words, subject) : null
}
