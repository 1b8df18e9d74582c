import {
  TONE_DIRECTIONS,
  type ToneCount,
  type ToneDirection,
  type ToneMean,
  type ToneVoice,
} from '@parallax/domain'
import type { Cell } from './drawn.ts'
import type { Colour } from './figure-parts.ts'
import { emptyCell, figureCell, opens, statisticCell, wordCell } from './frame.ts'
import { HUES, MEASURE, NEUTRAL } from './palette.ts'
import { DIRECTION_WORDS, TONE_NOTE, VOICE_WORDS } from './tone-words.ts'
import { capital } from './words.ts'

/** Two hues that every reader tells apart, and grey for what goes neither way. */
export const DIRECTION_COLOURS: Readonly<Record<ToneDirection, Colour>> = {
  negative: HUES[1] ?? MEASURE,
  none: NEUTRAL,
  positive: HUES[0] ?? MEASURE,
}

export const COUNTED_TONE = `${TONE_NOTE} The mean goes from −1 (surely against) to 1 (surely for), over the mentions that say something; its 95% interval counts articles, since mentions of one article are not independent, and is left out below five of them.`

/** After "words for and against Ada Example": whose words they are. */
export const voiceWords = (voice: ToneVoice | undefined): string =>
  voice ? VOICE_WORDS[voice] : `${VOICE_WORDS.narration} and ${VOICE_WORDS.quoted}`

const signed = new Intl.NumberFormat('en', {
  ...{ signDisplay: 'exceptZero', minimumFractionDigits: 2, maximumFractionDigits: 2 },
})
export const decimals = (value: number): string => signed.format(value).replace('-', '−')

/** "−0.42 (−0.60 to −0.24)"; null where nothing is said. */
export function meanWords(polarity: ToneMean | null): string | null {
  if (!polarity) return null
  const { mean, lower, upper } = polarity
  return lower === null || upper === null
    ? decimals(mean)
    : `${decimals(mean)} (${decimals(lower)} to ${decimals(upper)})`
}

/** The first says whose words, so that a file of the table does. */
export const toneColumns = (voice: ToneVoice | undefined) => [
  { label: `Mentions read ${voiceWords(voice)}`, numeric: true },
  ...TONE_DIRECTIONS.map((direction) => ({ label: capital(DIRECTION_WORDS[direction]), numeric: true })),
  { label: 'Mean', numeric: true },
  { label: '95% interval', numeric: true },
]

export function toneCells(
  { mentions, slice, subject, directions, polarity }: ToneCount,
  title: string,
): Cell[] {
  const { lower = null, upper = null } = polarity ?? {}
  return [
    figureCell(mentions, opens(slice, subject, title)),
    ...directions.map((one) =>
      figureCell(one.mentions, opens(one.slice, one.subject, `${title}, ${DIRECTION_WORDS[one.direction]}`)),
    ),
    polarity ? statisticCell(polarity.mean, decimals(polarity.mean)) : emptyCell('nothing said'),
    lower === null || upper === null ? emptyCell('–') : wordCell(`${decimals(lower)} to ${decimals(upper)}`),
  ]
}

export const inDirection = ({ directions }: ToneCount, direction: ToneDirection) =>
  directions.find((one) => one.direction === direction)
