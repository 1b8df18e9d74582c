import type { Side } from '../sides.ts'

/** The outlets to ask for, so that the API makes just these sides. */
export const outletsOf = (sides: readonly Side[]): string[] =>
  sides.flatMap(({ key }) => (key === 'rest' ? [] : [key]))
