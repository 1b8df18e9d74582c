import lexicon from '../../models/topics/lexicon.json' with { type: 'json' }
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
  prefixes: { prefix: string; entry: Entry }[]
  entry: Entry | null
}

const SPECIFIC_WEIGHT = 2

/** Words as the lexicon sees them: runs of letters and digits, marks of any kind apart. */
export const WORDS = /[\p{L}\p{N}]+/gu

const entries = new Map<string, Entry>()

function enter(phrase: string, id: string, weight: number): void {
  const entry = entries.get(phrase) ?? { phrase, weights: new Map<string, number>() }
  if (!entry.weights.has(id)) entry.weights.set(id, weight)
  entries.set(phrase, entry)
}

for (const [id, levels] of Object.entries(lexicon as Record<string, Record<string, string>>))
  for (const [weight, phrases] of Object.entries(levels))
    for (const phrase of phrases.split('; ')) enter(phrase, topic(id).id, Number(weight))

for (const [name, phrases] of Object.entries(specific as Record<string, string>)) {
  const concept = topicNamed(name)
  for (const phrase of phrases.split('; ')) {
    enter(phrase, concept.id, SPECIFIC_WEIGHT)
    enter(phrase, concept.top, SPECIFIC_WEIGHT)
  }
}

const node = (): Node => ({ next: new Map(), prefixes: [], entry: null })

function plant(root: Node, entry: Entry): void {
  const open = entry.phrase.endsWith('*')
  const words = entry.phrase.match(WORDS) ?? []
  let at = root
  words.forEach((word, i) => {
    if (open && i === words.length - 1) {
      at.prefixes.push({ prefix: word, entry })
      return
    }
    const next = at.next.get(word) ?? node()
    at.next.set(word, next)
    at = next
  })
  if (!open) at.entry = entry
}

/** Phrases written with a capital must be met with it; all others may be met in any case. */
export const exactCase: Node = node()
export const anyCase: Node = node()
for (const entry of entries.values()) plant(/\p{Lu}/u.test(entry.phrase) ? exactCase : anyCase, entry)

/** Names of the concepts below the top level that the lexicon knows. */
export const SPECIFIC_IDS: string[] = Object.keys(specific).map((name) => topicNamed(name).id)
