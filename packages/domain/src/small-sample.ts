/** Below this many articles (or quotations) a share is said as "2 of 3" and drawn as dots, never as a percentage. */
export const SMALL_SAMPLE = 10
