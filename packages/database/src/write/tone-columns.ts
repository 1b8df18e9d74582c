import type { MentionTone } from '@parallax/domain'

/** What a mention's row has of its tone; all null where no clause was read. Nothing said is null there, never 0. */
export const toneColumns = (tone: MentionTone | undefined) => ({
  polarity: tone?.polarity || null,
  quoted: tone?.quoted ?? null,
  clauseStart: tone?.clause.start ?? null,
  clauseEnd: tone?.clause.end ?? null,
  toneWords: tone?.words ?? null,
  toneConfidence: tone?.confidence ?? null,
  toneRule: tone?.rule ?? null,
})
