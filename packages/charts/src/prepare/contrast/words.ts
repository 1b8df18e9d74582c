import type { ComparedOutlet, Contrasted, ToneVoice } from '@parallax/domain'
import { VOICE_WORDS } from '../tone-words.ts'
import { lineLabel } from '../topic-words.ts'
import { number } from '../words.ts'
import type { ContrastedSide, ContrastedThing } from './series.ts'

interface Wording {
  noun: string
  /** Of the title, after the names of the sides. */
  title: string
  /** Articles (or sentences) that … it. */
  verb: string
  /** What a share is of. */
  unit: 'article' | 'sentence'
  /** Why there is nothing to draw. */
  nothing: string
}

export const WORDING: Readonly<Record<Contrasted, Wording>> = {
  entities: {
    noun: 'entity',
    title: 'who is mentioned',
    verb: 'mention',
    unit: 'article',
    nothing: 'These articles mention nobody.',
  },
  topics: {
    noun: 'topic',
    title: 'what they write about',
    verb: 'are about',
    unit: 'article',
    nothing: 'No topic was found in these articles.',
  },
  phrases: {
    noun: 'phrase',
    title: 'which phrases they prefer',
    verb: 'are about',
    unit: 'article',
    nothing: 'No phrase was found in these articles.',
  },
  words: {
    noun: 'word',
    title: 'which words they prefer',
    verb: 'use',
    unit: 'sentence',
    nothing: 'These articles have no words in this voice, or were read before words were kept.',
  },
  speakers: {
    noun: 'speaker',
    title: 'whom they quote',
    verb: 'quote',
    unit: 'article',
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
  of === 'phrases' || of === 'words' ? `“${thing.name}”` : thingLabel(thing, of)

/** What a side has of a thing besides what its share is of, and what that is counted in; null of a topic. */
export function amountOf({
  mentions,
  occurrences,
  words,
  articles,
}: ContrastedSide): [number, string] | null {
  if (articles !== undefined) return [articles, 'article']
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

/** Whose words they are, where words are compared. */
export const voiceWords = (of: Contrasted, voice: ToneVoice = 'narration'): string =>
  of === 'words' ? ` ${VOICE_WORDS[voice]}` : ''
