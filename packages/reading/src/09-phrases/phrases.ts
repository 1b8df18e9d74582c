import type { KeyphraseEvidence } from '@parallax/domain'
import type { WithTone } from '../document.ts'
import { type Candidate, candidatesOf, namesWithFunctionWords } from './candidates.ts'
import { isFragment } from './fragments.ts'
import { wordKeyness } from './keyness.ts'
import { namesOf } from './names.ts'
import { type Place, placesOf } from './occurrences.ts'
import { type Unit, unitsOf } from './units.ts'

/** A phrase of the article with everything that it is chosen by. */
export interface Phrase {
  key: string
  words: string[]
  name: boolean
  /** It begins with a nationality or another name of a people. */
  national: boolean
  /** It begins with an adjective that judges. */
  judging: boolean
  /** In order; at least one of them in the body where there is a body. */
  places: Place[]
  evidence: KeyphraseEvidence
  /** How often its words stand in the article, in the mean: natural logarithm of one more. */
  support: number
}

function byKey(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const out = new Map<string, Candidate[]>()
  for (const one of candidates) {
    const list = out.get(one.key)
    if (list) list.push(one)
    else out.set(one.key, [one])
  }
  return out
}

function wordCounts(units: readonly Unit[]): { counts: Map<string, number>; total: number } {
  const counts = new Map<string, number>()
  let total = 0
  for (const { folded } of units)
    for (const word of folded.split(' ')) {
      if (word === '') continue
      counts.set(word, (counts.get(word) ?? 0) + 1)
      total++
    }
  return { counts, total }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

const rounded = (value: number): number => Math.round(value * 1000) / 1000

/** Every phrase of an article that is whole, in no order. Headlines drop words, so that the body has to show a phrase. */
export function phrasesOf(d: WithTone): Phrase[] {
  const units = unitsOf(d)
  const names = namesOf(d)
  const inHeadline = (sentence: number) => d.blocks[d.sentences[sentence]?.block ?? -1]?.role === 'headline'
  const body = units.filter(({ sentence }) => !inHeadline(sentence))
  const shown = body.length > 0 ? body : units
  const whole = new Map(
    [...byKey([...candidatesOf(shown, names), ...namesWithFunctionWords(shown, names)])].filter(
      ([, places]) => !isFragment(places),
    ),
  )
  const { counts, total } = wordCounts(units)
  const places = placesOf(units, new Set(whole.keys()), names)
  return [...places].map(([key, own]): Phrase => {
    const words = key.split(' ')
    const candidates = whole.get(key) ?? []
    const sentences = new Set(own.map(({ sentence }) => sentence))
    const inBody = own.filter(({ sentence }) => !inHeadline(sentence))
    const first = (inBody[0] ?? own[0])?.start ?? 0
    const begins = shown[0]?.start ?? 0
    const length = Math.max(1, (shown.at(-1)?.end ?? 0) - begins)
    return {
      key,
      words,
      name: candidates.every(({ name }) => name),
      judging: candidates.every(({ judging }) => judging),
      national: names.overlapping(own[0] as Place).some(({ type }) => type === 'GROUP'),
      places: own,
      evidence: {
        frequency: own.length,
        sentences: sentences.size,
        first: rounded(Math.max(0, first - begins) / length),
        headline: own.some(({ sentence }) => inHeadline(sentence)),
        keyness: rounded(mean(words.map((word) => wordKeyness(word, counts.get(word) ?? 0, total)))),
      },
      support: mean(words.map((word) => Math.log1p(counts.get(word) ?? 0))),
    }
  })
}
