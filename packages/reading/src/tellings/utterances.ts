import type { CueClass, Place, QuotationKind } from '@parallax/domain'
import { LEAST_WORDS, ownWords, sameUtterance, utterance } from '@parallax/domain'
import { append } from './append.ts'
import { sentenceAt, type ToldArticle } from './read-telling.ts'
import { saidAt } from './said-at.ts'
import { speakerName } from './speaker-name.ts'

/** One quotation of an article of a story. */
export interface Quoted {
  place: Place
  kind: QuotationKind
  content: string
  /** Of what is quoted word for word; empty where nothing or too little is. */
  words: string[]
  shingles: string[]
  speaker: string | null
  speakerKey: string | null
  cue: { text: string; class: CueClass } | null
  /** When its words came, where the article has several versions. */
  publishedAt: string | null
}

export function quotedIn({ telling, sentences, entities }: ToldArticle): Quoted[] {
  return telling.annotations.quotations.map(({ kind, content: span, cue, speaker }) => {
    const content = telling.text.slice(span.start, span.end)
    const said = utterance(ownWords({ kind, content }))
    const named = speaker?.entity ? entities.get(speaker.entity) : undefined
    const isOwn = said.words.length >= LEAST_WORDS
    const [from, to] = [
      sentenceAt(sentences, span.start),
      sentenceAt(sentences, Math.max(span.start, span.end - 1)),
    ]
    return {
      place: {
        article: telling.id,
        start: span.start,
        end: span.end,
        sentence: {
          start: Math.min(span.start, sentences[from ?? -1]?.start ?? span.start),
          end: Math.max(span.end, sentences[to ?? -1]?.end ?? span.end),
        },
      },
      kind,
      content,
      words: isOwn ? said.words : [],
      shingles: isOwn ? said.shingles : [],
      speaker: named?.name ?? (speaker ? speakerName(speaker.text) : null),
      speakerKey: named?.key ?? null,
      cue,
      publishedAt: saidAt(telling, span),
    }
  })
}

/** Earlier quotations with a shingle in common that are looked at. */
const LOOKED_AT = 16

/** Quotations, in the order of publication, that carry the same utterance; each family in that order. */
export function joinUtterances(quoted: readonly Quoted[]): Quoted[][] {
  const holders = new Map<string, number>()
  const family = quoted.map((_, i) => i)
  const rootOf = (at: number): number => {
    let root = at
    while (family[root] !== root) root = family[root] as number
    return root
  }
  for (const [i, one] of quoted.entries()) {
    const keys = one.shingles.length > 0 ? one.shingles : [one.words.join(' ')]
    const before = new Set(keys.flatMap((key) => holders.get(key) ?? []))
    for (const other of [...before].slice(0, LOOKED_AT))
      if (sameUtterance(saidOf(one), saidOf(quoted[other] as Quoted))) {
        const [a, b] = [rootOf(i), rootOf(other)]
        family[Math.max(a, b)] = Math.min(a, b)
      }
    for (const key of keys) if (!holders.has(key)) holders.set(key, i)
  }
  const families = new Map<number, Quoted[]>()
  for (const [i, one] of quoted.entries()) append(families, rootOf(i), one)
  return [...families.values()]
}

const saidOf = ({ kind, content, speakerKey, speaker }: Quoted) => ({
  kind,
  content,
  speaker: speakerKey ?? speaker,
})
