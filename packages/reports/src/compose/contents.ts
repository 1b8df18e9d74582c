import type { Drawn } from '@parallax/charts/prepare'
import type { Citation, Travelling } from '@parallax/charts/text'
import type { FigureSize, ReportFigure } from '@parallax/domain'

/** A figure of a report with the chart that stands at its address. */
export interface GivenFigure {
  block: ReportFigure
  chart: Travelling | MissingFigure
}

/** Why nothing can be shown: a heading and a sentence. */
export interface MissingFigure {
  title: string
  message: string
}

/** Everything that a report says, in order; what is left to its files is how it looks. */
export interface ReportContents {
  title: string
  byline: string | null
  /** Where the report lives, without an ending. */
  address: string
  /** When what stands in it last changed: ISO instant. Files of the same contents have this one date. */
  asOf: string
  parts: Part[]
  methods: MethodParagraph[]
  /** Of the figures, each chart once. */
  citations: Citation[]
}

export type Part = { kind: 'text'; markdown: string } | FigurePart

export interface FigurePart {
  kind: 'figure'
  number: number
  /** "Figure 1". */
  label: string
  /** Where the chart lives, without an ending. */
  address: string
  size: FigureSize
  /** What is shown; where nothing can be, why. */
  content: ShownFigure | MissingFigure
}

export interface ShownFigure {
  drawn: Drawn
  asOf: string
  caption: Caption
  /** For whoever does not see it. */
  alt: string
  /** Whether its numbers stand under it. */
  table: boolean
}

export interface Caption {
  /** Set off from the rest; null where the author wrote a caption. */
  title: string | null
  /** The finding, or what the author wrote. */
  text: string
  /** What is measured, and the filter. */
  measured: string
  /** What a careful reader must know; may be empty. */
  notes: string[]
  /** How many articles, from where, of which days, counted when. */
  source: string
}

/** One matter of how the numbers came about. */
export interface MethodParagraph {
  title: string
  text: string
}

/** Whether there is a chart at the address. */
export const isFound = (chart: GivenFigure['chart']): chart is Travelling => 'drawn' in chart

export const isShown = (content: FigurePart['content']): content is ShownFigure => 'drawn' in content
