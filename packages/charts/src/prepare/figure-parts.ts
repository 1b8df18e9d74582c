import type { ArticleFilter, EvidenceSubject } from '@parallax/domain'

/** The articles (and sentences) behind a number, and how to call that list. */
export interface Opens {
  slice: ArticleFilter
  subject: EvidenceSubject | null
  title: string
}

/** A mark of the drawing that stands for a number. `label` is its whole accessible name. */
export interface Mark {
  value: number
  label: string
  /** First line: what; the others: how many. */
  tip: string[]
  /** null for a zero: there is nothing behind it. */
  opens: Opens | null
  /** The entity to whose page the mark leads; absent where it opens its articles. */
  page?: string
}

/** One colour in both themes, as hex: CSS variables do not survive a file. */
export interface Colour {
  light: string
  dark: string
}

export const MARKERS = ['circle', 'square', 'triangle', 'diamond', 'cross', 'star', 'wye'] as const
export type Marker = (typeof MARKERS)[number]

/** How one identity looks in every chart. Dash and marker say the same as the colour. */
export interface Look {
  colour: Colour
  /** SVG dash array; empty for a solid line. */
  dash: string
  marker: Marker
}

export interface Tick {
  value: number
  label: string
}

export interface ValueAxis {
  label: string
  /** Always from 0. */
  max: number
  ticks: Tick[]
}

/** An axis that need not begin at 0: of means between two opposites. */
export interface SpanAxis extends Omit<ValueAxis, 'max'> {
  min: number
  max: number
}
