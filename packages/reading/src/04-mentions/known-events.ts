import type { Name } from './names.ts'
import { overlaps } from './names.ts'
import type { SentenceView } from './sentence-view.ts'

/**
 * Events that writers also spell small ("the second world war") or that the tagger takes for something else. Words of
 * lower case, as the tokens have them; the longest that fits counts.
 */
const EVENTS = [
  'world war two',
  'world war ii',
  'world war 2',
  'world war one',
  'world war i',
  'world war 1',
  'first world war',
  'second world war',
  'great patriotic war',
  'cold war',
  'gulf war',
  'iraq war',
  'vietnam war',
  'korean war',
  'arab spring',
  'prague spring',
  'victory day',
  'victory in europe day',
  've day',
  'v-e day',
  'd-day',
  'earth day',
  'olympic games',
  'winter olympics',
  'summer olympics',
  'tokyo olympics',
  'paralympic games',
  'eurovision song contest',
  'champions league',
  'world cup',
  'super bowl',
  'tour de france',
  'great depression',
  'holocaust',
  'brexit',
  'ww2',
  'wwii',
  'ww1',
  'wwi',
]
/** A league and its cup are named by small words too often ("a world cup of ideas"), so these need their capitals. */
const CAPITALS_ONLY = new Set([
  'world cup',
  'champions league',
  'cold war',
  'holocaust',
  'great depression',
  'victory day',
])

const byFirstWord = new Map<string, string[][]>()
for (const event of EVENTS) {
  const words = event.split(' ')
  const first = words[0] ?? ''
  byFirstWord.set(
    first,
    [...(byFirstWord.get(first) ?? []), words].sort((a, b) => b.length - a.length),
  )
}

/** Share of such phrases that are events on the labelled training text. */
const CONFIDENCE = 0.95

/** Adds the known events; a name that overlaps one gives way. */
export function addKnownEvents(names: readonly Name[], views: readonly SentenceView[]): Name[] {
  const events = views.flatMap((view, sentence) => eventsIn(view, sentence))
  const longer = (event: Name) =>
    names.some(
      (n) => overlaps(n, event) && n.type === 'EVENT' && n.first <= event.first && n.last >= event.last,
    )
  const found = events.filter((event) => !longer(event))
  return [...names.filter((n) => !found.some((event) => overlaps(n, event))), ...found]
}

function eventsIn({ words }: SentenceView, sentence: number): Name[] {
  const found: Name[] = []
  for (let i = 0; i < words.length; i++) {
    const phrase = byFirstWord
      .get(words[i]?.lower ?? '')
      ?.find((p) => p.every((word, k) => words[i + k]?.lower === word))
    if (!phrase) continue
    const small = words.slice(i, i + phrase.length).every((w) => !w.capital)
    if (small && CAPITALS_ONLY.has(phrase.join(' '))) continue
    found.push({
      sentence,
      first: i,
      last: i + phrase.length - 1,
      type: 'EVENT',
      confidence: CONFIDENCE,
      rule: 'names:known-event',
    })
    i += phrase.length - 1
  }
  return found
}
