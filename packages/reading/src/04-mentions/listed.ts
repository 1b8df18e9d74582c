import { LISTS } from './gazetteer.ts'
import { type Name, overlaps } from './names.ts'
import { CAPITALS, type SentenceView } from './sentence-view.ts'
import type { Word } from './words.ts'

const NATION = LISTS.country.bit | LISTS.demonym.bit
/** Countries and nationalities that are as often something else: never added by the list alone. */
const DOUBTFUL = new Set(
  'chad jordan georgia turkey guinea mali niger cuba polish jersey us america man can may to as it korean of car'.split(
    ' ',
  ),
)
const PERSONAL = LISTS.firstName.bit | LISTS.surname.bit

/** Share of right ones as estimated from labelled news; the tagger passes over few of them. */
const CONFIDENCE = 0.85

/** Adds countries and nationalities that the tagger passed over. */
export function addListed(names: readonly Name[], views: readonly SentenceView[]): Name[] {
  const added = views.flatMap((view, sentence) => listedIn(view, sentence))
  return [...names, ...added.filter((a) => !names.some((n) => overlaps(a, n)))]
}

function listedIn({ words, lists, place, casing }: SentenceView, sentence: number): Name[] {
  const found: Name[] = []
  for (let i = 0; i < words.length; i++) {
    const mask = lists[i] ?? 0
    if ((mask & NATION) === 0 || (place[i] !== 3 && place[i] !== 0)) continue
    let last = i
    while (place[i] === 0 && place[last] !== 2) last++
    const word = words[i] as Word
    const single = last === i
    const doubtful = single && (DOUBTFUL.has(word.lower) || ((mask & PERSONAL) !== 0 && casing === CAPITALS))
    const type = (mask & LISTS.country.bit) !== 0 ? 'PLACE' : 'GROUP'
    if (!doubtful && !besideName(words, i, last))
      found.push({ sentence, first: i, last, type, confidence: CONFIDENCE, rule: 'names:list' })
    i = last
  }
  return found
}

/** "Russian" in "Russian Standard" or "Air France" may be part of a longer name that the tagger was unsure of. */
function besideName(words: readonly Word[], first: number, last: number): boolean {
  return (words[first - 1]?.capital === true && first > 1) || words[last + 1]?.capital === true
}
