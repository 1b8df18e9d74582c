import type { Mention } from '@parallax/domain'
import type { SpanIndex } from '../span-index.ts'
import { nameBegins, nameEnds, nameFit } from './names.ts'
import { type Run, runsOf } from './runs.ts'
import { isWellFormed, judges } from './shapes.ts'
import type { Unit } from './units.ts'
import { isEveryday, isWeakHead } from './weak-heads.ts'

/** A run of words that could be a phrase, at one place. */
export interface Candidate {
  key: string
  /** Word before it in the same run; null where it begins the run. */
  left: string | null
  /** Its last word ends the run, or a name follows: it modifies nothing. */
  complete: boolean
  /** The words are a name, by the tagger or by their capitals. */
  name: boolean
  /** Here the words are, or end with, a name that is a mention and no phrase. */
  barred: boolean
  /** It begins with an adjective that judges: "laughable idea". */
  judging: boolean
}

export const LONGEST = 4

export const keyOf = (units: readonly Unit[]): string =>
  units
    .map(({ folded }) => folded)
    .filter(Boolean)
    .join(' ')

const CAPITAL = /^\p{Lu}/u

/** Third persons of verbs that are nouns too: after a name they are its verb ("Norland claims"). */
const VERB_OR_NOUN =
  /^(?:accuses|aims|approves|attacks?|awaits|backs|bans|battles|begins|blames|calls|cases|charges|claims|cuts|defends|demands|denies|doubts|drops|eyes|faces|fears|fights?|files|fires|forces|gains|halts|heads|hits|holds|hopes|hosts|issues|kills|launches|leads|lifts|lights|links|looks|lowers|moves|names|needs|notes|offers|opens|orders|plans|pledges|posts|promises|protests?|pushes|quits|questions|reports|requests|returns|reveals|seals|sees|sends|shows|signs|slams|stands|starts|stops|suspects|shares|imports|exports|switches|wishes|monitors|travels|clashes|triumphs|joins|ranks|signals|presses|jumps|slips|loses|leaves|loans|hails|rules|talks|targets|tells|tests|threatens|touts|tries|turns|urges|views|visits|votes|vows|wants|warns|wins|works)$/

/** True where the last words are a name and what may be its verb. */
function isClause(own: readonly Unit[], names: SpanIndex<Mention>): boolean {
  const [before, tail] = [own.at(-2), own.at(-1)]
  return before !== undefined && VERB_OR_NOUN.test(tail?.text ?? '') && nameEnds(names, before.end)
}

function candidate(
  units: readonly Unit[],
  { first, last }: Run,
  run: Run,
  names: SpanIndex<Mention>,
): Candidate | null {
  const own = units.slice(first, last + 1)
  const [head, tail] = [own[0] as Unit, own.at(-1) as Unit]
  const fit = nameFit(names, { start: head.start, end: tail.end })
  if (fit === 'cut' || (fit !== 'name' && !isWellFormed(own))) return null
  const key = keyOf(own)
  const words = key.split(' ')
  const weak = words.length === 1 && isWeakHead(key)
  if (isEveryday(key) || (fit === 'free' && (weak || isClause(own, names)))) return null
  const before = units[first - 1]
  return {
    key,
    left: first > run.first ? (before?.folded ?? '') : null,
    complete: last === run.last || nameBegins(names, units[last + 1]?.start ?? -1),
    barred: fit === 'barred',
    judging: judges(own),
    name: fit === 'name' || own.every(({ text, folded }) => folded === '' || CAPITAL.test(text)),
  }
}

/** Every phrase of one to four words within the runs of these units. */
export function candidatesOf(units: readonly Unit[], names: SpanIndex<Mention>): Candidate[] {
  const out: Candidate[] = []
  for (const run of runsOf(units))
    for (let first = run.first; first <= run.last; first++)
      for (let last = first; last <= Math.min(run.last, first + LONGEST - 1); last++) {
        const one = candidate(units, { first, last }, run, names)
        if (one) out.push(one)
      }
  return out
}

/** Names with function words in them ("Bank of Norland"), as whole as they stand. */
export function namesWithFunctionWords(units: readonly Unit[], names: SpanIndex<Mention>): Candidate[] {
  return units.flatMap((unit, first): Candidate[] => {
    if (!CAPITAL.test(unit.text) || !nameBegins(names, unit.start)) return []
    const whole = names.overlapping(unit).find(({ start }) => start === unit.start)
    if (!whole || nameFit(names, whole) !== 'name') return []
    let last = first
    while ((units[last + 1]?.end ?? Infinity) <= whole.end) last++
    const own = units.slice(first, last + 1)
    if (own.length > LONGEST + 2 || own.every(({ nominal }) => nominal)) return []
    return [{ key: keyOf(own), left: null, complete: true, name: true, barred: false, judging: false }]
  })
}
