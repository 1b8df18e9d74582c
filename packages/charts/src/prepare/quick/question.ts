/** One row of any answer: what it is, when, and how much. */
export interface QuickRow {
  label: string
  /** ISO day or instant; null where the answer has none. */
  time: string | null
  /** Null where the answer has no number: a gap, never a zero. */
  value: number | null
}

/** A chart of a list of which nothing is known but its rows. */
export interface QuickQuestion {
  /** What is listed, e.g. `topEntities.counts`. */
  title: string
  /** What the number is called, e.g. `mentions`. */
  measure: string
  rows: readonly QuickRow[]
  /** How many rows there are, whether in the answer or not; null where it does not say. */
  total: number | null
  /** Today, ISO: a week that is not over is part of one. */
  asOf: string
}
