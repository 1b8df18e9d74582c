import lexicon from '../../models/topics/lexicon.json' with { type: 'json' }
import siblings from '../../models/topics/siblings.json' with { type: 'json' }
import specific from '../../models/topics/specific.json' with { type: 'json' }
import { topic, topicNamed } from './taxonomy.ts'

/** What a phrase speaks for: topics with their weights. */
export interface Entry {
  phrase: string
  weights: Map<string, number>
}

/** A trie over the words of phrases. `*` keeps what may begin the last word. */
export interface Node {
  next: Map<string, Node>
  /** By first letter. */
  prefixes: Map<string, { prefix: string; entry: Entry }[]>
  entry: Entry | null
}

const SPECIFIC_WEIGHT = 2

/** Words as the lexicon sees them: runs of letters and digits, marks of any kind apart. */
export const WORDS = /[\p{L}\p{N}]+/gu

/** Phrases of one lexicon. Those written with a capital must be met with it; all others may be met in any case. */
export interface Lexicon {
  exactCase: Node
  anyCase: Node
}

type Entries = Map<string, Entry>

function enter(entries: Entries, phrase: string, id: string, weight: number): void {
  const entry = entries.get(phrase) ?? { phrase, weights: new Map<string, number>() }
  if (!entry.weights.has(id)) entry.weights.set(id, weight)
  entries.set(phrase, entry)
}

/** Every phrase of a file by names of narrower topics. */
const phrasesOf = (file: Record<string, string>) =>
  Object.entries(file).flatMap(([name, phrases]) =>
    phrases.split('; ').map((phrase) => ({ phrase, concept: topicNamed(name) })),
  )

const node = (): Node => ({ next: new Map(), prefixes: new Map(), entry: null })

function plant(root: Node, entry: Entry): void {
  const open = entry.phrase.endsWith('*')
  const words = entry.phrase.match(WORDS) ?? []
  let at = root
  words.forEach((word, i) => {
    if (open && i === words.length - 1) {
      const letter = word.charAt(0)
      at.prefixes.set(letter, [...(at.prefixes.get(letter) ?? []), { prefix: word, entry }])
      return
    }
    const next = at.next.get(word) ?? node()
    at.next.set(word, next)
    at = next
  })
  if (!open) at.entry = entry
}

function lexiconOf(entries: Entries): Lexicon {
  const out = { exactCase: node(), anyCase: node() }
  for (const entry of entries.values())
    plant(/\p{Lu}/u.test(entry.phrase) ? out.exactCase : out.anyCase, entry)
  return out
}

function broadEntries(): Entries {
  const entries: Entries = new Map()
  for (const [id, levels] of Object.entries(lexicon as Record<string, Record<string, string>>))
    for (const [weight, phrases] of Object.entries(levels))
      for (const phrase of phrases.split('; ')) enter(entries, phrase, topic(id).id, Number(weight))
  for (const { phrase, concept } of phrasesOf(specific)) enter(entries, phrase, concept.top, SPECIFIC_WEIGHT)
  return entries
}

function narrowEntries(): Entries {
  const entries: Entries = new Map()
  for (const { phrase, concept } of [...phrasesOf(specific), ...phrasesOf(siblings)])
    enter(entries, phrase, concept.id, SPECIFIC_WEIGHT)
  return entries
}

/** What speaks for top-level topics. */
export const broad: Lexicon = lexiconOf(broadEntries())
/** What tells narrower topics from their siblings; alone, much of it says nothing of the topic above. */
export const narrow: Lexicon = lexiconOf(narrowEntries())

/** Ids of the concepts below the top level that the lexicon knows. */
export const SPECIFIC_IDS: string[] = [...new Set([...Object.keys(specific), ...Object.keys(siblings)])].map(
  (name) => topicNamed(name).id,
)
