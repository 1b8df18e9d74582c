import { SMALL_SAMPLE } from '@parallax/domain'
import { count, share } from '../lib/format.ts'

export interface ShareValue {
  numerator: number
  denominator: number
  share: number | null
  lower: number | null
  upper: number | null
}

/** The words for a share: "12 of 40 · 30 %", or only "2 of 3" where there are few. */
export function shareWords(value: ShareValue): string {
  const counts = countsWords(value)
  return value.denominator < SMALL_SAMPLE ? counts : `${counts} · ${share(value.share)}`
}

export const countsWords = ({ numerator, denominator }: ShareValue): string =>
  `${count(numerator)} of ${count(denominator)}`

export const intervalWords = (value: ShareValue): string =>
  value.lower === null || value.upper === null
    ? 'no articles to take a share of'
    : `95 % interval ${share(value.lower)} to ${share(value.upper)}`

/** A share on a line from 0 to 1: the dot is the share, the band its 95 % Wilson interval. */
export function ShareInterval({ value }: { value: ShareValue }) {
  if (value.share === null || value.lower === null || value.upper === null) return null
  const at = (x: number) => `${(x * 100).toFixed(1)}%`
  return (
    <span aria-hidden className="relative block h-3 w-full">
      <span className="absolute inset-x-0 top-1/2 h-px bg-line" />
      <span
        className="absolute top-1/2 h-1.5 -translate-y-1/2 rounded-full bg-accent/25"
        style={{ left: at(value.lower), width: at(value.upper - value.lower) }}
      />
      <span
        className="absolute top-1/2 size-2 -translate-x-1/2 -translate-y-1/2 rounded-full bg-accent"
        style={{ left: at(value.share) }}
      />
    </span>
  )
}

/** A plain bar for a share of a whole without a sample behind it. */
export function Bar({ of }: { of: number }) {
  return (
    <span aria-hidden className="block h-1.5 w-full rounded-full bg-sunken">
      <span
        className="block h-full rounded-full bg-accent/70"
        style={{ width: `${Math.min(100, Math.max(of > 0 ? 1.5 : 0, of * 100))}%` }}
      />
    </span>
  )
}
