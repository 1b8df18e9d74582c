import type { Span } from '@parallax/domain'
import { type Attribution, spanOf, wordsOf } from './attributions.ts'
import { phraseAfter, subjectBefore } from './noun-phrases.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Run } from './quoted-runs.ts'

/** What has been said so far, over paragraphs. */
export interface Floor {
  last: Attribution | null
  /** The last paragraph ended inside a quotation. */
  open: boolean
}

const covers = (a: Span, b: Span) =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start) > (b.end - b.start) / 2
const inside = (run: Run, text: string) =>
  text.slice(run.start, run.end).replace(/^[“"‘'`„«]+|(?<![”"’'»])[”"’'»]+$/g, '')

/** Speech, not a title, a nickname or a word held at arm's length. */
function isSpeech(said: string): boolean {
  const words = said.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return words >= 5 || (words >= 2 && /[.!?…]$/.test(said.trim()))
}

/** "Jane Doe: “…”" names its speaker by a colon. */
function colonSpeaker(paragraph: Paragraph, first: number): Span | null {
  const { words } = paragraph
  if (words[first - 1]?.text !== ':') return null
  const phrase = subjectBefore(words, first - 1, 0)
  return phrase ? spanOf(words, phrase) : null
}

/** The subject of the sentence that introduces a quotation without a verb of speech. */
function introducer(paragraph: Paragraph | null, before: number): Span | null {
  if (!paragraph) return null
  const unit = paragraph.units.findLast((one) => one.last <= before)
  if (!unit) return null
  for (let i = unit.first + 1; i < unit.last; i++) {
    const tag = paragraph.words[i]?.tag
    if (tag !== 'VERB' && tag !== 'AUX') continue
    const subject =
      subjectBefore(paragraph.words, i, unit.first) ?? phraseAfter(paragraph.words, unit.first, i)
    return subject ? spanOf(paragraph.words, subject) : null
  }
  return null
}

/** Quoted runs that no cue claims: carried on from the quotation before, introduced by a sentence, or no quotation at all. */
export function looseRuns(
  text: string,
  paragraph: Paragraph,
  previous: Paragraph | null,
  found: Attribution[],
  floor: Floor,
): Attribution[] {
  const all = [...found]
  paragraph.runs.forEach((run, index) => {
    if (all.some((one) => covers(one.content, run))) return
    const stretch = wordsOf(paragraph.words, index)
    if (!stretch || run.single) return
    const said = inside(run, text)
    const unit = paragraph.units.find((one) => one.first <= stretch.first && stretch.first < one.last)
    const opensUnit =
      unit?.first === stretch.first ||
      (unit !== undefined && stretch.first - unit.first === 1 && paragraph.words[unit.first]?.tag === 'PUNCT')
    const opensParagraph = stretch.first === 0
    const content = { start: run.start, end: run.end }
    const colon = colonSpeaker(paragraph, stretch.first)
    if (colon) all.push({ content, cue: null, speaker: colon, rule: 'colon' })
    else if (!isSpeech(said)) return
    else if (opensUnit) {
      const before = all.filter((one) => one.content.end <= run.start).at(-1) ?? null
      const carried = before ?? (opensParagraph && floor.last ? floor.last : null)
      if (opensParagraph && floor.open && floor.last) all.push({ ...floor.last, content, rule: 'continued' })
      else if (carried && before) all.push({ ...carried, content, rule: 'carried' })
      else {
        const speaker =
          opensParagraph && previous
            ? introducer(previous, previous.words.length)
            : introducer(paragraph, stretch.first)
        if (carried) all.push({ ...carried, content, rule: 'carried-paragraph' })
        else all.push({ content, cue: null, speaker, rule: 'introduced' })
      }
    }
  })
  return all
}

/** Whether the paragraph ends inside a quotation. */
export const staysOpen = (paragraph: Paragraph): boolean => paragraph.runs.at(-1)?.closed === false
