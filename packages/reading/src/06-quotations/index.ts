import type { Quotation, Span } from '@parallax/domain'
import confidence from '../../models/quotations/confidence.json' with { type: 'json' }
import type { WithEntities, WithQuotations } from '../document.ts'
import type { Attribution } from './attributions.ts'
import { findAttributions } from './find-attributions.ts'
import { emptyFloor, passOn } from './floor.ts'
import { looseRuns, type Surroundings, staysOpen } from './loose-runs.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'
import { speakerEntity } from './speakers.ts'

const measured: Record<string, number> = confidence.rules

/** direct: all of it stands in quotation marks; mixed: some; indirect: none. */
function kindOf(paragraph: Paragraph, content: Span): Quotation['kind'] {
  const near = paragraph.runs.filter((run) => run.start < content.end && content.start < run.end)
  if (near.some((run) => content.start >= run.start && content.end <= run.end)) return 'direct'
  return near.length > 0 ? 'mixed' : 'indirect'
}

function toQuotation(d: WithEntities, paragraph: Paragraph, found: Attribution): Quotation {
  const { content, cue, speaker, rule } = found
  const parts = [content, ...(cue ? [cue] : []), ...(speaker ? [speaker] : [])]
  const kind = kindOf(paragraph, content)
  return {
    kind,
    start: Math.min(...parts.map((part) => part.start)),
    end: Math.max(...parts.map((part) => part.end)),
    content,
    cue: cue && { start: cue.start, end: cue.end, text: d.text.slice(cue.start, cue.end), class: cue.class },
    speaker: speaker && {
      ...speaker,
      text: d.text.slice(speaker.start, speaker.end),
      entity: speakerEntity(d, speaker),
    },
    confidence: measured[rule] ?? confidence.kinds[kind],
    rule,
  }
}

/** Whether two were said by one: the same entity, or the same words where one is nobody known. */
const sameVoice = (d: WithEntities) => (a: Attribution, b: Attribution) => {
  const [one, other] = [a.speaker, b.speaker].map((speaker) => speaker && speakerEntity(d, speaker))
  if (one && other) return one === other
  const [words, others] = [a.speaker, b.speaker].map(
    (speaker) => speaker && d.text.slice(speaker.start, speaker.end),
  )
  return words === others
}

/** Of two attributions of the same words the first stands: its cue is the nearer one. */
function distinct(found: Attribution[]): Attribution[] {
  const seen = new Set<string>()
  return found.filter(({ content }) => {
    const key = `${content.start} ${content.end}`
    if (content.end <= content.start || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/**
 * Quotations, direct, indirect and mixed, with cue and speaker. A quotation broken by its cue gives one entry a piece.
 * Source, cue and content after Pareti (PARC 3) and Newell et al. (PolNeAR).
 */
export function findQuotations(d: WithEntities): WithQuotations {
  if (!d.analysed) return { ...d, quotations: [] }
  const quotations: Quotation[] = []
  let floor = emptyFloor()
  let previous: Paragraph | null = null
  const isSame = sameVoice(d)
  for (const paragraph of paragraphsOf(d)) {
    // Cues first, sentence by sentence: "X said that …", "…, X said", "according to X".
    const cued = paragraph.units.flatMap((unit) => findAttributions(paragraph, unit))
    // Then the quoted words that no cue claims: carried on, introduced, or mere scare quotes.
    const around: Surroundings = { text: d.text, previous, floor, isSame }
    const found = distinct(looseRuns(paragraph, cued, around))
    quotations.push(...found.map((one) => toQuotation(d, paragraph, one)))
    floor = passOn(floor, found, paragraph.words[0]?.start ?? paragraph.start, d.text, staysOpen(paragraph))
    previous = paragraph
  }
  return {
    ...d,
    quotations: quotations.sort((a, b) => a.content.start - b.content.start || a.content.end - b.content.end),
  }
}
