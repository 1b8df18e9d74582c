import type { SaidOfChart } from '../about.ts'
import type { Citation } from '../citation/citation.ts'

/** A chart on its way into somebody's document. */
export interface Pasting {
  chart: SaidOfChart
  citation: Citation
}

/** The chart as a PNG. */
export interface Picture {
  /** An address that the document keeps as it is: `data:` for one that goes along. */
  src: string
  /** Pixels of the page, not dots; null where the document finds out by itself. */
  size: { width: number; height: number } | null
}

/** What goes onto the clipboard: the same in several types, of which the document takes what it likes best. */
export interface Clip {
  text: string
  html?: string
}
