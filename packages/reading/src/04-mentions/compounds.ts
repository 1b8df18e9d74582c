import { LISTS } from './gazetteer.ts'
import { type Name, overlaps } from './names.ts'
import type { SentenceView } from './sentence-view.ts'

const PLACES = LISTS.country.bit | LISTS.capital.bit | LISTS.town.bit | LISTS.region.bit
/** What follows a place and a hyphen and leaves the place a name of its own. */
const PARTICIPLES = new Set(
  'based born led backed controlled listed owned made run held ruled bound educated trained registered flagged headquartered administered occupied'.split(
    ' ',
  ),
)

/** Share of right ones as estimated from labelled news. */
const CONFIDENCE = 0.9

/** "Toronto-based Citizen Lab" is a place and an organisation: parts a name at such a compound, and adds the place. */
export function partCompounds(names: readonly Name[], views: readonly SentenceView[]): Name[] {
  const places = views.flatMap((view, sentence) => placesIn(view, sentence))
  if (places.length === 0) return [...names]
  const bySentence = Map.groupBy(places, ({ sentence }) => sentence)
  const rest = names.flatMap((name) => parted(name, bySentence.get(name.sentence) ?? []))
  const named = Map.groupBy(rest, ({ sentence }) => sentence)
  const free = places.filter((p) => !named.get(p.sentence)?.some((name) => overlaps(name, p)))
  return [...rest, ...free]
}

function parted(name: Name, places: readonly Name[]): Name[] {
  const place = places.find((p) => overlaps(p, name))
  if (!place || (name.last === place.last && name.first <= place.first)) return [name]
  const first = place.last + PARTICIPLE_AFTER + 1
  return first > name.last ? [] : [{ ...name, first }]
}

/** The participle stands two words after the place: "Toronto", "-", "based". */
const PARTICIPLE_AFTER = 2

function placesIn({ words, lists, place }: SentenceView, sentence: number): Name[] {
  const found: Name[] = []
  for (let last = 0; last + PARTICIPLE_AFTER < words.length; last++) {
    if (words[last + 1]?.text !== '-' || !PARTICIPLES.has(words[last + PARTICIPLE_AFTER]?.text ?? ''))
      continue
    if (((lists[last] ?? 0) & PLACES) === 0 || !words[last]?.capital) continue
    let first = last
    while (place[last] === 2 && first > 0 && place[first] !== 0) first--
    found.push({ sentence, first, last, type: 'PLACE', confidence: CONFIDENCE, rule: 'names:compound' })
  }
  return found
}
