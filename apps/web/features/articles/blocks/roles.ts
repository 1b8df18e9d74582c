import type { BlockRole } from '../article-query.ts'
import { isFurniture } from '../segments.ts'

/** What a block can be, in the words of the page; those that count first. */
export const ROLES: readonly { role: BlockRole; name: string }[] = [
  { role: 'HEADLINE', name: 'headline' },
  { role: 'BODY', name: 'body' },
  { role: 'BYLINE', name: 'byline' },
  { role: 'TIMESTAMP', name: 'time' },
  { role: 'DATELINE', name: 'dateline' },
  { role: 'CAPTION', name: 'caption' },
  { role: 'TEASER', name: 'another article' },
  { role: 'NAVIGATION', name: 'navigation' },
  { role: 'FORM', name: 'form' },
  { role: 'FOOTER', name: 'footer' },
  { role: 'ADVERT', name: 'advert' },
  { role: 'OTHER', name: 'other' },
]

export const roleName = (role: string): string =>
  ROLES.find((one) => one.role === role)?.name ?? role.toLowerCase()

export const isCounted = (role: string): boolean => role === 'HEADLINE' || role === 'BODY'

/** What "don't count" makes of a block: what the engine took it for, where that does not count, else `other`. */
export const uncountedRole = (block: { role: BlockRole; engineRole: BlockRole | null }): BlockRole =>
  block.engineRole && isFurniture(block.engineRole) ? block.engineRole : 'OTHER'
