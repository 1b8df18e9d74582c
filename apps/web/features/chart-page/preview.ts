import type { Drawn } from '@parallax/charts/prepare'
import type { Metadata } from 'next'

interface Previewed {
  drawn: Drawn
  /** The chart's whole address, without an ending. */
  address: string
  /** What the address sets of the chart, e.g. `from=2020-04-01`; empty: nothing. */
  query: string
  /** Where oEmbed is answered. */
  oembed: string
}

/** What a link to a chart unfolds to in chats, social networks and editors: this very chart in the state of its address. */
export function previewOf({ drawn: { title, finding }, address, query, oembed }: Previewed): Metadata {
  const whole = query ? `${address}?${query}` : address
  const image = {
    url: `${address}.png?${query ? `${query}&` : ''}preset=og&scale=1`,
    width: 1200,
    height: 630,
    alt: finding,
  }
  const described = (format: string) => `${oembed}?${new URLSearchParams({ url: whole, format })}`
  return {
    title,
    description: finding,
    alternates: {
      canonical: whole,
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
      url: whole,
      images: [image],
    },
    twitter: { card: 'summary_large_image', title, description: finding, images: [image] },
  }
}
