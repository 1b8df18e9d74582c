import { SMALL_SAMPLE } from '@parallax/domain'
import type { HeatCell, HeatFigure } from './drawn.ts'
import type { Opens } from './figure-parts.ts'
import { mark } from './frame.ts'
import { interval, number, ofWhole, percent } from './words.ts'

/** Upper ends of the steps of the scale; a share falls in the first that it does not exceed. */
const STEP_ENDS = [0, 0.1, 0.25, 0.5, 0.75, 1] as const
const STEP_WORDS = ['none', 'to 10%', 'to 25%', 'to 50%', 'to 75%', 'to 100%'] as const

interface Counted {
  hits: number
  of: number
  /** What is counted. */
  noun: string
  /** What the cell is of: its column and its row. */
  name: string
  interval: { lower: number | null; upper: number | null } | undefined
  behind: Opens | null
}

/** A share as a step of the scale; of a sample too small for a share, one dot each. */
export function shareCell({ hits, of, noun, name, interval: ends, behind }: Counted): HeatCell {
  const small = of < SMALL_SAMPLE
  const share = of > 0 ? hits / of : 0
  const tip = [name, ofWhole(hits, of, noun)]
  const known =
    !small && ends && ends.lower !== null && ends.upper !== null
      ? { lower: ends.lower, upper: ends.upper }
      : null
  if (known) tip.push(`95% interval ${interval(known.lower, known.upper)}`)
  return {
    level: small ? null : STEP_ENDS.findIndex((end) => share <= end),
    text: small ? `${number(hits)}/${number(of)}` : percent(share),
    units: small ? { hits, of } : null,
    share: small ? null : { value: share, interval: known },
    mark: behind && hits > 0 ? mark(hits, tip, behind) : null,
  }
}

/** The steps that occur, with their words, and whether any sample was too small for one. */
export function stepsIn(rows: HeatFigure['rows']): { legend: HeatFigure['legend']; isSmall: boolean } {
  const levels = new Set(rows.flatMap(({ cells }) => cells.map(({ level }) => level)))
  return {
    legend: STEP_WORDS.flatMap((label, level) => (levels.has(level) ? [{ level, label }] : [])),
    isSmall: levels.has(null),
  }
}
