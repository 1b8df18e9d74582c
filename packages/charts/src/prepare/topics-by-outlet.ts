import { type OutletTopics, SMALL_SAMPLE, type TopicLine } from '@parallax/domain'
import type { Context, SeriesOf, SpecOf } from './context.ts'
import type { Drawn, HeatCell, HeatFigure } from './drawn.ts'
import { nameIn } from './filter-words.ts'
import { figureCell, frame, mark, opens, wordCell } from './frame.ts'
import { furnitureNote, withFurnitureColumn } from './furniture.ts'
import { shareCell, stepsIn } from './heat-steps.ts'
import { nameOf } from './share-figure.ts'
import { lineLabel, lineWords, topicNote } from './topic-words.ts'
import { capital, count, number, ofWhole, percent, ratio } from './words.ts'

const MOST_COLUMNS = 12

type Entry = OutletTopics['topics'][number]

export function topicsByOutlet(
  spec: SpecOf<'topics-by-outlet'>,
  data: SeriesOf['topics-by-outlet'],
  context: Context,
): Drawn {
  const known = data.outlets
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => Number(a.outlet === null) - Number(b.outlet === null) || b.articles - a.articles)
  const outlets = known.slice(0, MOST_COLUMNS)
  const topics = topicsOf(outlets)
  const figure = figureOf(outlets, topics, known.length)
  const beside = topics.map((line) => ({
    name: lineLabel(line),
    furniture: data.topics.find(({ topic }) => topic.id === line.topic.id)?.furniture,
  }))
  return frame('topics-by-outlet', spec.title, context, {
    title: spec.parent
      ? `${capital(nameIn(context.names, spec.parent))}: narrower topics by outlet`
      : 'What each outlet writes about',
    measure: 'Share of each outlet’s articles by topic',
    finding: finding(outlets),
    empty:
      outlets.length === 0
        ? 'None of these outlets has an article in the filter.'
        : topics.length === 0
          ? 'No topic was found in these articles.'
          : null,
    counted: `A cell is the share of the outlet’s articles that are about the topic. ${topicNote(spec.parent, context)} Outlets with fewer than ${SMALL_SAMPLE} articles get one dot per article instead of a percentage.`,
    furniture: furnitureNote(beside, 'passage'),
    figure,
    table: withFurnitureColumn(
      {
        caption: 'Articles by topic and outlet, each with its share of the outlet’s articles',
        columns: [
          { label: 'Topic', numeric: false },
          ...outlets.map((entry) => ({
            label: `${nameOf(entry)} (${number(entry.articles)})`,
            numeric: true,
          })),
        ],
        rows: [
          [wordCell('All articles'), ...outlets.map((entry) => figureCell(entry.articles, wholeOf(entry)))],
          ...topics.map((topic) => [
            wordCell(lineLabel(topic)),
            ...outlets.map((outlet) => {
              const entry = find(outlet, topic)
              if (!entry) return figureCell(0, null)
              const text = entry.numerator === 0 ? '0' : ratio(entry.numerator, entry.denominator)
              return figureCell(entry.numerator, behind(outlet, entry), text)
            }),
          ]),
        ],
      },
      [null, ...beside],
      'passage',
    ),
  })
}

const find = ({ topics }: OutletTopics, line: TopicLine): Entry | undefined =>
  topics.find(({ topic }) => topic.id === line.topic.id)

const behind = (outlet: OutletTopics, { slice, subject, ...line }: Entry) =>
  opens(slice, subject, `${nameOf(outlet)}: articles about ${lineWords(line)}`)

const wholeOf = (outlet: OutletTopics) => opens(outlet.whole, null, `All articles: ${nameOf(outlet)}`)

/** Every topic that occurs, the most frequent first. */
function topicsOf(outlets: readonly OutletTopics[]): TopicLine[] {
  const total = new Map<string, TopicLine & { articles: number }>()
  for (const { topics } of outlets)
    for (const { topic, rest, numerator } of topics)
      total.set(topic.id, {
        topic,
        ...(rest && { rest }),
        articles: (total.get(topic.id)?.articles ?? 0) + numerator,
      })
  return [...total.values()]
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => b.articles - a.articles || (a.topic.id < b.topic.id ? -1 : 1))
    .map(({ articles: _, ...line }) => line)
}

function figureOf(outlets: readonly OutletTopics[], topics: readonly TopicLine[], known: number): HeatFigure {
  const rows = topics.map((topic) => ({
    id: topic.topic.id,
    label: lineLabel(topic),
    cells: outlets.map((outlet) => cellOf(outlet, find(outlet, topic), topic)),
  }))
  const { legend, isSmall } = stepsIn(rows)
  return {
    type: 'heat',
    columns: outlets.map((outlet) => ({
      id: outlet.outlet?.id ?? 'unknown',
      label: nameOf(outlet),
      text: `n = ${number(outlet.articles)}`,
      mark: mark(outlet.articles, [nameOf(outlet), count(outlet.articles, 'article')], wholeOf(outlet)),
    })),
    rows,
    legend,
    unitsLabel: isSmall
      ? `Fewer than ${SMALL_SAMPLE} articles: one dot each, filled where the topic applies`
      : null,
    shown:
      outlets.length < known ? `The ${number(outlets.length)} largest of ${count(known, 'outlet')}` : null,
  }
}

function cellOf(outlet: OutletTopics, entry: Entry | undefined, topic: TopicLine): HeatCell {
  return shareCell({
    hits: entry?.numerator ?? 0,
    of: outlet.articles,
    noun: 'article',
    name: `${nameOf(outlet)}, ${lineWords(topic)}`,
    interval: entry,
    behind: entry ? behind(outlet, entry) : null,
  })
}

/** The cell that differs most from the same topic in all other outlets that are large enough. */
function finding(outlets: readonly OutletTopics[]): string {
  const large = outlets.filter(({ articles }) => articles >= SMALL_SAMPLE)
  if (large.length < 2) return mostFrequent(outlets)
  let best: { outlet: OutletTopics; entry: Entry; part: number; whole: number; gap: number } | null = null
  for (const outlet of large)
    for (const entry of outlet.topics) {
      const others = large.filter((other) => other !== outlet)
      const whole = others.reduce((sum, { articles }) => sum + articles, 0)
      const part = others.reduce((sum, other) => sum + (find(other, entry)?.numerator ?? 0), 0)
      const gap = entry.numerator / outlet.articles - part / whole
      if (!best || gap > best.gap) best = { outlet, entry, part, whole, gap }
    }
  if (!best || best.gap <= 0) return 'The outlets give every topic the same share.'
  const { outlet, entry, part, whole } = best
  return `${nameOf(outlet)} stands out most on ${lineWords(entry)}: ${ofWhole(
    entry.numerator,
    outlet.articles,
  )} are about it, against ${part === 0 ? 'none' : number(part)} of ${number(whole)}${
    part === 0 || whole < SMALL_SAMPLE ? '' : ` (${percent(part / whole)})`
  } in the other outlets with at least ${SMALL_SAMPLE} articles.`
}

function mostFrequent(outlets: readonly OutletTopics[]): string {
  const [topic] = topicsOf(outlets)
  if (!topic) return ''
  const part = outlets.reduce((sum, outlet) => sum + (find(outlet, topic)?.numerator ?? 0), 0)
  const whole = outlets.reduce((sum, { articles }) => sum + articles, 0)
  const known = outlets.filter(({ outlet }) => outlet !== null)
  const having = known.filter((outlet) => (find(outlet, topic)?.numerator ?? 0) > 0).length
  const fewer =
    outlets.filter(({ articles }) => articles >= SMALL_SAMPLE).length === 0
      ? `No outlet has ${SMALL_SAMPLE} articles, too few for shares.`
      : `Only one outlet has ${SMALL_SAMPLE} articles, too few to compare shares.`
  const where =
    known.length > 1 && having > 0 ? `, in ${number(having)} of ${count(known.length, 'outlet')}` : ''
  return `${fewer} ${lineLabel(topic)} is the most frequent topic: ${ofWhole(part, whole)}${where}.`
}
