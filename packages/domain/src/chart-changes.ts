import type { ArticleFilter, EvidenceSubject } from './filter.ts'

/** What a cell of a frozen chart's table said then, and what the live chart says now; null where it has no such cell. */
export interface ChangedCell {
  column: string
  /** Quoted: what it counted is gone. */
  was: string | null
  now: {
    text: string
    /** The articles behind it; null where there is nothing. */
    opens: { slice: ArticleFilter; subject: EvidenceSubject | null; title: string } | null
  } | null
}

export const ROW_CHANGES = ['added', 'gone', 'changed'] as const
export type RowChange = (typeof ROW_CHANGES)[number]

export interface ChangedRow {
  change: RowChange
  /** The row's header. */
  label: string
  /** Of a row that changed, those that differ; else all. */
  cells: ChangedCell[]
}

/** Then and now. */
export interface WasNow<T> {
  was: T
  now: T
}

/** What has changed since a chart was frozen. */
export interface ChartChanges {
  /** Made from the numbers by rules. */
  sentence: string
  /** Articles that the filter matches. */
  articles: WasNow<number>
  /** The engines that had read the articles. */
  engine: WasNow<readonly string[]>
  /** Numbers of the frozen table, and how many of them the live one does not say. */
  numbers: { differ: number; of: number }
  /** Those that differ: first what the frozen table has, in its order, then what is new. */
  rows: ChangedRow[]
}
