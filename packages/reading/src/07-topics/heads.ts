/** `applies`: log-odds that a topic applies. `main`: which of them the article is about first. */
export const HEADS = ['applies', 'main'] as const
export type HeadName = (typeof HEADS)[number]
