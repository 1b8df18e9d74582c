import type { Look, Mark, ValueAxis } from '../figure-parts.ts'

export interface Tile {
  id: string
  label: string
  /** The number. */
  text: string
  /** Quieter words after it, where there is room. */
  more: string | null
  /** By what kind of thing it is; null where all are of one. */
  look: Look | null
  mark: Mark
}

/** Tiles whose areas are their numbers, the largest first. */
export interface TreemapFigure {
  type: 'treemap'
  tiles: Tile[]
  /** The kinds of thing that occur. */
  legend: { label: string; look: Look }[]
  /** "Top 10 of 43 entities", or null where all are shown. */
  shown: string | null
}

export interface GroupedBar {
  id: string
  look: Look
  /** A share, 0 to 1; null where the sample is too small for one. */
  value: number | null
  interval: { lower: number; upper: number } | null
  /** One dot each, where the sample is too small for a bar. */
  units: { hits: number; of: number } | null
  /** The numbers at the end of the bar. */
  text: string
  /** null for a zero. */
  mark: Mark | null
}

/** Shares by group, one bar an outlet. */
export interface GroupedFigure {
  type: 'grouped'
  /** Whose bars stand in each group, in this order. */
  columns: { id: string; label: string; text: string; look: Look; mark: Mark }[]
  groups: { id: string; label: string; bars: GroupedBar[] }[]
  /** Where the longest bar and the longest interval end. */
  max: number
  unitsLabel: string | null
  /** What is left out; null where nothing is. */
  shown: string | null
}

/** A share in one of two periods. */
export interface SlopeEnd {
  /** 0 to 1. */
  value: number
  interval: { lower: number; upper: number }
  /** The share. */
  text: string
  mark: Mark
}

export interface SlopeLine {
  id: string
  label: string
  look: Look
  ends: [before: SlopeEnd, after: SlopeEnd]
}

/** Shares in two periods, the earlier on the left. */
export interface SlopeFigure {
  type: 'slope'
  axis: ValueAxis
  periods: [before: SlopePeriod, after: SlopePeriod]
  lines: SlopeLine[]
}

export interface SlopePeriod {
  label: string
  /** How many articles it holds. */
  text: string
  mark: Mark
}
