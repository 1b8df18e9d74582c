import type { PairItem, Span } from '@parallax/domain'
import { factsOf } from './facts.ts'
import { itemsOf } from './items.ts'
import { sentenceAt, type ToldArticle, type ToldSentence } from './read-telling.ts'

/** Words and phrases that are shown. */
const SHOWN = 12
/** A word that stands in many articles is no theme. */
const LEAST_WEIGHT = 2
const BESIDE = /^[ -]$/
/** A phrase says more than a word of it, and ties of weight are many. */
const PHRASE = 1.5

interface Used {
  key: string
  label: string
  weight: number
  span: Span
  sentence: ToldSentence
  /** It can stand for a matter by itself here: a pair of words, or the head of a noun phrase. */
  isHead: boolean
}

/**
 * What both articles speak of beside names of people, places and organizations: events that both name, then pairs of words
 * and nouns of both bodies, those first that are rare in English news and often said by both.
 */
export function sharedTheme(a: ToldArticle, b: ToldArticle): PairItem[] {
  const [ofA, ofB] = [usedIn(a), usedIn(b)]
  const [countA, countB] = [countsOf(ofA), countsOf(ofB)]
  const weights = new Map(ofA.map(({ key, weight }) => [key, key.includes(' ') ? PHRASE * weight : weight]))
  const heads = headsOf(ofA).intersection(headsOf(ofB))
  const scoreOf = (key: string) =>
    (weights.get(key) ?? 0) * Math.log1p(Math.min(countA.get(key) ?? 0, countB.get(key) ?? 0))
  const best = [...weights.keys()]
    .filter((key) => heads.has(key))
    .sort((x, y) => scoreOf(y) - scoreOf(x) || (x < y ? -1 : 1))
  const chosen: string[] = []
  for (const key of best) {
    if (chosen.length === SHOWN) break
    const isPart = chosen.some((other) => key.split(' ').every((word) => other.split(' ').includes(word)))
    if (!isPart) chosen.push(key)
  }
  const found = (article: ToldArticle, used: readonly Used[]) =>
    used
      .filter(({ key }) => chosen.includes(key))
      .map(({ key, label, span, sentence }) => ({
        key,
        label,
        place: {
          article: article.telling.id,
          ...span,
          sentence: { start: sentence.start, end: sentence.end },
        },
      }))
  const items = itemsOf(found(a, ofA), found(b, ofB))
  const words = items.sort((x, y) => chosen.indexOf(x.key) - chosen.indexOf(y.key))
  return [...sharedEvents(a, b), ...words]
}

function sharedEvents(a: ToldArticle, b: ToldArticle): PairItem[] {
  const eventsIn = (article: ToldArticle) => {
    const events = new Set(
      [...article.entities.values()].filter(({ type }) => type === 'EVENT').map(({ key }) => key),
    )
    return factsOf(article).filter(({ kind, key }) => kind === 'entity' && events.has(key))
  }
  return itemsOf(eventsIn(a), eventsIn(b)).filter(({ inA, inB }) => inA.length > 0 && inB.length > 0)
}

const headsOf = (used: readonly Used[]) => new Set(used.filter(({ isHead }) => isHead).map(({ key }) => key))

function countsOf(used: readonly Used[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { key } of used) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function usedIn(article: ToldArticle): Used[] {
  const named = namesIn(article)
  return article.sentences.flatMap((sentence) =>
    sentence.body ? usedInSentence(article, sentence, named) : [],
  )
}

function usedInSentence(
  { telling }: ToldArticle,
  sentence: ToldSentence,
  named: ReadonlySet<number>,
): Used[] {
  const words = [...sentence.terms.places]
    .flatMap(([term, spans]) => {
      const key = OCCASION.test(term) ? ANNIVERSARY : term
      return spans.map((span) => ({ key, weight: sentence.terms.weights.get(term) ?? 0, span }))
    })
    .filter(({ key, weight, span }) => weight >= LEAST_WEIGHT && !/\d/.test(key) && !named.has(span.start))
    .sort((x, y) => x.span.start - y.span.start)
  const used: Used[] = []
  for (const [i, { key, weight, span }] of words.entries()) {
    const next = words[i + 1]
    const isBeside = next !== undefined && BESIDE.test(telling.text.slice(span.end, next.span.start))
    const label = telling.text.slice(span.start, span.end).toLowerCase()
    if (key === ANNIVERSARY) used.push({ key, label: key, weight, span, sentence, isHead: true })
    else used.push({ key, label, weight, span, sentence, isHead: !isBeside && isNoun(label) })
    if (!isBeside) continue
    const both = { start: span.start, end: next.span.end }
    used.push({
      key: `${key} ${next.key}`,
      label: telling.text.slice(both.start, both.end).toLowerCase(),
      weight: weight + next.weight,
      span: both,
      sentence,
      isHead: true,
    })
  }
  return used
}

/** "The 75th anniversary" and "to commemorate the day" are one theme. */
const ANNIVERSARY = 'anniversary'
const OCCASION = /^(?:anniversar|commemor|jubile|centenar|bicentenar)/
/** Participles and adverbs name no matter. */
const NO_NOUN = /(?:ed|ing|ly)$|^(?:together|apart|ahead|away|instead|indeed|perhaps|later|earlier)$/
const isNoun = (word: string) => !NO_NOUN.test(word)

const NAMES: ReadonlySet<string> = new Set(['PERSON', 'PLACE', 'ORGANIZATION', 'GROUP'])
const WORD = /[\p{L}\p{N}]+/gu

/** Where the words of names of people, places and organizations begin. */
function namesIn({ telling, sentences, entities }: ToldArticle): Set<number> {
  const starts = new Set<number>()
  for (const { start, end, form, entity } of telling.annotations.mentions) {
    const type = entity === null ? undefined : entities.get(entity)?.type
    if (form !== 'name' || !NAMES.has(type ?? 'PERSON') || sentenceAt(sentences, start) === null) continue
    for (const { index } of telling.text.slice(start, end).matchAll(WORD)) starts.add(start + index)
  }
  return starts
}
