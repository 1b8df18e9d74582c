import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { themeScript } from '../lib/theme-script.ts'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Parallax', template: '%s · Parallax' },
  description:
    'A workbench for news articles: who is mentioned, what they are about, who is quoted, how outlets differ.',
}
export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f8f8f6' },
    { media: '(prefers-color-scheme: dark)', color: '#0e1013' },
  ],
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours that must run before the first paint */}
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>{children}</body>
    </html>
  )
}
