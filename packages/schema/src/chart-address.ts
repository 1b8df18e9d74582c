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
export function chartAddress(spec: ChartSpec): string {
  const digest = createHash('sha256')
    .update(canonical(said(spec)))
    .digest()
  const signs = [...digest.subarray(0, SIGNS)].map((byte) => ALPHABET[byte % ALPHABET.length])
  return `${spec.kind}-${signs.join('')}`
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
