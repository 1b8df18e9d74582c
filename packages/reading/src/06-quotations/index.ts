import type { Quotation } from '@parallax/domain'
import confidence from '../../models/quotations/confidence.json' with { type: 'json' }
import type { WithEntities, WithQuotations } from '../document.ts'
import type { Attribution } from './attributions.ts'
import { unmarkedBlock } from './blocks.ts'
import { findAttributions } from './find-attributions.ts'
import { emptyFloor, passOn } from './floor.ts'
import { looseRuns, type Surroundings, staysOpen } from './loose-runs.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'
import { speakerEntity } from './speakers.ts'
import { transcribed } from './transcripts.ts'
import { isVoice } from './voices.ts'

const measured: Record<string, number> = confidence.rules

/** Rules that find words as they were said where no quotation marks show it. */
const VERBATIM = /^(?:transcript|block)$/

/** direct: all of it stands in quotation marks, or under its speaker's name; mixed: some; indirect: none. */
function kindOf(paragraph: Paragraph, { content, rule }: Attribution): Quotation['kind'] {
  if (VERBATIM.test(rule)) return 'direct'
  const near = paragraph.runs.filter((run) => run.start < content.end && content.start < run.end)
  if (near.some((run) => content.start >= run.start && content.end <= run.end)) return 'direct'
  return near.length > 0 ? 'mixed' : 'indirect'
}

function toQuotation(d: WithEntities, paragraph: Paragraph, found: Attribution): Quotation {
  const { content, cue, speaker, rule } = found
  const parts = [content, ...(cue ? [cue] : []), ...(speaker ? [speaker] : [])]
  const kind = kindOf(paragraph, found)
  const entity = speaker && speakerEntity(d, speaker)
  const words = speaker && d.text.slice(speaker.start, speaker.end)
  const isSpeaker = entity !== null || (words !== null && isVoice(words))
  return {
    kind,
    start: Math.min(...parts.map((part) => part.start)),
    end: Math.max(...parts.map((part) => part.end)),
    content,
    cue: cue && { start: cue.start, end: cue.end, text: d.text.slice(cue.start, cue.end), class: cue.class },
    speaker: speaker && words !== null && isSpeaker ? { ...speaker, text: words, entity } : null,
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

/** "Velde: Pier opens in May" is somebody's words; "Manipur: Two villages burnt" and "DUBAI: Profits rose" are nobody's. */
const isSaid = (d: WithEntities) => {
  const types = new Map(d.entities.map(({ id, type }) => [id, type]))
  return ({ rule, cue, speaker }: Quotation) => {
    if (!/^(?:headline|transcript)$/.test(rule)) return true
    const type = types.get(speaker?.entity ?? '')
    // A label that comes again needs no name: "REPORTER:", "Q:".
    return type ? type === 'PERSON' || type === 'ORGANIZATION' : cue === null
  }
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
  const said = isSaid(d)
  const paragraphs = paragraphsOf(d)
  const transcript = transcribed(d.text, paragraphs)
  for (const paragraph of paragraphs) {
    const whole = transcript.get(paragraph) ?? unmarkedBlock(previous, paragraph)
    const before = previous
    previous = paragraph
    if (whole) {
      quotations.push(toQuotation(d, paragraph, whole))
      floor = { ...emptyFloor(), last: whole }
      continue
    }
    // Cues first, sentence by sentence: "X said that …", "…, X said", "according to X".
    const cued = paragraph.units.flatMap((unit) => findAttributions(paragraph, unit))
    // Then the quoted words that no cue claims: carried on, introduced, or mere scare quotes.
    const around: Surroundings = { text: d.text, previous: before, floor, isSame }
    const found = distinct(looseRuns(paragraph, cued, around))
    quotations.push(...found.map((one) => toQuotation(d, paragraph, one)).filter(said))
    floor = passOn(floor, found, paragraph.words[0]?.start ?? paragraph.start, d.text, staysOpen(paragraph))
  }
  return {
    ...d,
    quotations: quotations.sort((a, b) => a.content.start - b.content.start || a.content.end - b.content.end),
  }
}
