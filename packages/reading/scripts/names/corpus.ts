import type { EntityType } from '@parallax/domain'
import { tokenize } from '../../src/03-tokens/index.ts'
import { CLASSES, FIRST, INNER, LAST, label, ONLY } from '../../src/04-mentions/labels.ts'
import { dataText } from '../sources/shared-data.ts'
import { ownArticles } from './own-labels.ts'

/** One labelled article of a data set: tokens and their labels, sentence by sentence. */
export interface Labelled {
  set: string
  /** Whose idea of a name it follows; sets that agree share one. */
  guideline: string
  sentences: { tokens: string[]; labels: Uint8Array }[]
}
interface Gold {
  id: string
  types: EntityType[]
  mentions: GoldName[]
}
interface GoldName {
  start: number
  end: number
  text: string
  type: EntityType
  form: string
}
export interface WordSets {
  countries: Set<string>
  demonyms: Set<string>
}

/** The guideline that the product reads by: CoNLL's, which WikiGold and the labels of our own follow. */
export const NEWS = 'news'
const GUIDELINES: { readonly [set: string]: string } = {
  'wikigold-natural': NEWS,
  'wnut17-train': 'wnut17',
  'wnut17-dev': 'wnut17',
  'wnut17-test': 'wnut17',
}
const EVERY_TYPE: EntityType[] = ['PERSON', 'ORGANIZATION', 'PLACE', 'GROUP', 'EVENT', 'OTHER']

/** The labelled news of `training/names`. */
export function readOwn(words: WordSets): Labelled[] {
  return ownArticles().map(({ text, mentions }) => ({
    set: 'own',
    guideline: NEWS,
    sentences: labelledSentences(text, mentions, EVERY_TYPE, words),
  }))
}

/** Reads one data set of `ner/train`; each line of a text is a sentence there. */
export function readSet(set: string, words: WordSets): Labelled[] {
  const golds = new Map(jsonLines<Gold>(`ner/train/${set}.gold.jsonl.gz`).map((gold) => [gold.id, gold]))
  return jsonLines<{ id: string; text: string }>(`ner/train/${set}.jsonl.gz`).map(({ id, text }) => {
    const gold = golds.get(id)
    if (!gold) throw new Error(`${set}: ${id} has no labels`)
    const names = gold.mentions.filter((m) => m.form === 'name').map((m) => repaired(m, set, words))
    const guideline = GUIDELINES[set] ?? set
    return { set, guideline, sentences: labelledSentences(text, names, gold.types, words) }
  })
}

const jsonLines = <T>(path: string): T[] =>
  dataText(path)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

/** Where guidelines differ in what is plain to see, the sets are brought to one: countries are places, articles stay out. */
function repaired(name: GoldName, set: string, { countries }: WordSets): GoldName {
  const article = /^(the|an?) /i.exec(set === 're3d' ? name.text : '')
  const cut = article
    ? { ...name, start: name.start + article[0].length, text: name.text.slice(article[0].length) }
    : name
  return cut.type === 'ORGANIZATION' && countries.has(cut.text.toLowerCase())
    ? { ...cut, type: 'PLACE' }
    : cut
}

function labelledSentences(
  text: string,
  names: GoldName[],
  types: EntityType[],
  words: WordSets,
): Labelled['sentences'] {
  const lines = lineSpans(text)
  const tokens = tokenize({ text, sentences: lines } as Parameters<typeof tokenize>[0]).tokens
  const sentences = lines.map((_, sentence) => tokens.filter((t) => t.sentence === sentence))
  const marksGroups = types.includes('GROUP')
  return sentences
    .filter((sentence) => sentence.length > 0)
    .map((sentence) => {
      const labels = new Uint8Array(sentence.length)
      for (const name of names) mark(labels, sentence, name)
      if (!marksGroups)
        markDemonyms(
          labels,
          sentence.map((t) => t.text),
          words.demonyms,
        )
      return { tokens: sentence.map((t) => t.text), labels }
    })
}

function lineSpans(text: string) {
  let start = 0
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length, block: 0 }
    start += line.length + 1
    return span
  })
}

function mark(labels: Uint8Array, tokens: { start: number; end: number }[], name: GoldName): void {
  const first = tokens.findIndex((t) => t.end > name.start && t.start < name.end)
  if (first < 0) return
  let last = first
  while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? 0) < name.end) last++
  // "Red Sox-Angels" is two names in two tokens: the first has them both.
  if (labels.subarray(first, last + 1).some((label) => label !== 0)) return
  const type = CLASSES.indexOf(name.type === 'EVENT' ? 'OTHER' : name.type)
  for (let i = first; i <= last; i++)
    labels[i] = label(type, first === last ? ONLY : i === first ? FIRST : i === last ? LAST : INNER)
}

/** Sets that mark no nationalities would teach that "Russian" is no name. */
function markDemonyms(labels: Uint8Array, tokens: string[], demonyms: Set<string>): void {
  for (let i = 0; i < tokens.length; i++)
    if (labels[i] === 0 && /^\p{Lu}/u.test(tokens[i] ?? '') && demonyms.has((tokens[i] ?? '').toLowerCase()))
      labels[i] = label(CLASSES.indexOf('GROUP'), ONLY)
}
