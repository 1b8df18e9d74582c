import type { EmbedTheme } from './page.ts'

/** The chart of `/embed/top-entities-3k9x0d1q7w`; null for other addresses. */
export const slugOfEmbed = (pathname: string): string | null =>
  /^\/embed\/([\w-]{1,100})$/.exec(pathname)?.[1] ?? null

export interface EmbedAsked {
  theme: EmbedTheme
  transparent: boolean
  /** With links to its files. */
  menu: boolean
  /** What its files are asked with to look the same. */
  query: string
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
    query: theme === 'dark' ? 'theme=dark' : '',
  }
}
