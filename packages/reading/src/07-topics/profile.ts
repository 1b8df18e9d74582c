import type { Place } from './places.ts'

/** Words of a text that the model knows: `value` is how much of the text each is, the squares adding up to 1. */
export interface ProfileWord {
  word: number
  value: number
  places: Place[]
}

/** Smooth inverse frequency (Arora, Liang and Ma 2017), the frequency told from the rank by Zipf's law. */
const SMOOTHING = 3e-4
const inverseFrequency = (rank: number) => SMOOTHING / (SMOOTHING + 0.1 / (rank + 1))

/** @param rankOf the model's number of a word, by falling frequency */
export function profileOf(sentences: Place[][], rankOf: (word: string) => number | undefined): ProfileWord[] {
  const found = new Map<number, ProfileWord & { weight: number }>()
  for (const place of sentences.flat()) {
    const word = rankOf(place.lower)
    if (word === undefined) continue
    const one = found.get(word) ?? { word, value: 0, places: [], weight: 0 }
    one.weight += place.weight
    one.places.push(place)
    found.set(word, one)
  }
  let squares = 0
  for (const one of found.values()) {
    one.value = Math.log1p(one.weight) * inverseFrequency(one.word)
    squares += one.value ** 2
  }
  const length = Math.sqrt(squares) || 1
  return [...found.values()].map(({ word, value, places }) => ({ word, value: value / length, places }))
}
