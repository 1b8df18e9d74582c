import { SMALL_SAMPLE, type TimeUnit } from '@parallax/domain'
import { shareAxis } from '../axis.ts'
import type { Context } from '../context.ts'
import type { Drawn, Table } from '../drawn.ts'
import type { Look } from '../figure-parts.ts'
import { filterWords } from '../filter-words.ts'
import { emptyCell, figureCell, mark, opens, wordCell } from '../frame.ts'
import { capital, count, days, interval, list, ofWhole, percent, ratio, sentence } from '../words.ts'
import type { SlopeEnd, SlopeFigure } from './drawn.ts'
import { type Counted, changeOf, type Half, halvesOf, type ShareIn, shareIn } from './halves.ts'

interface Line {
  id: string
  label: string
  look: Look
  shares: [ShareIn, ShareIn]
  change: ReturnType<typeof changeOf>
}

/**
 * Lines over time as the change between two halves of the time: of each half a share of its articles, with its interval.
 *
 * @param many what is said of the articles that count: "are about", "mention"
 */
export function slope(
  drawn: Drawn,
  counted: readonly Counted[],
  unit: TimeUnit,
  many: string,
  context: Context,
): Drawn {
  const { figure } = drawn
  if (figure?.type !== 'time') return drawn
  const halves = halvesOf(figure, unit, counted, context)
  if (!halves || halves.some(({ articles }) => articles < SMALL_SAMPLE))
    return {
      ...drawn,
      caveats: [
        `One half of the time has fewer than ${SMALL_SAMPLE} articles, too few for shares: drawn as it went over time.`,
        ...drawn.caveats,
      ],
    }
  const lines = figure.series.flatMap(({ id, label, look }): Line[] => {
    const own = counted.find((one) => one.id === id)
    if (!own) return []
    const shares: [ShareIn, ShareIn] = [shareIn(own, halves[0]), shareIn(own, halves[1])]
    return [{ id, label, look, shares, change: changeOf(...shares) }]
  })
  return {
    ...drawn,
    subtitle: `Share of all articles in two halves of the time · ${filterWords(context.filter, context.names)}`,
    finding: finding(lines, halves),
    caveats: ['Each interval is of one line alone.', ...drawn.caveats],
    counted: `Of each half of the time, the share of its articles that ${many} it; each article counts once, on the day that the outlet gives. The bars around the dots are 95% Wilson intervals; the change is told with Newcombe’s interval of the difference. Articles without a date stand in neither half.`,
    figure: figureOf(lines, halves, many),
    table: tableOf(lines, halves, many),
  }
}

const nameOf = ({ period }: Half): string => days(period.from, period.to)

const behind = ({ slice, subject }: ShareIn, label: string, half: Half, many: string) =>
  opens(slice, subject, `Articles that ${many} ${label}, ${nameOf(half)}`)

const wholeOf = (half: Half) => opens(half.whole, null, `All articles, ${nameOf(half)}`)

function figureOf(lines: readonly Line[], halves: [Half, Half], many: string): SlopeFigure {
  const end = ({ label, shares }: Line, at: 0 | 1): SlopeEnd => {
    const [share, half] = [shares[at], halves[at]]
    const ends = { lower: share.lower ?? 0, upper: share.upper ?? 0 }
    const tip = [
      `${label}, ${nameOf(half)}`,
      ofWhole(share.numerator, share.denominator),
      `95% interval ${interval(ends.lower, ends.upper)}`,
    ]
    return {
      value: share.share ?? 0,
      interval: ends,
      text: percent(share.share ?? 0),
      mark: mark(share.numerator, tip, behind(share, label, half, many)),
    }
  }
  const period = (half: Half) => ({
    label: nameOf(half),
    text: count(half.articles, 'article'),
    mark: mark(half.articles, [capital(nameOf(half)), count(half.articles, 'article')], wholeOf(half)),
  })
  const most = Math.max(0, ...lines.flatMap(({ shares }) => shares.map(({ upper }) => upper ?? 0)))
  return {
    type: 'slope',
    axis: shareAxis('Share of all articles', most),
    periods: [period(halves[0]), period(halves[1])],
    lines: lines.map((line) => ({
      ...{ id: line.id, label: line.label, look: line.look },
      ends: [end(line, 0), end(line, 1)],
    })),
  }
}

function tableOf(lines: readonly Line[], halves: [Half, Half], many: string): Table {
  return {
    caption: 'Articles in two halves of the time, each with its share of all articles in that half',
    columns: [
      { label: '', numeric: false },
      ...halves.map((half) => ({ label: nameOf(half), numeric: true })),
      { label: 'Change, 95% interval', numeric: true },
    ],
    rows: [
      [
        wordCell('All articles'),
        ...halves.map((half) => figureCell(half.articles, wholeOf(half))),
        emptyCell('–'),
      ],
      ...lines.map(({ label, shares, change }) => [
        wordCell(label),
        ...shares.map((share, at) =>
          figureCell(
            share.numerator,
            behind(share, label, halves[at === 0 ? 0 : 1], many),
            ratio(share.numerator, share.denominator),
          ),
        ),
        change ? wordCell(changeWords(change)) : emptyCell('–'),
      ]),
    ],
  }
}

/** "+12 points (3 to 21)" */
function changeWords({ difference, lower, upper }: NonNullable<Line['change']>): string {
  return `${signed(difference)} points (${signed(lower)} to ${signed(upper)})`
}

function signed(difference: number): string {
  const points = Math.round(difference * 100)
  return points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0'
}

/** The change that is largest of those whose interval leaves no room for none. */
function finding(lines: readonly Line[], [before, after]: [Half, Half]): string {
  const clear = lines
    .flatMap((line) => {
      const { change } = line
      return change && (change.lower > 0 || change.upper < 0) ? [{ ...line, change }] : []
    })
    .sort((a, b) => Math.abs(b.change.difference) - Math.abs(a.change.difference))
  const [top, ...others] = clear
  const spans = `${nameOf(before)} and ${nameOf(after)}`
  if (!top) return `Between ${spans} no share changes by more than chance may give.`
  const [from, to] = top.shares
  return sentence(
    `${top.label} ${top.change.difference > 0 ? 'rises' : 'falls'} most: from ${ratio(from.numerator, from.denominator)} in ${nameOf(before)} to ${ratio(to.numerator, to.denominator)} in ${nameOf(after)}, ${changeWords(top.change)}.`,
    others.length > 0 &&
      `Beyond chance ${others.length === 1 ? 'changes' : 'change'} also ${list(others.map(({ label }) => label))}.`,
  )
}
