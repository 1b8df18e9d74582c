import { SMALL_SAMPLE, type TopicCount } from '@parallax/domain'
import type { Context, SeriesOf, SpecOf } from './context.ts'
import type { BarRow, Drawn } from './drawn.ts'
import type { Opens } from './figure-parts.ts'
import { nameIn } from './filter-words.ts'
import { figureCell, frame, mark, opens, topOf, wordCell } from './frame.ts'
import { furnitureNote, withFurnitureColumn } from './furniture.ts'
import { MEASURE } from './palette.ts'
import { lineLabel, lineWords, topicNote } from './topic-words.ts'
import { capital, count, list, number, ofWhole, percent, sentence } from './words.ts'

export function topicBreakdown(
  spec: SpecOf<'topic-breakdown'>,
  data: SeriesOf['topic-breakdown'],
  context: Context,
): Drawn {
  const found = data.filter(({ articles }) => articles > 0)
  const counts = found.slice(0, spec.limit)
  const whole = context.collection.articles
  const beside = counts.map((entry) => ({ name: lineLabel(entry), furniture: entry.furniture }))
  return frame('topic-breakdown', spec.title, context, {
    title: spec.parent
      ? `${capital(nameIn(context.names, spec.parent))}: narrower topics`
      : 'What the articles are about',
    measure: 'Articles by topic',
    finding: finding(counts, whole),
    empty:
      counts.length === 0
        ? `No ${spec.parent ? 'article about this topic' : 'topic'} was found in these articles.`
        : null,
    counted: topicNote(spec.parent, context),
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
          wordCell(lineLabel(entry)),
          figureCell(entry.articles, behind(entry)),
          figureCell(whole ? entry.articles / whole : 0, behind(entry), ofWhole(entry.articles, whole)),
        ]),
      },
      beside,
      'passage',
    ),
  })
}

const behind = ({ slice, subject, ...line }: TopicCount): Opens =>
  opens(slice, subject, `Articles about ${lineWords(line)}`)

function row(entry: TopicCount, whole: number): BarRow {
  return {
    id: entry.topic.id,
    label: lineLabel(entry),
    detail: entry.topic.own ? 'your own' : null,
    value: entry.articles,
    text: number(entry.articles),
    more: whole < SMALL_SAMPLE ? `of ${number(whole)}` : percent(entry.articles / whole),
    expected: null,
    mark: mark(entry.articles, [lineLabel(entry), ofWhole(entry.articles, whole)], behind(entry)),
  }
}

function finding(counts: readonly TopicCount[], whole: number): string {
  const [top, second] = counts
  if (!top) return ''
  const level = counts.filter(({ articles }) => articles === top.articles)
  if (level.length > 1)
    return `${capital(list(level.map(lineWords)))} come first, each the topic of ${ofWhole(
      top.articles,
      whole,
    )}.`
  return sentence(
    `${lineLabel(top)} comes first: ${ofWhole(top.articles, whole)}.`,
    second && `Next is ${lineWords(second)} with ${count(second.articles, 'article')}.`,
  )
}
