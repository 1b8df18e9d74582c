import type { QuotedPart, Sides } from '@parallax/database'
import {
  type ComparedEntity,
  type ComparedOutlet,
  type ComparedPhrase,
  type ComparedSpeaker,
  type ComparedTopic,
  type ComparedWord,
  CUE_CLASSES,
  type CueClassCount,
  type EntityRef,
  narrow,
  narrowQuotations,
  narrowToLine,
  type OfSide,
  type QuotationFilter,
  type QuotationSlice,
  type QuotedBySide,
  type ToneVoice,
  type TopicLine,
  wordId,
} from '@parallax/domain'
import { shareOf } from '@parallax/measures'
import type { Looked } from './parts.ts'

/** What each side has of a thing, and how it contrasts; `marks` are its numbers that open. */
const sidesOf = <Marks>(
  { sides }: Sides,
  { articles, contrasts }: Looked<unknown>,
  marks: (side: ComparedOutlet, index: number, articles: number) => Marks,
): (Omit<OfSide, 'slice' | 'subject'> & Marks)[] =>
  sides.map((side, index) => ({
    side,
    share: shareOf(articles[index] ?? 0, side.articles),
    contrast: contrasts[index] ?? null,
    ...marks(side, index, articles[index] ?? 0),
  }))

export const entityOfSides =
  (compared: Sides) =>
  (thing: Looked<EntityRef & { mentions: number[] }>): ComparedEntity => {
    const { id, name, type } = thing
    return {
      entity: { id, name, type },
      sides: sidesOf(compared, thing, ({ whole }, index) => ({
        ...{ mentions: thing.mentions[index] ?? 0, whole },
        slice: narrow(whole, { entity: id }),
        subject: { kind: 'entity', id },
      })),
    }
  }

export const topicOfSides =
  (compared: Sides) =>
  ({ topic, rest, ...thing }: Looked<TopicLine>): ComparedTopic => {
    const line = { topic, ...(rest && { rest }) }
    return {
      ...line,
      sides: sidesOf(compared, thing, ({ whole }) => ({ whole, ...narrowToLine(whole, line) })),
    }
  }

export const phraseOfSides =
  (compared: Sides, wordings: ReadonlyMap<string, string>) =>
  (thing: Looked<{ key: string; occurrences: number[] }>): ComparedPhrase => {
    const phrase = { key: thing.key, text: wordings.get(thing.key) ?? thing.key }
    return {
      phrase,
      sides: sidesOf(compared, thing, ({ whole }, index, articles) => ({
        ...{ phrase, articles, occurrences: thing.occurrences[index] ?? 0 },
        slice: narrow(whole, { phrase: phrase.key }),
        subject: { kind: 'phrase', id: phrase.key },
      })),
    }
  }

export const wordOfSides =
  ({ sides }: Sides, voice: ToneVoice, sizes: readonly number[]) =>
  ({
    word,
    articles,
    sentences,
    effect,
    contrasts,
  }: Looked<{ word: string; sentences: number[]; effect: number }>): ComparedWord => ({
    word,
    sides: sides.map((side, index) => {
      const id = wordId(voice, word)
      return {
        side,
        articles: articles[index] ?? 0,
        share: shareOf(sentences[index] ?? 0, sizes[index] ?? 0, effect),
        contrast: contrasts[index] ?? null,
        slice: narrow(side.whole, { word: id }),
        subject: { kind: 'word', id },
      }
    }),
  })

type LookedSpeaker = Looked<EntityRef & { quotations: number[]; words: number[] }>

export const speakerOfSides =
  (compared: Sides, choice: QuotationFilter, parts: readonly QuotedPart[]) =>
  (thing: LookedSpeaker): ComparedSpeaker => {
    const { id, name, type } = thing
    return {
      speaker: { id, name, type },
      sides: sidesOf(compared, thing, (side, index, articles) => {
        const words = thing.words[index] ?? 0
        const quotations = thing.quotations[index] ?? 0
        const whole = parts.find((part) => part.side === index && !part.classed)?.words ?? 0
        const own = parts.filter((part) => part.side === index && part.speaker === id)
        const asked = choice.speakers?.length && quotations === 0 ? null : id
        return {
          ...{ articles, quotations, words, wordShare: whole === 0 ? null : words / whole },
          cueClasses: cueClasses(side, choice, own, { speaker: asked }),
          ...quotationsOf(side, choice, { speaker: asked }),
        }
      }),
    }
  }

/** All that each side quotes, by its own choice of words. */
export function quotedBySides(
  { sides }: Sides,
  choice: QuotationFilter,
  parts: readonly QuotedPart[],
): QuotedBySide[] {
  return sides.map((side, index) => {
    const own = parts.filter((part) => part.side === index && part.speaker === null)
    const { quotations = 0, articles = 0, words = 0 } = own.find(({ classed }) => !classed) ?? {}
    return {
      ...{ side, quotations, articles, words },
      cueClasses: cueClasses(side, choice, own, {}),
      ...quotationsOf(side, choice, {}),
    }
  })
}

function cueClasses(
  side: ComparedOutlet,
  choice: QuotationFilter,
  parts: readonly QuotedPart[],
  of: QuotationSlice,
): CueClassCount[] {
  return [...CUE_CLASSES, null].flatMap((cueClass): CueClassCount[] => {
    const part = parts.find((one) => one.classed && one.cueClass === cueClass)
    if (!part) return []
    const { quotations, articles } = part
    return [{ cueClass, quotations, articles, ...quotationsOf(side, choice, { ...of, cueClass }) }]
  })
}

function quotationsOf({ whole }: ComparedOutlet, choice: QuotationFilter, slice: QuotationSlice) {
  const quotations = narrowQuotations(choice, slice)
  return {
    slice: narrow(whole, { quotations }),
    subject: { kind: 'quotations', quotations },
  } as const
}
