import type { Drawn } from '@parallax/charts/prepare'
import type { Metadata } from 'next'

interface Previewed {
  drawn: Drawn
  /** The chart's whole address, without an ending. */
  address: string
  /** Where oEmbed is answered. */
  oembed: string
}

/** What a link to a chart unfolds to in chats, social networks and editors: this very chart, as it stands now. */
export function previewOf({ drawn: { title, finding }, address, oembed }: Previewed): Metadata {
  const image = { url: `${address}.png?preset=og&scale=1`, width: 1200, height: 630, alt: finding }
  const described = (format: string) => `${oembed}?${new URLSearchParams({ url: address, format })}`
  return {
    title,
    description: finding,
    alternates: {
      canonical: address,
      types: {
        'application/json+oembed': [{ url: described('json'), title }],
        'text/xml+oembed': [{ url: described('xml'), title }],
      },
    },
    openGraph: {
      type: 'article',
      siteName: 'Parallax',
      title,
      description: finding,
      url: address,
      images: [image],
    },
    twitter: { card: 'summary_large_image', title, description: finding, images: [image] },
  }
}
