import { LISTS } from './gazetteer.ts'
import type { Name } from './names.ts'
import type { SentenceView } from './sentence-view.ts'

const JOINTS = new Set(['-', '/', '–', '—'])
const NATION = LISTS.country.bit | LISTS.demonym.bit | LISTS.capital.bit

/** "US-Russia" and "Washington/Moscow" are two names: parts a name at a joint between two known nations or capitals. */
export function split(name: Name, views: readonly SentenceView[]): Name[] {
  const { words, lists, place } = views[name.sentence] as SentenceView
  const joint = [...words.keys()].find(
    (i) => i > name.first && i < name.last && JOINTS.has(words[i]?.text ?? ''),
  )
  if (joint === undefined) return [name]
  const whole = (i: number) =>
    ((lists[i] ?? 0) & NATION) !== 0 && (place[i] === 3 || place[i] === 0 || place[i] === 2)
  if (!whole(joint - 1) || !whole(joint + 1)) return [name]
  const typeAt = (i: number) => (((lists[i] ?? 0) & LISTS.demonym.bit) !== 0 ? 'GROUP' : 'PLACE')
  const left: Name = { ...name, last: joint - 1, type: typeAt(joint - 1) }
  const right: Name = { ...name, first: joint + 1, type: typeAt(joint + 1) }
  return [left, ...split(right, views)]
}
