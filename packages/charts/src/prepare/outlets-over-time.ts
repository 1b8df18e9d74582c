import { type ComparedOutlet, narrow, type TimeUnit } from '@parallax/domain'
import type { Context, SpecOf } from './context.ts'
import type { OutletsOverTime, SideTimeline } from './contrast/series.ts'
import { sideName, sideWords } from './contrast/words.ts'
import type { Cell, Drawn } from './drawn.ts'
import { emptyCell, figureCell, frame, mark, opens, wordCell } from './frame.ts'
import { looksOf } from './palette.ts'
import { type Line, periodOf, timeFigure, undatedWords } from './time-figure.ts'
import { peakSentence } from './time-words.ts'
import { bucketName, capital, count, inBucket, number, ofWhole, sentence } from './words.ts'

/** How much each side published over time, on one axis. */
export function outletsOverTime(
  spec: SpecOf<'outlets-over-time'>,
  { unit, sides }: OutletsOverTime,
  context: Context,
): Drawn {
  const look = looksOf(sides.map(({ side }) => side.outlet?.id ?? null))
  const lines = sides.map((line) => lineOf(line, unit, look(line.side.outlet?.id ?? null)))
  const covered = new Map<string, number>()
  for (const { points } of sides)
    for (const { period, articles } of points)
      covered.set(period.from ?? '', (covered.get(period.from ?? '') ?? 0) + articles)
  const undated = undatedWords(
    lines.map(({ label, undated }) => ({ label, value: undated?.value ?? 0 })),
    'article',
  )
  const figure = timeFigure({ unit, axisLabel: `Articles per ${unit}`, lines, covered, undated }, context)
  return frame('outlets-over-time', spec.title, context, {
    title: 'Coverage over time',
    measure: `Articles of each side per ${unit}`,
    finding: finding(sides, lines, unit),
    caveats: [undated, figure.gaps, figure.partial],
    empty: emptyReason(sides),
    counted: `Each article of the filter counts once, on its side, on the day that the outlet gives; articles without a date stand in no ${unit}.${unit === 'week' ? ' Weeks begin on Monday.' : ''}`,
    figure,
    table: {
      caption: `Articles of each side per ${unit}`,
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
          ...sides.map((line) => pointCell(line, key, gap, unit)),
        ]),
        [
          wordCell('Without a date'),
          figureCell(
            context.collection.undated,
            opens(narrow(context.filter, { period: null }), null, 'Articles without a date'),
          ),
          ...sides.map(({ side, undated }) =>
            figureCell(
              undated.articles,
              opens(undated.slice, null, `${sideName(side)}: articles without a date`),
            ),
          ),
        ],
      ],
    },
  })
}

type Point = SideTimeline['points'][number]

const behind = (point: Point, side: ComparedOutlet, unit: TimeUnit) =>
  opens(point.slice, null, `${sideName(side)}: articles ${inBucket(point.period.from ?? '', unit)}`)

function lineOf({ side, points, undated }: SideTimeline, unit: TimeUnit, look: Line['look']): Line {
  const label = sideName(side)
  return {
    ...{ id: side.outlet?.id ?? 'rest', label, look },
    points: new Map(
      points.map((point) => {
        const key = point.period.from ?? ''
        const tip = [`${label}, ${bucketName(key, unit)}`, count(point.articles, 'article')]
        const { articles } = point
        return [key, { value: articles, articles, mark: mark(articles, tip, behind(point, side, unit)) }]
      }),
    ),
    undated:
      undated.articles > 0
        ? mark(
            undated.articles,
            [`${label}, without a date`, count(undated.articles, 'article')],
            opens(undated.slice, null, `${label}: articles without a date`),
          )
        : null,
  }
}

function pointCell({ side, points }: SideTimeline, key: string, gap: boolean, unit: TimeUnit): Cell {
  const point = points.find(({ period }) => period.from === key)
  return gap || !point ? emptyCell('–') : figureCell(point.articles, behind(point, side, unit))
}

function emptyReason(sides: readonly SideTimeline[]): string | null {
  if (sides.some(({ points }) => points.some(({ articles }) => articles > 0))) return null
  return 'None of these articles has a date, so nothing can be placed on a time axis. The table counts them.'
}

/** Who published most, and when that peaked. */
function finding(sides: readonly SideTimeline[], lines: readonly Line[], unit: TimeUnit): string {
  const all = sides.reduce((sum, { side }) => sum + side.articles, 0)
  const ranked = sides
    .map(({ side }, index) => ({ side, line: lines[index] }))
    .sort((a, b) => b.side.articles - a.side.articles)
  const [top, second] = ranked
  if (!top?.line) return ''
  const lead =
    second && second.side.articles === top.side.articles
      ? `${sideName(top.side)} and ${sideWords(second.side)} published most, ${count(top.side.articles, 'article')} each.`
      : `${sideName(top.side)} published most: ${ofWhole(top.side.articles, all)}${
          second ? `, then ${sideWords(second.side)} with ${number(second.side.articles)}` : ''
        }.`
  return sentence(lead, peakSentence(`Coverage by ${sideWords(top.side)}`, top.line, unit, 'article'))
}
