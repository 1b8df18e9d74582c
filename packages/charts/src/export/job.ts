import type { ChartSpec } from '@parallax/domain'
import type { Travelling } from '../text/index.ts'
import type { SizeAsked } from './paper/size.ts'

export const PICTURES = ['svg', 'png', 'pdf'] as const
export type Picture = (typeof PICTURES)[number]

export interface LookAsked extends SizeAsked {
  theme?: 'light' | 'dark' | undefined
  /** Only the drawing, without the words around it. */
  plain?: boolean | undefined
  transparent?: boolean | undefined
  /** Dots for each pixel of a PNG. */
  scale?: number | undefined
}

/** What a chart needs to stand in somebody else's page. */
export interface EmbedAsked {
  /** Where the dashboard asks the chart's question: a path. */
  page: string
  /** The chart's own path, to which a form's ending is added. */
  files: string
  /** What its files are asked with, e.g. `theme=dark`; empty: nothing. */
  query: string
  /** With links to its files. */
  menu: boolean
  /** Frozen: its numbers open nothing, and its page says what has changed. */
  isFrozen: boolean
}

/** One file to be made. Survives the way to a worker: plain values only. */
export interface RenderJob {
  /** `height` is that of an embed, as a number in words: what a page around it may expect. */
  form: Picture | 'zip' | 'embed' | 'height'
  chart: Travelling
  look: LookAsked
  /** For an embed. */
  embed?: EmbedAsked
  /** What a zip holds besides pictures. */
  spec?: ChartSpec
  /** The numbers behind the whole of the chart, for a zip; null where the chart shows all. */
  full?: Travelling | null
}
