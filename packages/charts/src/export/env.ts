/** What a thread that draws is told: React's checks for its developers cost ten times the drawing. */
export const DRAWING_ENVIRONMENT = { ...process.env, NODE_ENV: 'production' }
