import type { FactKind, PairItem, PairView, Place, Telling } from '@parallax/domain'
import { comparePair } from '../grouping/compare-pair.ts'
import { sketchOf } from '../grouping/sketch.ts'
import { alignTold } from './align-sentences.ts'
import { readStory } from './columns.ts'
import { quantityDisagreements } from './disagreements.ts'
import { factsOf } from './facts.ts'
import { ledgerOf } from './ledger.ts'
import { sentenceAt, type ToldArticle } from './read-telling.ts'
import { type Quoted, quotedIn } from './utterances.ts'

/** Two articles side by side, whatever their outlets. From the other side the same but for which is which. */
export function pairView(a: Telling, b: Telling): PairView {
  // Each stands for itself, also where both are of one outlet.
  const story = readStory([a, b].map((telling) => ({ ...telling, outlet: null, copyOf: null })))
  const told = (id: string) => story.articles.find(({ telling }) => telling.id === id) as ToldArticle
  const sides: Sides = [told(a.id), told(b.id)]
  return {
    a: a.id,
    b: b.id,
    n: 2,
    entities: factItems(sides, 'entity'),
    quantities: factItems(sides, 'quantity'),
    dates: factItems(sides, 'date'),
    speakers: speakerItems(sides),
    quotations: ledgerOf(story),
    sharedPhrases: sharedPhrases(sides),
    sharedTopics: sharedTopics(a, b),
    sentences: alignTold(...sides),
    disagreements: [...quantityDisagreements(story).values()].flat(),
    reuse: reuseOf(a, b),
  }
}

type Sides = [a: ToldArticle, b: ToldArticle]
interface Found {
  key: string
  label: string
  place: Place
}

/** Most places of both first; of equals in the order of the key. */
function itemsOf(a: readonly Found[], b: readonly Found[]): PairItem[] {
  const items = new Map<string, PairItem>()
  for (const [side, found] of [
    ['inA', a],
    ['inB', b],
  ] as const)
    for (const { key, label, place } of found) {
      const item = items.get(key) ?? { key, label, inA: [], inB: [] }
      if (label.length > item.label.length || (label.length === item.label.length && label < item.label))
        item.label = label
      item[side].push(place)
      items.set(key, item)
    }
  return [...items.values()].sort(
    (x, y) => y.inA.length + y.inB.length - x.inA.length - x.inB.length || (x.key < y.key ? -1 : 1),
  )
}

function factItems([a, b]: Sides, kind: FactKind): PairItem[] {
  const of = (article: ToldArticle) => factsOf(article).filter((fact) => fact.kind === kind)
  return itemsOf(of(a), of(b))
}

function speakerItems([a, b]: Sides): PairItem[] {
  const of = (article: ToldArticle): Found[] =>
    quotedIn(article).flatMap(({ speaker, speakerKey, place }: Quoted) =>
      speaker === null
        ? []
        : [{ key: speakerKey ?? `words:${speaker.toLowerCase()}`, label: speaker, place }],
    )
  return itemsOf(of(a), of(b))
}

/** By the lower of their scores in the two. */
function sharedPhrases([a, b]: Sides): PairItem[] {
  const ofB = new Map(b.telling.annotations.keyphrases.map((phrase) => [phrase.key, phrase]))
  return a.telling.annotations.keyphrases
    .flatMap((phrase) => {
      const other = ofB.get(phrase.key)
      return other ? [{ phrase, other, score: Math.min(phrase.score, other.score) }] : []
    })
    .sort((x, y) => y.score - x.score || (x.phrase.key < y.phrase.key ? -1 : 1))
    .map(({ phrase, other }) => ({
      key: phrase.key,
      label: phrase.text < other.text ? phrase.text : other.text,
      inA: phrase.occurrences.map((span) => placeAt(a, span)),
      inB: other.occurrences.map((span) => placeAt(b, span)),
    }))
}

function placeAt({ telling, sentences }: ToldArticle, { start, end }: { start: number; end: number }): Place {
  const sentence = sentences[sentenceAt(sentences, start) ?? -1] ?? { start, end }
  return {
    article: telling.id,
    start,
    end,
    sentence: { start: sentence.start, end: Math.max(end, sentence.end) },
  }
}

function sharedTopics(a: Telling, b: Telling): { id: string; name: string }[] {
  const scores = new Map(b.annotations.topics.map(({ id, score }) => [id, score]))
  return a.annotations.topics
    .filter(({ id }) => scores.has(id))
    .sort(
      (x, y) =>
        y.score + (scores.get(y.id) ?? 0) - x.score - (scores.get(x.id) ?? 0) || (x.id < y.id ? -1 : 1),
    )
    .map(({ id, name }) => ({ id, name }))
}

const bodyOf = ({ text, annotations }: Telling) =>
  annotations.blocks
    .filter(({ role }) => role === 'body')
    .map(({ start, end }) => text.slice(start, end).trim())
    .join('\n')

function reuseOf(a: Telling, b: Telling): PairView['reuse'] {
  const { kind, shareA, shareB } = comparePair(sketchOf(bodyOf(a)), sketchOf(bodyOf(b)))
  return { kind, shareA, shareB }
}
