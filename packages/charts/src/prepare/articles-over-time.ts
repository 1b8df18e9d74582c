import type { Context, SeriesOf, SpecOf } from './context.ts'
import type { Drawn } from './drawn.ts'
import { articlesByPart } from './forms/articles-by-part.ts'
import { figureCell, frame, mark, opens, wordCell } from './frame.ts'
import { MEASURE } from './palette.ts'
import { type Line, timeFigure, undatedWords } from './time-figure.ts'
import { changeSentence, NOTHING_DATED, peakSentence } from './time-words.ts'
import { bucketName, capital, count, days, inBucket, ofWhole, sentence } from './words.ts'

export function articlesOverTime(
  spec: SpecOf<'articles-over-time'>,
  data: SeriesOf['articles-over-time'],
  context: Context,
): Drawn {
  if (spec.form === 'areas' && data.parts) return articlesByPart(spec, data.parts, data, context)
  const { unit, points, undated } = data
  const undatedTo = opens(undated.slice, undated.subject, 'Articles without a date')
  const line: Line = {
    id: 'articles',
    label: 'Articles',
    look: { colour: MEASURE, dash: '', marker: 'circle' },
    points: new Map(
      points.map(({ period, articles, slice, subject }) => {
        const key = period.from ?? ''
        const tip = [capital(bucketName(key, unit)), count(articles, 'article')]
        return [
          key,
          {
            value: articles,
            articles,
            mark: mark(articles, tip, opens(slice, subject, `Articles ${inBucket(key, unit)}`)),
          },
        ]
      }),
    ),
    undated:
      undated.articles > 0
        ? mark(undated.articles, ['Without a date', count(undated.articles, 'article')], undatedTo)
        : null,
  }
  const words = undatedWords([{ label: 'Articles', value: undated.articles }], 'article')
  const figure = timeFigure(
    { unit, axisLabel: `Articles per ${unit}`, lines: [line], covered: null, columns: true, undated: words },
    context,
  )
  const partial = new Set(figure.buckets.filter((bucket) => bucket.partial).map(({ key }) => key))
  const dated = points.reduce((sum, { articles }) => sum + articles, 0)
  const { firstDay, lastDay } = context.collection
  const span = days(firstDay, lastDay)
  return frame('articles-over-time', spec.title, context, {
    title: 'Articles over time',
    measure: `Articles per ${unit}`,
    finding: sentence(
      dated === 1
        ? `One article has a date${span ? `, ${span}` : ''}.`
        : `${capital(ofWhole(dated, dated + undated.articles))} have a date${span ? `, ${span}` : ''}.`,
      peakSentence('The number', line, unit, 'article'),
      changeSentence(line, null, (key) => partial.has(key), unit),
    ),
    caveats: [words, figure.partial],
    empty: dated === 0 ? NOTHING_DATED : null,
    counted: `Each article counts once, on the day that the outlet gives as the day of publication.${unit === 'week' ? ' Weeks begin on Monday.' : ''} A ${unit} without a column holds no article of the filter: that may be silence, or that nothing was collected.`,
    figure,
    table: {
      caption: `Articles per ${unit}`,
      columns: [
        { label: capital(unit), numeric: false },
        { label: 'Articles', numeric: true },
      ],
      rows: [
        ...figure.buckets.map(({ key, partial }) => {
          const point = points.find(({ period }) => period.from === key)
          const to = point && opens(point.slice, point.subject, `Articles ${inBucket(key, unit)}`)
          return [
            wordCell(capital(bucketName(key, unit)) + (partial ? ' (part)' : '')),
            figureCell(point?.articles ?? 0, to ?? null),
          ]
        }),
        [wordCell('Without a date'), figureCell(undated.articles, undatedTo)],
      ],
    },
  })
}
