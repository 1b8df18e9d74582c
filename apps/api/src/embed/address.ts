import type { EmbedTheme } from './page.ts'

/** The chart of `/embed/top-entities-3k9x0d1q7w`; null for other addresses. */
export const slugOfEmbed = (pathname: string): string | null =>
  /^\/embed\/([\w-]{1,100})$/.exec(pathname)?.[1] ?? null

export interface EmbedAsked {
  theme: EmbedTheme
  transparent: boolean
  /** With links to its files. */
  menu: boolean
}

const OFF = new Set(['0', 'false', 'off'])
const on = (value: string | null): boolean => value !== null && !OFF.has(value)

/** How an embed is to look; what cannot be understood counts as not said. */
export function embedAsked(search: URLSearchParams): EmbedAsked {
  const theme = search.get('theme')
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    transparent: on(search.get('transparent')),
    menu: !search.has('menu') || on(search.get('menu')),
  }
}

/** What the chart's files are asked with to show the same. @param taken parameters of the address that decide what is shown */
export function filesQuery({ theme }: EmbedAsked, taken: readonly string[], search: URLSearchParams): string {
  const query = new URLSearchParams(theme === 'dark' ? { theme } : {})
  for (const name of taken) query.set(name, search.get(name) ?? '')
  return String(query)
}
