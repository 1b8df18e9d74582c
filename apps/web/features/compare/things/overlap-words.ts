import type { LagOutcome, OverlapPart } from '@parallax/domain'

/** The API's words for parts of an overlap, and for who was first. */
export const PARTS = {
  both: 'BOTH',
  one: 'ONE',
  other: 'OTHER',
  onlyOne: 'ONLY_ONE',
  onlyOther: 'ONLY_OTHER',
  either: 'EITHER',
} as const satisfies Record<OverlapPart, string>
export const OUTCOMES = {
  oneFirst: 'ONE_FIRST',
  otherFirst: 'OTHER_FIRST',
  tie: 'TIE',
  unknown: 'UNKNOWN',
} as const satisfies Record<LagOutcome, string>
