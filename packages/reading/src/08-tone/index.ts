import type { Mention, Span, Tone } from '@parallax/domain'
import type { Sentence, WithTone, WithTopics } from '../document.ts'
import { SpanIndex } from '../span-index.ts'
import { polarityOf } from './polarity.ts'

/** What one mention's surroundings say of it. */
interface Reading {
  entity: string
  polarity: number
  quoted: boolean
}

const inside = (span: Span, outer: Span) => span.start >= outer.start && span.end <= outer.end

/** Fewer words than this tell nothing by themselves: the whole sentence is read. */
const LEAST_WORDS = 5
const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length

/** What is read for a mention: its sentence, or of that the part between the quotation's ends. */
function surroundings(text: string, sentence: Sentence, content: Span | undefined): Span {
  if (!content) return sentence
  const part = { start: Math.max(sentence.start, content.start), end: Math.min(sentence.end, content.end) }
  return wordCount(text.slice(part.start, part.end)) < LEAST_WORDS ? sentence : part
}

function readingOf(
  text: string,
  mention: Mention,
  sentence: Sentence,
  contents: SpanIndex<Span>,
): Reading | null {
  if (mention.entity === null) return null
  const content = contents.overlapping(mention).find((one) => inside(mention, one))
  const around = surroundings(text, sentence, content)
  const polarity = polarityOf(text.slice(around.start, around.end), {
    start: mention.start - around.start,
    end: mention.end - around.start,
  })
  return { entity: mention.entity, polarity, quoted: content !== undefined }
}

function readings(d: WithTopics): Reading[] {
  const sentences = [...d.sentences].sort((a, b) => a.start - b.start)
  const contents = new SpanIndex(d.quotations.map(({ content }) => content))
  let at = 0
  return [...d.mentions]
    .sort((a, b) => a.start - b.start)
    .flatMap((mention) => {
      while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= mention.start) at++
      const sentence = sentences[at]
      const reading =
        sentence && inside(mention, sentence) ? readingOf(d.text, mention, sentence, contents) : null
      return reading ? [reading] : []
    })
}

function mean(readings: Reading[]): number | null {
  if (readings.length === 0) return null
  const sum = readings.reduce((total, reading) => total + reading.polarity, 0)
  return Math.round((sum / readings.length) * 1000) / 1000
}

/**
 * Tone toward each entity of the article, the mean over the sentences around its mentions: −1 to 1, 0 is neutral.
 * `narration` and `quoted` are null where the entity has no mention outside or inside quotations; an entity whose
 * mentions stand in no sentence has no entry.
 */
export function measureTone(d: WithTopics): WithTone {
  if (!d.analysed) return { ...d, tone: [] }
  const byEntity = Map.groupBy(readings(d), ({ entity }) => entity)
  const tone = d.entities.flatMap(({ id }): Tone[] => {
    const own = byEntity.get(id) ?? []
    if (own.length === 0) return []
    return [
      {
        entity: id,
        polarity: mean(own),
        narration: mean(own.filter((reading) => !reading.quoted)),
        quoted: mean(own.filter((reading) => reading.quoted)),
        mentions: own.length,
      },
    ]
  })
  return { ...d, tone }
}
