import { LISTS } from './gazetteer.ts'
import { inOrder, type Name, overlaps } from './names.ts'
import type { SentenceView } from './sentence-view.ts'

const NATION = LISTS.country.bit | LISTS.demonym.bit
/** A word's place in a listed phrase, as `SentenceView.place` has it. */
const FIRST = 0
const LAST = 2
const ONLY = 3
const DIRECTIONS = new Set('south north east west southern northern eastern western central'.split(' '))

/**
 * "South Korean" is one nationality where the tagger gave "Korean" alone, and in "eastern Nigeria" the country is the
 * name: countries and nationalities are as the lists have them.
 */
export function wholeAsListed(names: readonly Name[], views: readonly SentenceView[]): Name[] {
  const grown = names.map((name) => withoutDirection(grownToList(name, views), views)).sort(inOrder)
  // Two parts of one nationality ("South", "Korean") have grown to the same.
  return grown.filter((name, i) => !(i > 0 && overlaps(grown[i - 1] as Name, name)))
}

function grownToList(name: Name, views: readonly SentenceView[]): Name {
  const { lists, place } = views[name.sentence] as SentenceView
  const mask = lists[name.first] ?? 0
  if ((mask & NATION) === 0 || place[name.first] === ONLY || name.type === 'PERSON') return name
  let first = name.first
  let last = name.first
  while (place[first] !== FIRST) first--
  while (place[last] !== LAST) last++
  // A longer name ("South Korean Baseball League") stays what it is.
  if (name.last > last) return name
  return { ...name, first, last, type: (mask & LISTS.country.bit) !== 0 ? 'PLACE' : 'GROUP' }
}

function withoutDirection(name: Name, views: readonly SentenceView[]): Name {
  const { words, lists } = views[name.sentence] as SentenceView
  const direction = words[name.first]
  const nation = ((lists[name.first + 1] ?? 0) & NATION) !== 0 && name.first < name.last
  return nation && direction?.small && DIRECTIONS.has(direction.lower)
    ? { ...name, first: name.first + 1 }
    : name
}
