import type { Drawn } from '../prepare/index.ts'

/** A chart with what everything that travels must say of it. */
export interface Travelling {
  drawn: Drawn
  /** Where the chart lives, e.g. `https://example.org/charts/top-entities-3k9x0d1q7w`. */
  address: string
  /** When its numbers last changed: ISO instant. */
  asOf: string
  /** Absent of a live chart. */
  frozen?: FrozenAt
}

/** When and from what a chart was frozen. */
export interface FrozenAt {
  /** ISO instant. */
  at: string
  /** Where the chart with the newest numbers lives. */
  live: string
  /** The engines that had read the articles. */
  engine: readonly string[]
}

/** What is said of a chart: its words without its numbers. */
export interface SaidOfChart extends Omit<Travelling, 'drawn'> {
  drawn: { kind: string; title: string; subtitle: string; finding: string; source: { text: string } }
}
