import { z } from 'zod'

/** A stretch of the article's text: `start` inclusive, `end` exclusive, in UTF-16 code units. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
export type Span = z.infer<typeof Span>

/** The share of such cases that are right, 0 to 1: measured or estimated, as the card of the rule's model says. */
export const Confidence = z.number().min(0).max(1)

/** Where an annotation stands, which rule or model made it, and how often that is right. */
export const Evidence = Span.extend({ confidence: Confidence, rule: z.string() })
export type Evidence = z.infer<typeof Evidence>
