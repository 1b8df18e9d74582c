/** Below this many articles (or quotations) a share is said as "2 of 3" and drawn as dots, never as a percentage. */
export const SMALL_SAMPLE = 10

/** A mean over mentions of fewer articles than this has no interval: their spread says too little of the spread there is. */
export const LEAST_CLUSTERS = 5
