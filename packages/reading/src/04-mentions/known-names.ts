import type { EntityType } from '@parallax/domain'
import { phraseKey } from './gazetteer.ts'
import { type Knowledge, knowledge } from './knowledge.ts'
import { bare, TITLES } from './name-words.ts'
import { type Name, overlaps } from './names.ts'
import type { SentenceView } from './sentence-view.ts'
import type { Word } from './words.ts'

/** A name of several words whose type is known. */
interface Phrase {
  words: string[]
  type: EntityType
  /** Events are also spelled small: "the second world war". */
  anyCase: boolean
}

/** Events that are also spelled small, besides those of the knowledge base. */
const SMALL_EVENTS = [
  'world war two',
  'world war ii',
  'world war 2',
  'world war one',
  'world war i',
  'world war 1',
  'first world war',
  'second world war',
  'great patriotic war',
  'gulf war',
  'iraq war',
  'vietnam war',
  'korean war',
  'arab spring',
  'victory in europe',
  'olympic games',
  'winter olympics',
  'paralympic games',
  'brexit',
  'wwii',
  'ww2',
  'wwi',
  'ww1',
]
/** Events by their capitals alone. */
const EVENTS = [
  'Prague Spring',
  'Earth Day',
  'Tour de France',
  'Super Bowl',
  'World Cup',
  'Champions League',
  'Holocaust',
]

/** Share of right ones as estimated from labelled news; too few stand in held-out text for a finer figure. */
const CONFIDENCE = 0.8

let phrases: Map<string, Phrase[]> | undefined

function phrasesByFirstWord(): Map<string, Phrase[]> {
  phrases ??= collect(knowledge())
  return phrases
}

function collect({ entities }: Knowledge): Map<string, Phrase[]> {
  const byFirst = new Map<string, Phrase[]>()
  const add = (text: string, type: EntityType, anyCase: boolean) => {
    const words = phraseKey(text).split(' ')
    const first = words[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, type, anyCase }])
  }
  // A single word may be many things; several with their capitals are that one.
  for (const { type, name, aliases } of entities)
    for (const text of [name, ...(aliases ?? [])])
      if (text.includes(' ') && !text.startsWith('the ') && !isTitled(text)) add(text, type, false)
  for (const { demonyms } of entities)
    for (const text of demonyms ?? []) if (text.includes(' ')) add(text, 'GROUP', false)
  for (const event of SMALL_EVENTS) add(event, 'EVENT', true)
  for (const event of EVENTS) add(event, 'EVENT', false)
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}

/** "Pope Francis" is the name "Francis" with a title before it. */
const isTitled = (text: string) => TITLES.has(bare(text.split(' ')[0]?.toLowerCase() ?? ''))

/** Adds known names of several words; what overlaps one gives way, unless it is longer and holds it whole. */
export function addKnown(names: readonly Name[], views: readonly SentenceView[]): Name[] {
  const known = views.flatMap((view, sentence) => knownIn(view, sentence))
  const inLonger = (k: Name) =>
    names.some(
      (n) => n.sentence === k.sentence && n.first <= k.first && n.last >= k.last && !sameWithOtherType(n, k),
    )
  const found = known.filter((k) => !inLonger(k))
  return [...names.filter((n) => !found.some((k) => overlaps(n, k))), ...found]
}

const sameWithOtherType = (a: Name, b: Name) => a.first === b.first && a.last === b.last && a.type !== b.type

function knownIn({ words }: SentenceView, sentence: number): Name[] {
  const found: Name[] = []
  const byFirst = phrasesByFirstWord()
  for (let i = 0; i < words.length; i++) {
    const phrase = byFirst.get((words[i] as Word).lower)?.find((p) => fits(words, i, p))
    if (!phrase) continue
    const last = i + phrase.words.length - 1
    found.push({ sentence, first: i, last, type: phrase.type, confidence: CONFIDENCE, rule: 'names:known' })
    i = last
  }
  return found
}

const LINK = /^(of|the|and|for|in|on|al|bin|von|der|de|la|'s|&)$/

function fits(words: readonly Word[], at: number, { words: phrase, anyCase }: Phrase): boolean {
  return phrase.every((expected, k) => {
    const word = words[at + k]
    return word !== undefined && word.lower === expected && (anyCase || !word.small || LINK.test(expected))
  })
}
