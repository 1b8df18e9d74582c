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

/** One file to be made. Survives the way to a worker: plain values only. */
export interface RenderJob {
  form: Picture | 'zip'
  chart: Travelling
  look: LookAsked
  /** What a zip holds besides pictures. */
  spec?: ChartSpec
  /** The numbers behind the whole of the chart, for a zip; null where the chart shows all. */
  full?: Travelling | null
}
