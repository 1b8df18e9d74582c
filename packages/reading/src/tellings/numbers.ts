import type { FactToken } from './tokens.ts'

/** A number as it stands in a sentence: tokens `from … to` (exclusive). */
export interface WrittenNumber {
  value: number
  from: number
  to: number
  digits: boolean
  /** What the digits are times: a million of "3 million". */
  scale: number
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, i) => [word, i] as const),
  ...TENS.split(' ').map((word, i) => [word, 20 + 10 * i] as const),
])
const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])
/** Only straight after the digits: "$3bn", "40k". */
const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
])
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const PLAIN = /^\d{1,15}(?:\.\d+)?$/

/** The value of a word that is a small number; null of any other. */
export const smallNumber = (word: string): number | null => SMALL.get(word) ?? null

/** The number that begins at a token, in digits or words, with its scale; null where none begins. */
export function numberAt(tokens: readonly FactToken[], from: number): WrittenNumber | null {
  const token = tokens[from]
  if (token?.kind === 'number') return inDigits(tokens, from, token.text)
  return token?.kind === 'word' ? inWords(tokens, from) : null
}

function inDigits(tokens: readonly FactToken[], from: number, text: string): WrittenNumber | null {
  if (!GROUPED.test(text) && !PLAIN.test(text)) return null
  const value = Number(text.replaceAll(',', ''))
  const next = tokens[from + 1]
  const scale =
    SCALES.get(next?.lower ?? '') ??
    (next?.glued ? SHORT_SCALES.get(next.lower) : undefined) ??
    (next?.lower === 'hundred' ? 100 : undefined)
  if (scale !== undefined) return { value: rounded(value * scale), from, to: from + 2, digits: true, scale }
  return { value, from, to: from + 1, digits: true, scale: 1 }
}

const rounded = (value: number) => Number(value.toPrecision(12))

const isHyphen = (token: FactToken | undefined) => token?.glued === true && /^[-‐‑]$/.test(token.text)

/** "two hundred and twelve", "twenty-five thousand", "a dozen", "half a million" is not one. */
function inWords(tokens: readonly FactToken[], from: number): WrittenNumber | null {
  let [total, current, at] = [0, 0, from]
  const word = (i: number) => tokens[i]?.lower ?? ''
  if (/^an?$/.test(word(at))) {
    if (!/^(?:hundred|thousand|million|billion|dozen)$/.test(word(at + 1)) || word(at - 1) === 'half')
      return null
    current = 1
    at++
  } else if (smallNumber(word(at)) === null) return null
  let last = at
  for (let fresh = true; ; fresh = false) {
    const small = smallNumber(word(at))
    const fits = fresh ? current === 0 : current % 100 === 0 || (isTens(current) && (small ?? 10) < 10)
    if (small !== null && fits) current += small
    else if (word(at) === 'hundred' && current > 0 && current < 100) current *= 100
    else if (word(at) === 'dozen' && current > 0 && current < 100) current *= 12
    else if (SCALES.has(word(at)) && current > 0) {
      total += current * (SCALES.get(word(at)) ?? 1)
      current = 0
    } else break
    last = ++at
    const joins = isHyphen(tokens[at]) || (word(at) === 'and' && /^(?:hundred|thousand)$/.test(word(at - 1)))
    if (joins && smallNumber(word(at + 1)) !== null) at++
  }
  return { value: total + current, from, to: last, digits: false, scale: 1 }
}

const isTens = (value: number) => value % 100 >= 20 && value % 10 === 0
