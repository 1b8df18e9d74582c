import type { Mention, Span } from '@parallax/domain'
import type { SpanIndex } from '../span-index.ts'
import { keyOf, LONGEST } from './candidates.ts'
import { nameFit } from './names.ts'
import type { Unit } from './units.ts'

/** One place of a phrase. */
export interface Place extends Span {
  text: string
  sentence: number
}

const POSSESSIVE = /^['’]s?$/
/** Names with function words are longer than other phrases. */
const UNITS = LONGEST + 2

/** True where the words up to `i` go on: a space stands between, or a possessive. */
function goesOn(units: readonly Unit[], i: number): boolean {
  const unit = units[i]
  const last = units[i - 1]
  if (!unit || unit.sentence !== last?.sentence) return false
  return unit.joined || (POSSESSIVE.test(unit.text) && unit.start === last.end)
}

const firstWord = (key: string): string => key.split(' ', 1)[0] ?? ''

/** Every place in headline and body where the words of one of these keys stand; none that cuts a name in two. */
export function placesOf(
  units: readonly Unit[],
  keys: ReadonlySet<string>,
  names: SpanIndex<Mention>,
): Map<string, Place[]> {
  const places = new Map<string, Place[]>()
  const begin = new Set([...keys].map(firstWord))
  units.forEach((unit, first) => {
    if (!begin.has(firstWord(unit.folded))) return
    for (let last = first; last < first + UNITS; last++) {
      if (last > first && !goesOn(units, last)) return
      const tail = units[last] as Unit
      const key = tail.folded === '' ? '' : keyOf(units.slice(first, last + 1))
      if (!keys.has(key) || nameFit(names, { start: unit.start, end: tail.end }) === 'cut') continue
      const text = units
        .slice(first, last + 1)
        .map((one, i) => (i > 0 && one.joined ? ` ${one.text}` : one.text))
        .join('')
      const place = { start: unit.start, end: tail.end, text, sentence: unit.sentence }
      const before = places.get(key)
      if (before) before.push(place)
      else places.set(key, [place])
    }
  })
  return places
}
