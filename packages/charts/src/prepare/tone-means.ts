import { type OutletTone, TONE_DIRECTIONS, type ToneMean } from '@parallax/domain'
import type { IntervalRow, IntervalsFigure } from './drawn.ts'
import type { Colour } from './figure-parts.ts'
import { inArticles, mark, opens } from './frame.ts'
import { NEUTRAL } from './palette.ts'
import { nameOf } from './share-figure.ts'
import { DIRECTION_COLOURS, decimals, inDirection, meanWords } from './tone-parts.ts'
import { DIRECTION_WORDS } from './tone-words.ts'
import { count, list, number } from './words.ts'

const TICKS = [-1, -0.5, 0, 0.5, 1] as const

/** The mean of each outlet that says something, from against on the left to for on the right, with its interval. */
export function toneMeans(outlets: readonly OutletTone[], name: string): IntervalsFigure {
  const rows = outlets.flatMap((entry) => (entry.polarity ? [{ entry, polarity: entry.polarity }] : []))
  return {
    type: 'intervals',
    axis: {
      label: 'Mean, from −1 (all against) to 1 (all for)',
      ...{ min: -1, max: 1 },
      ticks: TICKS.map((value) => ({ value, label: tickWords(value) })),
    },
    rows: rows
      .sort((a, b) => a.polarity.mean - b.polarity.mean || b.entry.mentions - a.entry.mentions)
      .map(({ entry, polarity }) => rowOf(entry, polarity, name)),
    ...{ units: [], unitsLabel: null },
    reference: { value: 0, label: '← against · for →' },
  }
}

const tickWords = (value: number): string =>
  value === 0 ? '0' : `${value < 0 ? '−' : '+'}${Math.abs(value)}`

function rowOf(entry: OutletTone, polarity: ToneMean, name: string): IntervalRow {
  const { mean, lower, upper } = polarity
  const counts = TONE_DIRECTIONS.map((id) => ({ id, found: inDirection(entry, id)?.mentions ?? 0 }))
  const said = counts.filter(({ id }) => id !== 'none')
  const ways = counts.filter(({ found }) => found > 0)
  return {
    id: entry.outlet?.id ?? 'unknown',
    label: nameOf(entry),
    value: mean,
    interval: lower === null || upper === null ? null : { lower, upper },
    text: [decimals(mean), ...said.map(({ id, found }) => `${number(found)} ${DIRECTION_WORDS[id]}`)].join(
      ' · ',
    ),
    look: { colour: colourOf(polarity), dash: '', marker: 'circle' },
    mark: mark(
      entry.mentions,
      [
        nameOf(entry),
        count(entry.mentions, 'mention'),
        list(ways.map(({ id, found }) => `${number(found)} ${DIRECTION_WORDS[id]}`)),
        inArticles(entry.articles),
        `mean ${meanWords(polarity)}`,
      ],
      opens(entry.slice, entry.subject, `${nameOf(entry)}: words about ${name}`),
    ),
  }
}

/** A hue only where the interval leaves out 0: grey may be either. */
function colourOf({ lower, upper }: ToneMean): Colour {
  if (upper !== null && upper < 0) return DIRECTION_COLOURS.negative
  return lower !== null && lower > 0 ? DIRECTION_COLOURS.positive : NEUTRAL
}
