import type { ArticleFilter } from './filter.ts'

/**
 * Whose words an article is, as filters; each article is in one part. `own`: original reporting, no agency credited but the
 * outlet itself. `wire`: another agency is credited, whether or not it is a copy. `copies`: a copy of what another outlet
 * has, without a credit.
 */
export const WIRE_PARTS = {
  own: { originalOnly: true },
  wire: { originalOnly: false, agencyKnown: true },
  copies: { originalOnly: false, agencyKnown: false },
} as const satisfies Record<string, ArticleFilter>
/** What is not original reporting: `wire` and `copies` together. */
export const TAKEN = { originalOnly: false } as const satisfies ArticleFilter

export type WirePart = keyof typeof WIRE_PARTS
