import type { Drawn } from '../prepare/index.ts'

/** A chart with what everything that travels must say of it. */
export interface Travelling {
  drawn: Drawn
  /** Where the chart lives, e.g. `https://example.org/charts/top-entities-3k9x0d1q7w`. */
  address: string
  /** When its numbers last changed: ISO instant. */
  asOf: string
}
