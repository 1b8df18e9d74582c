import type { Paywall } from '@parallax/domain'
import type { LabelledPage } from './labelled-page.ts'
import type { Line } from './line.ts'

/** How pages say that what follows is for those who pay or register. */
const WALL: readonly RegExp[] = [
  /\bto (?:continue|keep|finish|go on) reading\b/i,
  /\b(?:subscribe|sign (?:in|up)|log in|register|join|pay) (?:now |today |here )?to (?:read|access|unlock|see|view) (?:the |this |more|full|all )/i,
  /\b(?:read|unlock|access|see) the (?:full|rest of (?:the|this)|whole|entire|complete) (?:article|story|report|text|piece)\b/i,
  /\b(?:article|story|content|page|report|piece) is (?:only )?(?:available |exclusive(?:ly)? |reserved )?(?:for|to|only to) (?:our |paying |registered )?(?:subscribers|members|registered)\b/i,
  /\b(?:for|exclusive to) (?:our )?(?:subscribers|members) only\b|\b(?:subscriber|member|premium)[- ](?:only|exclusive)\b/i,
  /\b(?:reached|used|read) (?:your|all (?:of )?your|the) (?:limit|monthly|last|free|maximum|complimentary)\b.{0,40}\barticles?\b/i,
  /\byou have \w{1,8} (?:free )?articles? (?:left|remaining)\b/i,
]
const WALL_WORDS = 45
/** A wall stands at the text's end, or at most so many lines under it. */
const REACH = 12
/** Words of body: fewer are a beginning, where a page says that it is walled. */
const SHORT = 220
/** So few are one even where nothing else shows that something is missing. */
const STUB = 40
/** The share of the words that the head counts below which the rest is missing. */
const PART = 0.6

/**
 * The sign that a page shows only the beginning of its article: its head says that it is not free and the text is short or cut, or
 * a line under a short text says how to read on. A whole text behind a wall that let it through is no stub.
 */
export function paywallOf({ lines, labels, region, statements }: LabelledPage): Paywall | null {
  if (!region) return null
  const body = lines.filter((_, i) => labels[i]?.role === 'body')
  const words = body.reduce((sum, line) => sum + line.words, 0)
  const isCut = body.at(-1)?.ending === 'cut'
  const count = statements?.wordCount ?? null
  const isPart = count !== null && words < count * PART
  const wall = wallUnder(lines, labels, body.at(-1) ?? null)
  if (!isCut && !isPart && words >= SHORT) return null
  const at = wall ? { start: wall.start, end: wall.end } : {}
  const isEvident = wall !== null || isCut || isPart
  if (statements?.walled && (isEvident || words < STUB)) {
    return { ...at, rule: 'json-ld', confidence: isEvident ? 0.9 : 0.6 }
  }
  return wall && { ...at, rule: 'wall-line', confidence: isCut || isPart ? 0.9 : 0.7 }
}

/** The line under the last line of the body that says how to read on. */
function wallUnder(lines: readonly Line[], labels: LabelledPage['labels'], last: Line | null): Line | null {
  const from = last ? lines.indexOf(last) : 0
  for (let i = Math.max(0, from - 2); i <= Math.min(lines.length - 1, from + REACH); i++) {
    const line = lines[i] as Line
    if (
      line.words <= WALL_WORDS &&
      labels[i]?.role !== 'headline' &&
      WALL.some((wall) => wall.test(line.text))
    )
      return line
  }
  return null
}
