import { keyOf } from '@parallax/client'

const typeOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf(':')))

const PATHS: Partial<Record<string, string>> = {
  Article: '/articles',
  Entity: '/entities',
  Outlet: '/outlets',
  Story: '/stories',
  Topic: '/topics',
}

/** The page of a thing, or null where it has none of its own. */
export function pathOf(id: string): string | null {
  const base = PATHS[typeOf(id)]
  return base ? `${base}/${encodeURIComponent(keyOf(id))}` : null
}
