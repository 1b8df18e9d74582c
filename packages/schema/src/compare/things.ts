import {
  type ArticleFilter,
  type ComparedOutlet,
  type EntityRef,
  narrow,
  narrowToLine,
  type Opens,
  type ToneVoice,
  type TopicLine,
  wordId,
} from '@parallax/domain'
import { encodeId } from '../ids.ts'

/** What one side has of a thing: so many articles, or of a word so many sentences. */
export interface CountOfSide extends Opens {
  side: ComparedOutlet
  count: number
}

/** An entity or a topic with its global id, or a word without one. */
export interface ThingOfSides {
  id: string | null
  name: string
  /** In the sides' order. */
  sides: CountOfSide[]
}

export const entityOf =
  (sides: readonly ComparedOutlet[]) =>
  ({ id, name, articles }: EntityRef & { articles: readonly number[] }): ThingOfSides => ({
    ...{ id: encodeId('Entity', id), name },
    sides: counted(sides, articles, (whole) => ({
      slice: narrow(whole, { entity: id }),
      subject: { kind: 'entity', id },
    })),
  })

export const topicOf =
  (sides: readonly ComparedOutlet[]) =>
  ({ topic, rest, articles }: TopicLine & { articles: readonly number[] }): ThingOfSides => ({
    ...{ id: encodeId(topic.own ? 'OwnTopic' : 'Topic', topic.id), name: topic.name },
    sides: counted(sides, articles, (whole) => narrowToLine(whole, { topic, ...(rest && { rest }) })),
  })

export const wordOf =
  (sides: readonly ComparedOutlet[], voice: ToneVoice) =>
  ({ word, sentences }: { word: string; sentences: readonly number[] }): ThingOfSides => {
    const id = wordId(voice, word)
    return {
      ...{ id: null, name: word },
      sides: counted(sides, sentences, (whole) => ({
        slice: narrow(whole, { word: id }),
        subject: { kind: 'word', id },
      })),
    }
  }

function counted(
  sides: readonly ComparedOutlet[],
  counts: readonly number[],
  opens: (whole: ArticleFilter) => Opens,
): CountOfSide[] {
  return sides.map((side, index) => ({ side, count: counts[index] ?? 0, ...opens(side.whole) }))
}
