import type { SaidOfChart } from '../about.ts'
import { oneLine } from '../one-line.ts'

/** What of a chart is cited: the picture, its numbers, or the page where it lives. */
export type CitedAs = 'figure' | 'dataset' | 'webpage'

export const CITED_AS_WORDS: Readonly<Record<CitedAs, string>> = {
  figure: 'Figure',
  dataset: 'Data set',
  webpage: 'Web page',
}

/** What every style of citation is made of. Texts are one line each. */
export interface Citation {
  /** Unlike that of any other chart; letters, digits and hyphens. */
  key: string
  citedAs: CitedAs
  /** Who answers for the figure: a name as a whole, never split into a first and a last. */
  author: string
  title: string
  /** The day of the numbers, ISO. */
  date: string
  /** The day on which it was read, ISO; null where nobody says. */
  accessed: string | null
  url: string
  /** Of the program that counted; null where that is not known. */
  version: string | null
  /** What is measured, the filter in words, and how many articles it matches. */
  note: string
}

export interface CitationOptions {
  citedAs?: CitedAs
  /** The installation's name, where it has one of its own. */
  author?: string
  /** ISO day or instant. A file that must be the same bytes tomorrow has none. */
  accessed?: string | null
  version?: string | null
}

/** How a chart is cited. */
export function citationOf(
  { drawn, address, asOf, frozen }: SaidOfChart,
  {
    citedAs = 'figure',
    author = 'Parallax',
    accessed = null,
    version = frozen?.engine.join(', ') || null,
  }: CitationOptions = {},
): Citation {
  return {
    key: keyOf(address, drawn.kind),
    citedAs,
    author: oneLine(author) || 'Parallax',
    title: oneLine(drawn.title),
    date: asOf.slice(0, 10),
    accessed: accessed?.slice(0, 10) ?? null,
    url: address,
    version,
    note: [drawn.subtitle, drawn.source.text].map(oneLine).filter(Boolean).join('. '),
  }
}

/** The last part of the address, which is derived from the chart's document. */
function keyOf(address: string, kind: string): string {
  const last = address.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? ''
  return `parallax-${last.replace(/[^\w-]+/g, '-') || kind}`
}
