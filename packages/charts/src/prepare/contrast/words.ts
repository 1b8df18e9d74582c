import type { ComparedOutlet, Contrasted } from '@parallax/domain'
import { lineLabel } from '../topic-words.ts'
import { number } from '../words.ts'
import type { ContrastedSide, ContrastedThing } from './series.ts'

interface Wording {
  noun: string
  /** Of the title, after the names of the sides. */
  title: string
  /** Articles that … it. */
  verb: string
  /** Why there is nothing to draw. */
  nothing: string
}

export const WORDING: Readonly<Record<Contrasted, Wording>> = {
  entities: {
    noun: 'entity',
    title: 'who is mentioned',
    verb: 'mention',
    nothing: 'These articles mention nobody.',
  },
  topics: {
    noun: 'topic',
    title: 'what they write about',
    verb: 'are about',
    nothing: 'No topic was found in these articles.',
  },
  phrases: {
    noun: 'phrase',
    title: 'which phrases they prefer',
    verb: 'are about',
    nothing: 'No phrase was found in these articles.',
  },
  speakers: {
    noun: 'speaker',
    title: 'whom they quote',
    verb: 'quote',
    nothing: 'None of these quotations has a speaker that was joined to a name.',
  },
}

/** What a side is called. */
export const sideName = ({ outlet }: ComparedOutlet): string => outlet?.name ?? 'All others'

/** The same within a sentence. */
export const sideWords = ({ outlet }: ComparedOutlet): string => outlet?.name ?? 'all others'

/** What a thing is called at its row. */
export const thingLabel = ({ id, name, own, rest }: ContrastedThing, of: Contrasted): string =>
  of === 'topics' ? lineLabel({ topic: { id, name, ...(own && { own }) }, ...(rest && { rest }) }) : name

/** The same within a sentence. */
export const thingWords = (thing: ContrastedThing, of: Contrasted): string =>
  of === 'phrases' ? `“${thing.name}”` : thingLabel(thing, of)

/** What a side has of a thing besides articles, and what that is counted in; null of a topic. */
export function amountOf({ mentions, occurrences, words }: ContrastedSide): [number, string] | null {
  if (mentions !== undefined) return [mentions, 'mention']
  if (occurrences !== undefined) return [occurrences, 'place']
  if (words !== undefined) return [words, 'word']
  return null
}

/** "q = 0.031", "q < 0.001"; a rate that only rounds to the bound is not said to be it. */
export const rateWords = (q: number): string => (q < 0.001 ? '< 0.001' : number(Math.ceil(q * 1000) / 1000))

/** "+30 points", of a difference of shares. */
export const pointsWords = (difference: number): string => {
  const points = Math.round(difference * 1000) / 10
  return `${points > 0 ? '+' : points < 0 ? '−' : ''}${number(Math.abs(points))} points`
}
