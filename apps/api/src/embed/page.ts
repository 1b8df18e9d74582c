import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const beside = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8')
const STYLE = beside('embed.css')
const SCRIPT = beside('frame.js')
const SCRIPT_HASH = createHash('sha256').update(SCRIPT).digest('base64')

export type EmbedTheme = 'light' | 'dark' | 'auto'

interface EmbedPage {
  title: string
  description: string
  slug: string
  theme: EmbedTheme
  transparent: boolean
  /** Markup that the drawing threads made. */
  body: string
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char)

/** The whole page: style and script in it, so that a frame without an origin of its own need not fetch them. */
export function embedPage({ title, description, slug, theme, transparent, body }: EmbedPage): string {
  const root = [
    'lang="en"',
    ...(theme === 'auto' ? [] : [`data-theme="${theme}"`]),
    ...(transparent ? ['data-transparent'] : []),
  ]
  return `<!doctype html>
<html ${root.join(' ')}>
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${theme === 'auto' ? 'light dark' : theme}">
<meta name="robots" content="noindex">
<meta name="description" content="${escaped(description)}">
<link rel="icon" href="/icon.svg">
<style>
${STYLE}</style>
</head>
<body data-slug="${escaped(slug)}">
${body}<script>${SCRIPT}</script>
</body>
</html>
`
}

/**
 * What the page may do: run its own script and style, show nothing from elsewhere, send nothing anywhere.
 * @param ancestors who may show it in a frame, as CSP writes it
 */
export const embedPolicy = (ancestors: string): string =>
  [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    `script-src 'sha256-${SCRIPT_HASH}'`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
  ].join('; ')
