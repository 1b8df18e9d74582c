/** Parts of what two sides have: both of them, all of one, one alone, or either. */
export const OVERLAP_PARTS = ['both', 'one', 'other', 'onlyOne', 'onlyOther', 'either'] as const
export type OverlapPart = (typeof OVERLAP_PARTS)[number]

/** Which of the two sides a thing must have (true), must not (false) and may (null). */
export const OVERLAP_ASKS: Readonly<
  Record<OverlapPart, readonly [one: boolean | null, other: boolean | null]>
> = {
  both: [true, true],
  one: [true, null],
  other: [null, true],
  onlyOne: [true, false],
  onlyOther: [false, true],
  either: [null, null],
}

/** Whether a thing that a side or both have belongs to the part. */
export function isInPart(part: OverlapPart, one: boolean, other: boolean): boolean {
  const [first, second] = OVERLAP_ASKS[part]
  return (one || other) && (first ?? one) === one && (second ?? other) === other
}

/** How two sides stand to one another in a story that both tell. */
export const LAG_OUTCOMES = ['oneFirst', 'otherFirst', 'tie', 'unknown'] as const
export type LagOutcome = (typeof LAG_OUTCOMES)[number]
