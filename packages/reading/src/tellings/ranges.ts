import { currencyOf } from './counted.ts'
import { numberAt, type WrittenNumber } from './numbers.ts'
import type { FactToken } from './tokens.ts'

/** A range that begins with a number: its lower end, and the number that is its upper end. */
export interface Range {
  first: number
  upTo: WrittenNumber
}

/** "12 to 17", "12-17", "£4m to £5m", "4 to 5 million". "12-1" is a score, and "from 12 to 17" two numbers. */
export function rangeFrom(tokens: readonly FactToken[], number: WrittenNumber): Range | null {
  const { from, to, value, scale } = number
  const joint = tokens[to]
  const lead = tokens.slice(Math.max(0, from - 2), from).map(({ lower }) => lower)
  const joins =
    joint?.lower === 'to'
      ? !lead.includes('from')
      : joint?.lower === 'and'
        ? lead.includes('between')
        : isDash(joint)
  const sign = currencyOf(tokens[to + 1]?.text ?? '') === null ? 0 : 1
  const upTo = joins ? numberAt(tokens, to + 1 + sign) : null
  if (!upTo || upTo.value <= value) return null
  const isShort = scale === 1 && upTo.scale > 1 && value * upTo.scale < upTo.value
  return { first: isShort ? value * upTo.scale : value, upTo }
}

const isDash = (token: FactToken | undefined) => /^[-–]$/.test(token?.text ?? '')
