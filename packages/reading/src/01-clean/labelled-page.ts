import type { Headline } from './headline.ts'
import type { Metadata } from './html/metadata.ts'
import type { Statements } from './html/statements.ts'
import type { Label } from './label.ts'
import type { Line } from './line.ts'
import type { Region } from './region.ts'

/** An article's lines with their roles, and what has been found about them on the way. */
export interface LabelledPage {
  text: string
  lines: Line[]
  metadata: Metadata | null
  statements: Statements | null
  region: Region | null
  headline: Headline | null
  labels: Label[]
}
