import type { ArticleEntity, Mention, MentionTone, Span, Tone } from '@parallax/domain'

/**
 * By entity name: what each of its mentions says, in the order of the text, −1 to 1 or null where it says nothing; those
 * beyond the list are not read. A number is what all of them say.
 */
export type DraftTone = Record<string, number | readonly (number | null)[]>

/** The mentions with their tone: `quoted` where they stand in one of the contents, their sentence as the clause. */
export function withTone(
  mentions: readonly Mention[],
  entities: readonly ArticleEntity[],
  tone: DraftTone = {},
  { sentences, contents }: { sentences: readonly Span[]; contents: readonly Span[] },
): Mention[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const seen = new Map<string, number>()
  return mentions.map((mention) => {
    const said = tone[names.get(mention.entity ?? '') ?? '']
    const place = seen.get(mention.entity ?? '') ?? 0
    seen.set(mention.entity ?? '', place + 1)
    const polarity = typeof said === 'number' ? said : said?.[place]
    const clause = sentences.find((sentence) => holds(sentence, mention))
    if (polarity === undefined || !clause) return mention
    const quoted = contents.some((content) => holds(content, mention))
    return {
      ...mention,
      tone: { polarity, quoted, clause, words: [clause], confidence: 0.75, rule: 'test-tone' },
    }
  })
}

/** What the mentions say together, as the engine tells it. */
export function tonesOf(mentions: readonly Mention[], entities: readonly ArticleEntity[]): Tone[] {
  return entities.flatMap(({ id: entity }) => {
    const own = mentions.flatMap(({ entity: of, tone }) => (of === entity && tone ? [tone] : []))
    if (own.length === 0) return []
    const [narration, quoted] = [false, true].map((voice) => mean(own.filter((one) => one.quoted === voice)))
    return [
      {
        entity,
        polarity: mean(own) ?? 0,
        narration: narration ?? null,
        quoted: quoted ?? null,
        mentions: own.length,
      },
    ]
  })
}

const holds = (outer: Span, span: Span) => span.start >= outer.start && span.end <= outer.end

function mean(tones: readonly MentionTone[]): number | null {
  const said = tones.flatMap(({ polarity }) => (polarity === null ? [] : [polarity]))
  return said.length === 0 ? null : said.reduce((sum, polarity) => sum + polarity, 0) / said.length
}
