import { narrow, type TimeUnit, type TopicTimeline } from '@parallax/domain'
import type { Context, SeriesOf, SpecOf } from './context.ts'
import type { Cell, Drawn } from './drawn.ts'
import { nameIn } from './filter-words.ts'
import { emptyCell, figureCell, frame, mark, opens, wordCell } from './frame.ts'
import { furnitureNote, withFurnitureRow } from './furniture.ts'
import { looksOf } from './palette.ts'
import { type Line, periodOf, timeFigure, undatedWords } from './time-figure.ts'
import { peakSentence } from './time-words.ts'
import { lineLabel, lineWords, topicNote } from './topic-words.ts'
import { bucketName, capital, count, inBucket, number, ofWhole, sentence } from './words.ts'

type Undated = SeriesOf['topics-over-time']['undated'][number]
type Point = TopicTimeline['points'][number]

/** More lines than this cannot be told apart. */
const MOST_LINES = 6

export function topicsOverTime(
  spec: SpecOf<'topics-over-time'>,
  data: SeriesOf['topics-over-time'],
  context: Context,
): Drawn {
  const { unit } = data
  const undatedOf = (id: string): Undated | undefined => data.undated.find(({ topic }) => topic.id === id)
  const total = (timeline: TopicTimeline) =>
    timeline.points.reduce((sum, { articles }) => sum + articles, undatedOf(timeline.topic.id)?.articles ?? 0)
  const ranked = data.timelines
    .filter((timeline) => spec.topics?.length || spec.ownTopics?.length || total(timeline) > 0)
    .sort((a, b) => total(b) - total(a) || (a.topic.id < b.topic.id ? -1 : 1))
  const timelines = ranked.slice(0, MOST_LINES)
  const look = looksOf(timelines.map(({ topic }) => topic.id))
  const lines = timelines.map((timeline) =>
    lineOf(timeline, undatedOf(timeline.topic.id), unit, look(timeline.topic.id)),
  )
  const covered = new Map(
    timelines.flatMap(({ points }) =>
      points.map((point) => [point.period.from ?? '', point.covered] as const),
    ),
  )
  const undated = undatedWords(
    lines.map(({ label, undated }) => ({ label, value: undated?.value ?? 0 })),
    'article',
  )
  const figure = timeFigure({ unit, axisLabel: `Articles per ${unit}`, lines, covered, undated }, context)
  const beside = timelines.map((line) => ({ name: lineLabel(line), furniture: line.furniture }))
  return frame('topics-over-time', spec.title, context, {
    title: spec.parent
      ? `${capital(nameIn(context.names, spec.parent))}: narrower topics over time`
      : 'Topics over time',
    measure: `Articles by topic per ${unit}${ranked.length > MOST_LINES ? `, the ${MOST_LINES} largest of ${ranked.length} topics` : ''}`,
    finding: finding(timelines, total, lines, unit, context.collection.articles),
    caveats: [undated, figure.gaps, figure.partial],
    empty: emptyReason(timelines, total, lines),
    counted: `${topicNote(spec.parent, context)} The day is the one that the outlet gives; articles without a date stand in no ${unit}.${unit === 'week' ? ' Weeks begin on Monday.' : ''}`,
    furniture: furnitureNote(beside, 'passage'),
    figure,
    table: withFurnitureRow(
      {
        caption: `Articles by topic per ${unit}`,
        columns: [
          { label: capital(unit), numeric: false },
          { label: 'All articles', numeric: true },
          ...lines.map(({ label }) => ({ label, numeric: true })),
        ],
        rows: [
          ...figure.buckets.map(({ key, gap, partial }) => [
            wordCell(capital(bucketName(key, unit)) + (partial ? ' (part)' : '')),
            figureCell(
              covered.get(key) ?? 0,
              opens(
                narrow(context.filter, { period: periodOf(key, unit) }),
                null,
                `Articles ${inBucket(key, unit)}`,
              ),
            ),
            ...timelines.map((timeline) => pointCell(timeline, key, gap, unit)),
          ]),
          undatedRow(timelines, undatedOf, context),
        ],
      },
      beside,
      ['articles'],
    ),
  })
}

const behind = (point: Point, name: string, unit: TimeUnit) =>
  opens(point.slice, point.subject, `Articles about ${name} ${inBucket(point.period.from ?? '', unit)}`)

function lineOf(
  timeline: TopicTimeline,
  undated: Undated | undefined,
  unit: TimeUnit,
  look: Line['look'],
): Line {
  const { topic, points } = timeline
  const [label, words] = [lineLabel(timeline), lineWords(timeline)]
  return {
    id: topic.id,
    label,
    look,
    points: new Map(
      points.map((point) => {
        const key = point.period.from ?? ''
        const tip = [`${label}, ${bucketName(key, unit)}`, ofWhole(point.articles, point.covered)]
        return [
          key,
          {
            value: point.articles,
            articles: point.articles,
            mark: mark(point.articles, tip, behind(point, words, unit)),
          },
        ]
      }),
    ),
    undated:
      undated && undated.articles > 0
        ? mark(
            undated.articles,
            [`${label}, without a date`, count(undated.articles, 'article')],
            opens(undated.slice, undated.subject, `Articles about ${words} without a date`),
          )
        : null,
  }
}

function emptyReason(
  timelines: readonly TopicTimeline[],
  total: (timeline: TopicTimeline) => number,
  lines: readonly Line[],
): string | null {
  if (timelines.every((timeline) => total(timeline) === 0)) return 'No topic was found in these articles.'
  if (lines.some(({ points }) => [...points.values()].some(({ value }) => value > 0))) return null
  return 'None of these articles has a date, so nothing can be placed on a time axis. The table counts them.'
}

function finding(
  timelines: readonly TopicTimeline[],
  total: (timeline: TopicTimeline) => number,
  lines: readonly Line[],
  unit: TimeUnit,
  whole: number,
): string {
  const [top, second] = timelines
  const line = lines.find(({ id }) => id === top?.topic.id)
  if (!top || !line) return ''
  const lead =
    second && total(second) === total(top)
      ? `${lineLabel(top)} and ${lineWords(second)} come first, each the topic of ${ofWhole(total(top), whole)}.`
      : `${lineLabel(top)} comes first overall: ${ofWhole(total(top), whole)}${
          second ? `, then ${lineWords(second)} with ${number(total(second))}` : ''
        }.`
  return sentence(lead, peakSentence(second ? lineLabel(top) : 'It', line, unit, 'article'))
}

function pointCell(timeline: TopicTimeline, key: string, gap: boolean, unit: TimeUnit): Cell {
  const point = timeline.points.find(({ period }) => period.from === key)
  return gap || !point ? emptyCell('–') : figureCell(point.articles, behind(point, lineWords(timeline), unit))
}

function undatedRow(
  timelines: readonly TopicTimeline[],
  undatedOf: (id: string) => Undated | undefined,
  { filter, collection }: Context,
): Cell[] {
  return [
    wordCell('Without a date'),
    figureCell(collection.undated, opens(narrow(filter, { period: null }), null, 'Articles without a date')),
    ...timelines.map((line) => {
      const undated = undatedOf(line.topic.id)
      if (!undated) return figureCell(0, null)
      return figureCell(
        undated.articles,
        opens(undated.slice, undated.subject, `Articles about ${lineWords(line)} without a date`),
      )
    }),
  ]
}
