/**
 * How sure a rule about lines is, as four steps set by judgement, not counted on any pages (`models/cleaning.md`): wording
 * that hardly means anything else, signs that agree, a place that is usual for it, and a guess that must be made.
 */
export const ESTIMATE = { sure: 0.95, likely: 0.85, fair: 0.7, doubtful: 0.5 } as const
