import type { ResultOf } from '@parallax/client'
import {
  type ArticleFilter,
  type ComparedOutlet,
  type FurnitureCount,
  narrow,
  narrowQuotations,
  narrowToLine,
  type Opens,
  type QuotationFilter,
  type ToneVoice,
  type TopicLine,
  wordId,
} from '@parallax/domain'
import type { SeriesOf } from '../../prepare/index.ts'
import type * as documents from '../documents/contrast-documents.ts'
import { furnitureOf, unitOf } from './chart-series.ts'

type Answer<K extends keyof typeof documents> = ResultOf<(typeof documents)[K]>['compareOutlets']
type Series = SeriesOf['outlet-contrast']
type Thing = Series['parts'][number]['things'][number]
type Side = Thing['sides'][number]

interface Answered<Given> {
  total: number
  tested: number
  parts: { total: number; different: number; things: Given[] }[]
}

interface Sides {
  sides: { outlet: ComparedOutlet['outlet']; articles: number }[]
}

/** The sides with the articles of each: of one outlet alone, its own and those of all others. */
function sidesOf({ sides }: Sides, filter: ArticleFilter): ComparedOutlet[] {
  const [first] = sides
  return sides.map(({ outlet, articles }) => {
    const whole = narrow(
      filter,
      outlet ? { outlet: outlet.id } : first?.outlet ? { exceptOutlet: first.outlet.id } : {},
    )
    return { outlet, articles, whole, slice: whole, subject: null }
  })
}

const contrast = <Given>(
  sides: ComparedOutlet[],
  { total, tested, parts }: Answered<Given>,
  thing: (given: Given) => Thing,
): Series => ({
  ...{ sides, total, tested },
  parts: parts.map((part) => ({ ...part, things: part.things.map(thing) })),
})

/** The numbers of each side with the side itself and the way behind them. */
const ofSides = <Given extends Pick<Side, 'share' | 'contrast'>>(
  sides: readonly ComparedOutlet[],
  given: readonly Given[],
  behind: (side: ComparedOutlet, own: Given) => Opens & { furniture?: FurnitureCount },
): (Given & { side: ComparedOutlet } & Opens & { furniture?: FurnitureCount })[] =>
  sides.flatMap((side, index) => {
    const own = given[index]
    return own ? [{ ...own, side, ...behind(side, own) }] : []
  })

export function entityContrast(answer: Answer<'EntityContrastChart'>, filter: ArticleFilter): Series {
  const sides = sidesOf(answer, filter)
  return contrast(sides, answer.entities, ({ entity: { id, name }, sides: given }) => ({
    ...{ id, name },
    sides: ofSides(sides, given, ({ whole }, { furniture }) => ({
      slice: narrow(whole, { entity: id }),
      subject: { kind: 'entity', id },
      furniture: furnitureOf({ kind: 'entity', id }, furniture, whole),
    })),
  }))
}

export function topicContrast(answer: Answer<'TopicContrastChart'>, filter: ArticleFilter): Series {
  const sides = sidesOf(answer, filter)
  return contrast(sides, answer.topics, ({ topic: { __typename, id, name }, rest, sides: given }) => {
    const own = __typename === 'OwnTopic'
    const line: TopicLine = { topic: { id, name, ...(own && { own }) }, ...(rest && { rest }) }
    return {
      ...{ id, name, own, rest },
      sides: ofSides(sides, given, ({ whole }, { furniture }) => ({
        ...narrowToLine(whole, line),
        furniture: furnitureOf({ kind: 'topic', id }, furniture, whole),
      })),
    }
  })
}

export function phraseContrast(answer: Answer<'PhraseContrastChart'>, filter: ArticleFilter): Series {
  const sides = sidesOf(answer, filter)
  return contrast(sides, answer.phrases, ({ phrase: { key, text }, sides: given }) => ({
    ...{ id: key, name: text },
    sides: ofSides(sides, given, ({ whole }) => ({
      slice: narrow(whole, { phrase: key }),
      subject: { kind: 'phrase', id: key },
    })),
  }))
}

export function wordContrast(
  answer: Answer<'WordContrastChart'>,
  filter: ArticleFilter,
  voice: ToneVoice,
): Series {
  const sides = sidesOf(answer, filter)
  return contrast(sides, answer.words, ({ word, sides: given }) => {
    const id = wordId(voice, word)
    return {
      ...{ id: word, name: word },
      sides: ofSides(sides, given, ({ whole }) => ({
        slice: narrow(whole, { word: id }),
        subject: { kind: 'word', id },
      })),
    }
  })
}

export function speakerContrast(
  answer: Answer<'SpeakerContrastChart'>,
  filter: ArticleFilter,
  choice: QuotationFilter,
): Series {
  const sides = sidesOf(answer, filter)
  return contrast(sides, answer.speakers, ({ speaker: { id, name }, sides: given }) => ({
    ...{ id, name },
    sides: ofSides(sides, given, ({ whole }) => {
      const quotations = narrowQuotations(choice, { speaker: id })
      return { slice: narrow(whole, { quotations }), subject: { kind: 'quotations', quotations } }
    }),
  }))
}

export function outletsOverTime(
  answer: Answer<'OutletsOverTimeChart'>,
  filter: ArticleFilter,
): SeriesOf['outlets-over-time'] {
  const { unit, sides: lines } = answer.overTime
  return {
    unit: unitOf(unit),
    sides: sidesOf(answer, filter).flatMap((side, index) => {
      const line = lines[index]
      if (!line) return []
      const { points, undated } = line
      return [
        {
          side,
          points: points.flatMap(({ period, articles }) =>
            period ? [{ period, articles, slice: narrow(side.whole, { period }), subject: null }] : [],
          ),
          undated: { ...undated, slice: narrow(side.whole, { period: null }), subject: null },
        },
      ]
    }),
  }
}
