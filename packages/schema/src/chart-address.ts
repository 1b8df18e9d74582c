import { createHash } from 'node:crypto'
import { type ChartSpec, formsOf } from '@parallax/domain'

/** Ten signs of 32: that two of a million charts share an address has a probability under one in a thousand. */
const SIGNS = 10
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * The address of a chart, e.g. `top-entities-3k9x0d1q7w`: derived from the document, so that saving it twice gives
 * one chart. Crockford's base 32: no letter is mistaken for a digit when an address is read out. A chart of an earlier version
 * has the address that it had there.
 */
export const chartAddress = (spec: ChartSpec): string => `${spec.kind}-${signsOf(said(spec), SIGNS)}`

/** 100 bits: nobody finds other numbers that have the address of these. */
const FROZEN_SIGNS = 20

/** What a frozen chart says; its address is derived from all of it. */
export interface FrozenContent {
  spec: ChartSpec
  liveSlug: string
  drawn: unknown
  full: unknown
  engine: readonly string[]
  /** When the numbers last changed: ISO instant. */
  asOf: string
}

/** The address of a frozen chart, e.g. `top-entities-frozen-3k9x0d1q7w3k9x0d1q7w`: the same numbers have the same. */
export const frozenAddress = (content: FrozenContent): string =>
  `${content.spec.kind}-frozen-${signsOf(content, FROZEN_SIGNS)}`

function signsOf(value: unknown, signs: number): string {
  const digest = createHash('sha256').update(canonical(value)).digest()
  return [...digest.subarray(0, signs)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('')
}

/** What the document says, whichever its version: its number is no part of the chart, nor is the form that is drawn anyway. */
function said(spec: ChartSpec): unknown {
  const { form, ...rest } = { form: undefined, ...spec }
  return { ...rest, version: 1, ...(form !== undefined && form !== formsOf(spec.kind)[0] && { form }) }
}

/** JSON with sorted keys: the same document gives the same bytes whoever wrote it. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
