import type { QuantityBound } from '@parallax/domain'
import { fateOf, MORE, mannerOf, TAKES_OBJECT, UNSURE } from './counted.ts'
import { speaksOfDisease } from './counted-things.ts'
import { type Fate, nounsAfter, whom } from './fates.ts'
import type { FactToken } from './tokens.ts'

const DETERMINERS = /^(?:the|those|these|all|its|their|another|other)$/
const LIVES = /^(?:claim(?:s|ed|ing)?|costs?|costing|takes?|took|taken|taking)$/
/** "the deaths of 12 people" */
const OF: ReadonlyMap<string, { kind: string; of?: string }> = new Map(
  Object.entries({
    'death deaths killing killings': { kind: 'deaths' },
    'arrest arrests detention': { kind: 'arrests' },
    evacuation: { kind: 'displaced', of: 'evacuated' },
    displacement: { kind: 'displaced' },
    rescue: { kind: 'rescued' },
    disappearance: { kind: 'missing' },
    'infection infections': { kind: 'infections' },
  }).flatMap(([words, fate]) => words.split(' ').map((word) => [word, fate] as const)),
)

/** A fate, and the bound that a verb gives its number, with where it stands: "the toll passed 150". */
export type FateBefore = Fate & { bound?: { bound: QuantityBound; from: number } }

/** "killed at least 12 people", "the death toll rose to 17", "claimed 12 lives". `from` is where the number's phrase begins. */
export function fateBefore(tokens: readonly FactToken[], from: number, to: number): FateBefore | null {
  let at = from - 1
  const skipped: string[] = []
  while (DETERMINERS.test(tokens[at]?.lower ?? '')) skipped.push(tokens[at--]?.lower ?? '')
  const before = tokens[at]?.lower ?? ''
  const nouns = nounsAfter(tokens, to)
  const rest = {
    of: whom(nouns.filter((noun) => !MORE.has(noun))),
    part: [...skipped, ...nouns].some((word) => MORE.has(word)),
    unsure: tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => UNSURE.has(lower)),
  }
  if (TAKES_OBJECT.test(before)) {
    const either =
      /^(?:or|and)$/.test(tokens[at - 1]?.lower ?? '') && fateOf(tokens[at - 2]?.lower ?? '') !== null
    const kind = either ? 'casualties' : (fateOf(before) ?? 'casualties')
    return { ...rest, kind, of: mannerOf(before) ?? rest.of }
  }
  if (
    /^treat(?:ed|ing)$/.test(before) &&
    /^(?:hospitals?|doctors|medics|clinics)$/.test(tokens[at - 1]?.lower ?? '')
  )
    return { ...rest, kind: 'injuries', of: 'in hospital' }
  if (LIVES.test(before) && nouns[0] === 'lives') return { ...rest, kind: 'deaths', of: null }
  // "Injured: 200"
  if (before === ':' && fateOf(tokens[at - 1]?.lower ?? ''))
    return { ...rest, kind: fateOf(tokens[at - 1]?.lower ?? '') ?? 'casualties' }
  const nominal = nominalBefore(tokens, at)
  if (nominal) return { ...rest, ...nominal }
  const toll = tollBefore(tokens, at)
  return toll && { ...rest, of: null, ...toll, part: before === 'from' }
}

/** "the deaths of", "the lives of", "fatal for", "injuries to". */
function nominalBefore(tokens: readonly FactToken[], at: number): { kind: string; of?: string } | null {
  const [one, two] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? '']
  if (two === 'of') return one === 'lives' ? { kind: 'deaths' } : (OF.get(one) ?? null)
  if (two === 'for' && one === 'fatal') return { kind: 'deaths' }
  return two === 'to' && one === 'injuries' ? { kind: 'injuries' } : null
}

const TOLL_VERB =
  /^(?:rose|rises?|risen|climbed|climbs|stands|stood|reached|reaches|hit|hits|passed|passes|to|at|has|have|is|was|of|from|now|currently|officially|by|jumped|jumps|increased|grew|topped|tops|put|be|had|numbered|exceeded|exceeds|surpassed|crossed)$/
const PASSES = /^(?:passed|passes|topped|tops|exceeded|exceeds|surpassed|crossed)$/

/** "the death toll rose to", "the number of wounded climbed to". */
function tollBefore(tokens: readonly FactToken[], at: number): Pick<FateBefore, 'kind' | 'bound'> | null {
  let back = at
  while (at - back < 6 && TOLL_VERB.test(tokens[back]?.lower ?? '')) back--
  // "from 12 to": the number that the toll rose from stands between.
  if (tokens[back]?.kind === 'number' && tokens[back - 1]?.lower === 'from')
    for (back -= 1; at - back < 9 && TOLL_VERB.test(tokens[back]?.lower ?? ''); ) back--
  if (back === at) return null
  const kind = tollKind(tokens, back)
  if (kind === null) return null
  const passes = PASSES.test(tokens[at]?.lower ?? '')
  return { kind, ...(passes ? { bound: { bound: 'at-least' as const, from: at } } : {}) }
}

/** What the word before such a verb counts: a toll, "the number of (people) wounded", "the wounded". */
function tollKind(tokens: readonly FactToken[], at: number): string | null {
  const word = tokens[at]?.lower ?? ''
  if (word === 'toll') return 'deaths'
  const kind = fateOf(word) ?? (word === 'cases' && speaksOfDisease(tokens) ? 'infections' : null)
  const before = tokens.slice(Math.max(0, at - 4), at).map(({ lower }) => lower)
  const isNumber = before.some((lower, i) => lower === 'number' && before[i + 1] === 'of')
  const isAll = before.at(-1) === 'the' && tokens[at + 1]?.lower === 'numbered'
  return kind !== null && (isNumber || isAll) ? kind : null
}
