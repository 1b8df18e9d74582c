/** What a thread that draws is told: React's checks for its developers cost ten times the drawing. */
export const DRAWING_ENVIRONMENT = { ...process.env, NODE_ENV: 'production' }

/**
 * Megabytes of its heap. A drawing leaves much behind at once: with the usual room for what is new a fifth of its time went
 * into clearing up.
 */
export const DRAWING_LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 96 }
