import type { TimeUnit } from '@parallax/domain'
import type { Context, SpecOf } from './context.ts'
import type { OutletsOverTime, SideTimeline } from './contrast/series.ts'
import { sideName, sideWords } from './contrast/words.ts'
import type { Drawn } from './drawn.ts'
import { frame, opens } from './frame.ts'
import { articlesOf, isDated, linesOverTime, type Track } from './lines-over-time.ts'
import type { Line } from './time-figure.ts'
import { NOTHING_DATED, peakSentence } from './time-words.ts'
import { count, inBucket, number, ofWhole, sentence } from './words.ts'

/** How much each side published over time, on one axis. */
export function outletsOverTime(
  spec: SpecOf<'outlets-over-time'>,
  { unit, sides }: OutletsOverTime,
  context: Context,
): Drawn {
  const covered = new Map<string, number>()
  for (const { points } of sides)
    for (const { period, articles } of points)
      covered.set(period.from ?? '', (covered.get(period.from ?? '') ?? 0) + articles)
  const tracks = sides.map((line) => trackOf(line, unit))
  const columns = tracks.map(({ label }) => label)
  const { lines, undated, figure, ...table } = linesOverTime(
    { unit, noun: 'article', tracks, columns, covered },
    context,
  )
  return frame('outlets-over-time', spec.title, context, {
    title: 'Coverage over time',
    measure: `Articles of each side per ${unit}`,
    finding: finding(sides, lines, unit),
    caveats: [undated, figure.gaps, figure.partial],
    empty: isDated(lines) ? null : NOTHING_DATED,
    counted: `Each article of the filter counts once, on its side, on the day that the outlet gives; articles without a date stand in no ${unit}.${unit === 'week' ? ' Weeks begin on Monday.' : ''}`,
    figure,
    table: { caption: `Articles of each side per ${unit}`, ...table },
  })
}

function trackOf({ side, points, undated }: SideTimeline, unit: TimeUnit): Track {
  const label = sideName(side)
  return {
    ...{ id: side.outlet?.id ?? null, label },
    points: new Map(
      points.map(({ period, articles, slice }) => {
        const key = period.from ?? ''
        return [key, articlesOf(articles, opens(slice, null, `${label}: articles ${inBucket(key, unit)}`))]
      }),
    ),
    undated: articlesOf(undated.articles, opens(undated.slice, null, `${label}: articles without a date`)),
  }
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
