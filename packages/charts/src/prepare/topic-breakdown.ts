import type { TopicCount } from '@parallax/domain'
import { type Context, type SeriesOf, SMALL_SAMPLE, type SpecOf } from './context.ts'
import type { BarRow, Drawn, Opens } from './drawn.ts'
import { figureCell, frame, mark, opens, topOf, wordCell } from './frame.ts'
import { furnitureNote, withFurnitureColumn } from './furniture.ts'
import { MEASURE } from './palette.ts'
import { capital, count, list, number, ofWhole, percent, sentence } from './words.ts'

export const TOPIC_NOTE =
  'Topics are the top level of the IPTC Media Topics. An article counts for every topic that it is about, so an article may count more than once and shares need not add up to 100%.'

export function topicBreakdown(
  spec: SpecOf<'topic-breakdown'>,
  data: SeriesOf['topic-breakdown'],
  context: Context,
): Drawn {
  const found = data.filter(({ articles }) => articles > 0)
  const counts = found.slice(0, spec.limit)
  const whole = context.collection.articles
  const beside = counts.map(({ topic, furniture }) => ({ name: capital(topic.name), furniture }))
  return frame('topic-breakdown', spec.title, context, {
    title: 'What the articles are about',
    measure: 'Articles by topic',
    finding: finding(counts, whole),
    empty: counts.length === 0 ? 'No topic was found in these articles.' : null,
    counted: TOPIC_NOTE,
    furniture: furnitureNote(beside, 'passage'),
    figure: {
      type: 'bars',
      max: counts[0]?.articles ?? 0,
      colour: MEASURE,
      rows: counts.map((entry) => row(entry, whole)),
      expectedLabel: null,
      shown: topOf(counts.length, found.length, 'topic'),
    },
    table: withFurnitureColumn(
      {
        caption: `Articles by topic, of ${count(whole, 'article')}`,
        columns: [
          { label: 'Topic', numeric: false },
          { label: 'Articles', numeric: true },
          { label: `Share of ${count(whole, 'article')}`, numeric: true },
        ],
        rows: counts.map((entry) => [
          wordCell(capital(entry.topic.name)),
          figureCell(entry.articles, behind(entry)),
          figureCell(whole ? entry.articles / whole : 0, behind(entry), ofWhole(entry.articles, whole)),
        ]),
      },
      beside,
      'passage',
    ),
  })
}

const behind = ({ slice, subject, topic }: TopicCount): Opens =>
  opens(slice, subject, `Articles about ${topic.name}`)

function row(entry: TopicCount, whole: number): BarRow {
  return {
    id: entry.topic.id,
    label: capital(entry.topic.name),
    detail: null,
    value: entry.articles,
    text: number(entry.articles),
    more: whole < SMALL_SAMPLE ? `of ${number(whole)}` : percent(entry.articles / whole),
    expected: null,
    mark: mark(entry.articles, [capital(entry.topic.name), ofWhole(entry.articles, whole)], behind(entry)),
  }
}

function finding(counts: readonly TopicCount[], whole: number): string {
  const [top, second] = counts
  if (!top) return ''
  const level = counts.filter(({ articles }) => articles === top.articles)
  if (level.length > 1)
    return `${capital(list(level.map(({ topic }) => topic.name)))} come first, each the topic of ${ofWhole(
      top.articles,
      whole,
    )}.`
  return sentence(
    `${capital(top.topic.name)} comes first: ${ofWhole(top.articles, whole)}.`,
    second && `Next is ${second.topic.name} with ${count(second.articles, 'article')}.`,
  )
}
