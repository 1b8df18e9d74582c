import type { BlockRole } from '../article-query.ts'
import { isFurniture } from '../segments.ts'

/** What a block can be, in the order of the menu; those that count first. */
export const ROLES: readonly BlockRole[] = [
  ...(['HEADLINE', 'BODY', 'BYLINE', 'TIMESTAMP', 'DATELINE', 'CAPTION'] as const),
  ...(['TEASER', 'NAVIGATION', 'FORM', 'FOOTER', 'ADVERT', 'OTHER'] as const),
]

export const isCounted = (role: string): boolean => role === 'HEADLINE' || role === 'BODY'

/** What "don't count" makes of a block: what the engine took it for, where that does not count, else `other`. */
export const uncountedRole = (block: { role: BlockRole; engineRole: BlockRole | null }): BlockRole =>
  block.engineRole && isFurniture(block.engineRole) ? block.engineRole : 'OTHER'
