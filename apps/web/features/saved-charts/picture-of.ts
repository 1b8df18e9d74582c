import type { SavedChart } from './saved-charts-data.ts'

/** How wide the picture of a list is drawn: its words can be read. Pixels. */
const WIDTH = 420

/** A chart's picture; one that is shown only by link is asked for by one that stands. Null where none does. */
export function pictureOf({ slug, sharing }: SavedChart, theme: 'light' | 'dark'): string | null {
  const asked = new URLSearchParams({ theme, width: String(WIDTH) })
  if (sharing.access === 'LINK') {
    const link = sharing.links.find(({ state }) => state === 'VALID')
    const token = link && new URL(link.address).searchParams.get('link')
    if (!token) return null
    asked.set('link', token)
  }
  return `/charts/${encodeURIComponent(slug)}.svg?${asked}`
}
