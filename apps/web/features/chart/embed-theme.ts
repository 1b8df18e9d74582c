export type EmbedTheme = 'light' | 'dark' | 'auto'

/** `?theme=light|dark|auto`; anything else is what the reader's system says. */
export function embedTheme({ theme }: Record<string, string | string[] | undefined>): EmbedTheme {
  return theme === 'light' || theme === 'dark' ? theme : 'auto'
}
