import type { ChartKind, TimeUnit } from '@parallax/domain'
import type { Collection } from './context.ts'
import type { DivergingFigure } from './contrast/drawn.ts'
import type { Colour, Look, Mark, Opens, SpanAxis, ValueAxis } from './figure-parts.ts'
import type { GroupedFigure, SlopeFigure, TreemapFigure } from './forms/drawn.ts'

/**
 * What is drawn: every decision about a chart as one plain value (it survives JSON), so that a page, an embed and a file
 * show the same. Lengths in pixels are the only thing left to who draws.
 */
export interface Drawn {
  kind: ChartKind
  title: string
  /** What is measured and the filter, in words. */
  subtitle: string
  /** One to three sentences made from the numbers by rules. */
  finding: string
  /** What a careful reader must know before quoting the numbers; may be empty. */
  caveats: string[]
  /** What its author says of it; null where that is nothing. */
  notes: string | null
  /** What one unit of the chart is, and what is left out. */
  counted: string
  /** What page furniture would have added to the numbers; null where it holds nothing of the chart. */
  furniture: FurnitureNote | null
  source: Source
  /** Why there is nothing to draw; null where there is. */
  empty: string | null
  figure: Figure | null
  table: Table
}

export interface Source {
  /** The whole line, in words. */
  text: string
  /** Articles that the filter matches. */
  articles: number
  /** What is known of them. */
  collection: Collection
  /** The articles; its title is the filter in words. */
  opens: Opens
}

/** "9 more mentions in page furniture, not counted": kept out of every number, said beside them, and open. */
export interface FurnitureNote {
  /** The whole note, in words. */
  text: string
  /** The words before the parts; empty where the one part says it all. */
  lead: string
  /** What there is, subject by subject; they add up to the note's number. */
  parts: { text: string; opens: Opens }[]
}

export interface BarRow {
  id: string
  label: string
  /** A word about the row, e.g. the type of an entity. */
  detail: string | null
  value: number
  /** The number at the end of the bar. */
  text: string
  /** Quieter words after the number. */
  more: string | null
  /** Where chance would put the bar's end; null where that is not asked. */
  expected: number | null
  /** What the bar is made of, from its beginning; the parts add up to `value`. Absent where it is one. */
  parts?: { id: string; value: number }[]
  mark: Mark
}

/** Ranked horizontal bars. */
export interface BarsFigure {
  type: 'bars'
  /** Where the longest bar ends. The numbers stand at the bars, so there is no axis to read. */
  max: number
  colour: Colour
  rows: BarRow[]
  /** What the small upright line on a bar means. */
  expectedLabel: string | null
  /** How the parts of bars look, in their order; absent where bars have none. */
  legend?: { id: string; label: string; colour: Colour }[]
  /** "Top 10 of 43 entities", or null where all are shown. */
  shown: string | null
}

export interface Bucket {
  /** First day. */
  key: string
  label: string
  /** Collected nothing: a gap, not a zero. */
  gap: boolean
  /** The period, or the collection, ends inside the bucket (or begins in it). */
  partial: boolean
}

export interface TimeTick {
  index: number
  label: string
  /** The year, where it begins or changes. */
  year: string | null
}

export interface TimeSeries {
  id: string
  label: string
  /** All of it, in words, where it has a panel of its own: what its marks and the undated add up to. */
  text?: string
  look: Look
  /** One per bucket; null is a gap. */
  points: (Mark | null)[]
  undated: Mark | null
}

export interface CoverageCell {
  value: number
  /** 0 for a gap, then 1 to 4 by the share of the fullest bucket. */
  level: number
  mark: Mark | null
}

/**
 * How numbers over time are drawn: as lines, or as columns where there are too few buckets for a line; one above the other
 * where they add up to a whole, the first at the bottom; or each in a small panel of its own, all with one scale.
 */
export type TimeForm = 'lines' | 'columns' | 'areas' | 'stacked-columns' | 'multiples'

export interface TimeFigure {
  type: 'time'
  form: TimeForm
  unit: TimeUnit
  axis: ValueAxis
  buckets: Bucket[]
  /** The same axis labelled ever more sparsely; who draws takes the first that has room. */
  ticks: TimeTick[][]
  series: TimeSeries[]
  /** How many articles each bucket holds; null where the chart itself shows that. */
  coverage: { label: string; cells: CoverageCell[] } | null
  /** Said under the axis; null where every article has a date. */
  undated: string | null
  gaps: string | null
  partial: string | null
}

export interface IntervalRow {
  id: string
  label: string
  value: number
  /** Null where the sample is too small for one. */
  interval: { lower: number; upper: number } | null
  text: string
  look: Look
  mark: Mark
}

/** A sample too small for a percentage: one dot an article. */
export interface UnitRow {
  id: string
  label: string
  hits: number
  of: number
  text: string
  look: Look
  mark: Mark
}

/** Shares or means with their intervals; samples too small for a share as dots. */
export interface IntervalsFigure {
  type: 'intervals'
  axis: SpanAxis
  rows: IntervalRow[]
  units: UnitRow[]
  unitsLabel: string | null
  /** The line that rows are read against: the share of all together, or a mean of neither way; null where there is none. */
  reference: { value: number; label: string } | null
}

export interface HeatCell {
  /** Step of the sequential scale, 0 to 5; null where the sample is too small for a share. */
  level: number | null
  text: string
  units: { hits: number; of: number } | null
  /** 0 to 1, with its 95 % interval where one is known; null where the sample is too small for a share. */
  share: { value: number; interval: { lower: number; upper: number } | null } | null
  mark: Mark | null
}

export interface HeatFigure {
  type: 'heat'
  columns: { id: string; label: string; text: string; mark: Mark }[]
  rows: { id: string; label: string; cells: HeatCell[] }[]
  /** The steps that occur, with their words. */
  legend: { level: number; label: string }[]
  unitsLabel: string | null
  shown: string | null
}

export interface NetworkNode {
  id: string
  label: string
  look: Look
  /** 0 to 1: the square root of its articles beside the most; its area says how many they are. */
  size: number
  mark: Mark
}

export interface NetworkEdge {
  id: string
  source: string
  target: string
  /** 0 to 1: its weight beside the strongest. */
  size: number
  mark: Mark
}

/** Where the nodes stand on paper of one shape. */
export interface NetworkForm {
  /** Pixels that the drawing must be wide. */
  least: number
  /** Width ÷ height of the part with nodes. */
  aspect: number
  /** The nodes that it has room for, in the figure's order; 0 to 1 from the left and from the top. */
  places: { id: string; x: number; y: number }[]
  /** The edges that are drawn. */
  edges: string[]
  /** "The 16 most frequent of 43 names; 24 of 90 pairs", or null where everything is drawn. */
  shown: string | null
}

/** Things and the lines between them. */
export interface NetworkFigure {
  type: 'network'
  /** Those that matter most first: where room is short, they keep their names. */
  nodes: NetworkNode[]
  /** Strongest first. */
  edges: NetworkEdge[]
  /** The same network with ever fewer nodes; who draws takes the first that has room. */
  forms: NetworkForm[]
  legend: { types: { label: string; look: Look; nodes: string[] }[]; sizes: string; widths: string }
}

export type Figure =
  | BarsFigure
  | TimeFigure
  | IntervalsFigure
  | HeatFigure
  | NetworkFigure
  | DivergingFigure
  | TreemapFigure
  | GroupedFigure
  | SlopeFigure

export interface Cell {
  text: string
  /** What a CSV file gets; null is an empty cell. */
  raw: string | number | null
  opens: Opens | null
}

export interface Table {
  caption: string
  columns: { label: string; numeric: boolean }[]
  /** The first cell of a row is its header. */
  rows: Cell[][]
}
