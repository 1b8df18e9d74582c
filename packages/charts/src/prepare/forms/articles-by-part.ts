import { narrow, type TimeUnit, type WirePart } from '@parallax/domain'
import type { Context, SeriesOf, SpecOf } from '../context.ts'
import type { Cell, Drawn } from '../drawn.ts'
import { emptyCell, figureCell, frame, mark, opens, wordCell } from '../frame.ts'
import { looksOf } from '../palette.ts'
import { type Line, timeFigure, undatedWords } from '../time-figure.ts'
import { peakSentence } from '../time-words.ts'
import { bucketName, capital, count, inBucket, ofWhole, sentence } from '../words.ts'

type Whole = SeriesOf['articles-over-time']
type Part = NonNullable<Whole['parts']>[number]

const PARTS: Readonly<Record<WirePart, { label: string; said: string }>> = {
  own: { label: 'Own reporting', said: 'that are original reporting' },
  wire: { label: 'Agency credited', said: 'that credit an agency' },
  copies: { label: 'Copies without a credit', said: 'that copy another outlet without a credit' },
}

/** How many articles each bucket holds, by whose words they are. */
export function articlesByPart(
  spec: SpecOf<'articles-over-time'>,
  parts: readonly Part[],
  whole: Whole,
  context: Context,
): Drawn {
  const { unit } = whole
  const look = looksOf(parts.map(({ part }) => part))
  const covered = new Map(whole.points.map(({ period, articles }) => [period.from ?? '', articles]))
  const lines = parts.map((part) => lineOf(part, [...covered.keys()], unit, look(part.part)))
  const undated = undatedWords(
    parts.map(({ part, undated }) => ({ label: PARTS[part].label, value: undated.articles })),
    'article',
  )
  const figure = timeFigure({ unit, axisLabel: `Articles per ${unit}`, lines, covered, undated }, context)
  return frame('articles-over-time', spec.title, context, {
    title: 'Articles over time, by whose words they are',
    measure: `Articles per ${unit} by whose words they are`,
    finding: finding(parts, lines, unit),
    caveats: [undated, figure.gaps, figure.partial],
    empty:
      covered.size === 0
        ? 'None of these articles has a date, so nothing can be placed on a time axis. The table counts them.'
        : null,
    counted: `Each article counts once, on the day that the outlet gives as the day of publication: as its outlet’s own reporting, as copy that credits an agency, or as a copy of another outlet’s article without a credit.${unit === 'week' ? ' Weeks begin on Monday.' : ''}`,
    figure,
    table: {
      caption: `Articles per ${unit}, by whose words they are`,
      columns: [
        { label: capital(unit), numeric: false },
        { label: 'All articles', numeric: true },
        ...parts.map(({ part }) => ({ label: PARTS[part].label, numeric: true })),
      ],
      rows: [
        ...figure.buckets.map(({ key, gap, partial }) => [
          wordCell(capital(bucketName(key, unit)) + (partial ? ' (part)' : '')),
          wholeCell(whole, key, unit),
          ...parts.map((part) => pointCell(part, key, gap, unit)),
        ]),
        [
          wordCell('Without a date'),
          figureCell(
            whole.undated.articles,
            opens(narrow(context.filter, { period: null }), null, 'Articles without a date'),
          ),
          ...parts.map(({ part, undated }) =>
            figureCell(
              undated.articles,
              opens(undated.slice, null, `Articles without a date ${PARTS[part].said}`),
            ),
          ),
        ],
      ],
    },
  })
}

const behind = ({ part }: Part, { slice, period }: Part['points'][number], unit: TimeUnit) =>
  opens(slice, null, `Articles ${PARTS[part].said}, ${inBucket(period.from ?? '', unit)}`)

/** @param keys of every bucket that holds an article: where the part has none of them, that is a zero */
function lineOf(part: Part, keys: readonly string[], unit: TimeUnit, look: Line['look']): Line {
  const { label } = PARTS[part.part]
  const { undated } = part
  return {
    ...{ id: part.part, label, look },
    points: new Map(
      keys.map((key) => {
        const point = part.points.find(({ period }) => period.from === key)
        const articles = point?.articles ?? 0
        const tip = [`${label}, ${bucketName(key, unit)}`, count(articles, 'article')]
        const to = point ? behind(part, point, unit) : null
        return [key, { value: articles, articles, mark: mark(articles, tip, to) }]
      }),
    ),
    undated:
      undated.articles > 0
        ? mark(
            undated.articles,
            [`${label}, without a date`, count(undated.articles, 'article')],
            opens(undated.slice, null, `Articles without a date ${PARTS[part.part].said}`),
          )
        : null,
  }
}

function wholeCell({ points }: Whole, key: string, unit: TimeUnit): Cell {
  const point = points.find(({ period }) => period.from === key)
  return figureCell(
    point?.articles ?? 0,
    point ? opens(point.slice, point.subject, `Articles ${inBucket(key, unit)}`) : null,
  )
}

function pointCell(part: Part, key: string, gap: boolean, unit: TimeUnit): Cell {
  const point = part.points.find(({ period }) => period.from === key)
  if (gap) return emptyCell('–')
  return point ? figureCell(point.articles, behind(part, point, unit)) : figureCell(0, null)
}

function finding(parts: readonly Part[], lines: readonly Line[], unit: TimeUnit): string {
  const totals = parts.map(({ part, points, undated }) => ({
    part,
    articles: points.reduce((sum, { articles }) => sum + articles, undated.articles),
  }))
  const all = totals.reduce((sum, { articles }) => sum + articles, 0)
  const own = totals.find(({ part }) => part === 'own')
  const line = lines.find(({ id }) => id === 'own')
  if (!own || !line) return ''
  return sentence(
    `${capital(ofWhole(own.articles, all))} are the outlets’ own reporting.`,
    peakSentence('Own reporting', line, unit, 'article'),
  )
}
