import { LISTS } from './gazetteer.ts'
import { bare, ORGANIZATION_WORDS, TITLES } from './name-words.ts'
import type { Name } from './names.ts'
import type { SentenceView } from './sentence-view.ts'

/**
 * "Senate Majority Leader Ada Example" taken for an organisation is a title and a person. The words after the title
 * must begin with a first name, since "Prime Minister's Office" and "General Motors" are organisations.
 */
export function personAfterTitle(name: Name, views: readonly SentenceView[]): Name {
  if (name.type === 'PERSON') return name
  const { words, lists } = views[name.sentence] as SentenceView
  for (let i = name.last - 2; i >= name.first; i--) {
    if (!TITLES.has(bare(words[i]?.lower ?? ''))) continue
    const firstName = ((lists[i + 1] ?? 0) & (LISTS.firstName.bit | LISTS.person.bit)) !== 0
    const tail = words.slice(i + 1, name.last + 1)
    if (!firstName || tail.some((w) => !w.capital || ORGANIZATION_WORDS.has(w.lower))) return name
    return { ...name, first: i + 1, type: 'PERSON' }
  }
  return name
}

const JOINTS = new Set(['-', '/', '–', '—'])
const NATION = LISTS.country.bit | LISTS.demonym.bit | LISTS.capital.bit

/** "US-Russia" and "Washington/Moscow" are two names: parts a name at a joint between two known nations or capitals. */
export function split(name: Name, views: readonly SentenceView[]): Name[] {
  const { words, lists, place } = views[name.sentence] as SentenceView
  let joint = name.first + 1
  while (joint < name.last && !JOINTS.has(words[joint]?.text ?? '')) joint++
  if (joint >= name.last) return [name]
  const whole = (i: number) =>
    ((lists[i] ?? 0) & NATION) !== 0 && (place[i] === 3 || place[i] === 0 || place[i] === 2)
  if (!whole(joint - 1) || !whole(joint + 1)) return [name]
  const typeAt = (i: number) => (((lists[i] ?? 0) & LISTS.demonym.bit) !== 0 ? 'GROUP' : 'PLACE')
  const left: Name = { ...name, last: joint - 1, type: typeAt(joint - 1) }
  const right: Name = { ...name, first: joint + 1, type: typeAt(joint + 1) }
  return [left, ...split(right, views)]
}

/** "Pakistan's Supreme Court" is a country and its court: parts a name at the possessive of a country that begins it. */
export function partOwner(name: Name, views: readonly SentenceView[]): Name[] {
  if (name.type === 'PERSON') return [name]
  const { words, lists, place } = views[name.sentence] as SentenceView
  let last = name.first
  while (place[last] === 0 || place[last] === 1) last++
  const isCountry = ((lists[last] ?? 0) & LISTS.country.bit) !== 0
  if (!isCountry || words[last + 1]?.text !== "'s" || last + 2 > name.last) return [name]
  return [
    { ...name, last, type: 'PLACE' },
    { ...name, first: last + 2 },
  ]
}
