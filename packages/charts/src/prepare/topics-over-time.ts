import type { TimeUnit, TopicTimeline } from '@parallax/domain'
import type { Context, SeriesOf, SpecOf } from './context.ts'
import type { Drawn } from './drawn.ts'
import { nameIn } from './filter-words.ts'
import { frame, opens } from './frame.ts'
import { furnitureNote, withFurnitureRow } from './furniture.ts'
import { articlesOf, coveredBy, isDated, linesOverTime, type Track } from './lines-over-time.ts'
import type { Line } from './time-figure.ts'
import { NOTHING_DATED, peakSentence } from './time-words.ts'
import { lineLabel, lineWords, topicNote } from './topic-words.ts'
import { capital, inBucket, number, ofWhole, sentence } from './words.ts'

type Undated = SeriesOf['topics-over-time']['undated'][number]

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
  const tracks = timelines.map((timeline) => trackOf(timeline, undatedOf(timeline.topic.id), unit))
  const columns = tracks.map(({ label }) => label)
  const { lines, undated, figure, ...table } = linesOverTime(
    { unit, noun: 'article', tracks, columns, covered: coveredBy(timelines) },
    context,
  )
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
    table: withFurnitureRow({ caption: `Articles by topic per ${unit}`, ...table }, beside, ['articles']),
  })
}

function trackOf(timeline: TopicTimeline, undated: Undated | undefined, unit: TimeUnit): Track {
  const words = lineWords(timeline)
  return {
    ...{ id: timeline.topic.id, label: lineLabel(timeline) },
    points: new Map(
      timeline.points.map(({ period, articles, covered, slice, subject }) => {
        const key = period.from ?? ''
        const behind = opens(slice, subject, `Articles about ${words} ${inBucket(key, unit)}`)
        return [key, { ...articlesOf(articles, behind), tip: [ofWhole(articles, covered)] }]
      }),
    ),
    undated: undated
      ? articlesOf(
          undated.articles,
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
  return isDated(lines) ? null : NOTHING_DATED
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
