import type { EntityTimeline, TimePoint } from '@parallax/domain'
import { narrow, type TimeUnit } from '@parallax/domain'
import type { Context, SeriesOf, SpecOf } from './context.ts'
import type { Cell, Drawn } from './drawn.ts'
import type { Opens } from './figure-parts.ts'
import { emptyCell, figureCell, frame, inArticles, mark, opens, wordCell } from './frame.ts'
import { furnitureNote, withFurnitureRow } from './furniture.ts'
import { looksOf } from './palette.ts'
import { type Line, periodOf, timeFigure, undatedWords } from './time-figure.ts'
import { changeSentence, peakSentence } from './time-words.ts'
import { bucketName, capital, count, inBucket, list, number, ofWhole, sentence } from './words.ts'

interface Total {
  name: string
  mentions: number
  articles: number
}

export function mentionsOverTime(
  spec: SpecOf<'mentions-over-time'>,
  data: SeriesOf['mentions-over-time'],
  context: Context,
): Drawn {
  const { unit, timelines } = data
  const look = looksOf(timelines.map(({ entity }) => entity.id))
  const lines = timelines.map((timeline) => lineOf(timeline, unit, look(timeline.entity.id)))
  const covered = coveredOf(timelines)
  const names = list(timelines.map(({ entity }) => entity.name))
  const undated = undatedWords(
    timelines.map(({ entity, undated }) => ({ label: entity.name, value: undated.mentions })),
    'mention',
  )
  const figure = timeFigure({ unit, axisLabel: `Mentions per ${unit}`, lines, covered, undated }, context)
  const totals = timelines.map(totalOf)
  const partial = new Set(figure.buckets.filter((bucket) => bucket.partial).map(({ key }) => key))
  const beside = timelines.map(({ entity, furniture }) => ({ name: entity.name, furniture }))
  return frame('mentions-over-time', spec.title, context, {
    title: `${names}: mentions over time`,
    measure: `Mentions by name per ${unit}`,
    finding: finding(totals, lines, unit, covered, (key) => partial.has(key)),
    caveats: [undated, figure.gaps, figure.partial],
    empty: emptyReason(totals, lines, names),
    counted: `A mention is one occurrence of the name in a headline or an article’s body, on the day that the outlet gives as the day of publication.${unit === 'week' ? ' Weeks begin on Monday.' : ''} Articles without a date stand in no ${unit}. Where no article was collected there is a gap.`,
    furniture: furnitureNote(beside, 'mention'),
    figure,
    table: withFurnitureRow(
      {
        caption: `Mentions and articles per ${unit}`,
        columns: [
          { label: capital(unit), numeric: false },
          { label: 'All articles', numeric: true },
          ...timelines.flatMap(({ entity }) => [
            { label: `${entity.name}: mentions`, numeric: true },
            { label: `${entity.name}: articles`, numeric: true },
          ]),
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
            ...timelines.flatMap((timeline) => pointCells(timeline, key, gap, unit)),
          ]),
          undatedRow(timelines, context),
        ],
      },
      beside,
      ['mentions', 'articles'],
    ),
  })
}

const behind = (point: TimePoint, name: string, unit: TimeUnit): Opens =>
  opens(
    point.slice,
    point.subject,
    `Articles that mention ${name} ${point.period ? inBucket(point.period.from ?? '', unit) : 'without a date'}`,
  )

function lineOf({ entity, points, undated }: EntityTimeline, unit: TimeUnit, look: Line['look']): Line {
  return {
    id: entity.id,
    label: entity.name,
    look,
    points: new Map(
      points.flatMap((point) => {
        const key = point.period?.from
        if (!key) return []
        const words = [`${entity.name}, ${bucketName(key, unit)}`, count(point.mentions, 'mention')]
        const of = `in ${ofWhole(point.articles, point.covered)} of the ${unit}`
        const tip = point.mentions > 0 ? [...words, of] : words
        return [
          [
            key,
            {
              value: point.mentions,
              articles: point.articles,
              mark: mark(point.mentions, tip, behind(point, entity.name, unit)),
            },
          ],
        ]
      }),
    ),
    undated:
      undated.mentions > 0
        ? mark(
            undated.mentions,
            [
              `${entity.name}, without a date`,
              count(undated.mentions, 'mention'),
              inArticles(undated.articles),
            ],
            behind(undated, entity.name, unit),
          )
        : null,
  }
}

/** All timelines cover the same articles, so any of them knows how many a bucket holds. */
function coveredOf(timelines: readonly EntityTimeline[]): Map<string, number> {
  const covered = new Map<string, number>()
  for (const { points } of timelines)
    for (const { period, covered: articles } of points) if (period?.from) covered.set(period.from, articles)
  return covered
}

function totalOf({ entity, points, undated }: EntityTimeline): Total {
  const every = [...points, undated]
  return {
    name: entity.name,
    mentions: every.reduce((sum, point) => sum + point.mentions, 0),
    articles: every.reduce((sum, point) => sum + point.articles, 0),
  }
}

function emptyReason(totals: readonly Total[], lines: readonly Line[], names: string): string | null {
  if (totals.every(({ mentions }) => mentions === 0)) return `None of these articles mentions ${names}.`
  const dated = lines.some(({ points }) => [...points.values()].some(({ value }) => value > 0))
  if (dated) return null
  return `The articles that mention ${names} have no date, so nothing can be placed on a time axis. The table counts them.`
}

function finding(
  totals: readonly Total[],
  lines: readonly Line[],
  unit: TimeUnit,
  covered: ReadonlyMap<string, number>,
  partial: (key: string) => boolean,
): string {
  const ranked = [...totals].sort((a, b) => b.mentions - a.mentions)
  const [top, second] = ranked
  const line = lines.find(({ label }) => label === top?.name)
  if (!top || !line) return ''
  const words = ({ mentions, articles }: Total) => `${count(mentions, 'mention')} ${inArticles(articles)}`
  const lead = !second
    ? `${top.name} has ${words(top)}.`
    : second.mentions === top.mentions
      ? `${top.name} and ${second.name} are mentioned equally often, ${number(top.mentions)} times each.`
      : `${top.name} is mentioned most, with ${words(top)}, ahead of ${second.name} with ${words(second)}.`
  return sentence(
    lead,
    peakSentence(second ? top.name : 'It', line, unit, 'mention'),
    second ? null : changeSentence(line, covered, partial, unit),
  )
}

function pointCells({ entity, points }: EntityTimeline, key: string, gap: boolean, unit: TimeUnit): Cell[] {
  const point = points.find(({ period }) => period?.from === key)
  if (gap || !point) return [emptyCell('–'), emptyCell('–')]
  const to = behind(point, entity.name, unit)
  return [figureCell(point.mentions, to), figureCell(point.articles, to)]
}

function undatedRow(timelines: readonly EntityTimeline[], { filter, collection }: Context): Cell[] {
  return [
    wordCell('Without a date'),
    figureCell(collection.undated, opens(narrow(filter, { period: null }), null, 'Articles without a date')),
    ...timelines.flatMap(({ entity, undated }) => {
      const to = behind(undated, entity.name, 'day')
      return [figureCell(undated.mentions, to), figureCell(undated.articles, to)]
    }),
  ]
}
