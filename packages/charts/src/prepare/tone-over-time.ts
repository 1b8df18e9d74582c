import { TONE_DIRECTIONS, type ToneDirection, type TonePoint } from '@parallax/domain'
import type { Context, SeriesOf, SpecOf } from './context.ts'
import type { Drawn } from './drawn.ts'
import type { Opens } from './figure-parts.ts'
import { frame, mark, opens, wordCell } from './frame.ts'
import { type Line, timeFigure, undatedWords } from './time-figure.ts'
import {
  COUNTED_TONE,
  DIRECTION_COLOURS,
  inDirection,
  meanWords,
  toneCells,
  toneColumns,
  voiceWords,
} from './tone-parts.ts'
import { DIRECTION_WORDS } from './tone-words.ts'
import { bucketName, capital, count, list } from './words.ts'

const DASHES: Readonly<Record<ToneDirection, Pick<Line['look'], 'dash' | 'marker'>>> = {
  negative: { dash: '', marker: 'triangle' },
  none: { dash: '3 2.5', marker: 'circle' },
  positive: { dash: '7 3', marker: 'square' },
}

export function toneOverTime(
  spec: SpecOf<'tone-over-time'>,
  data: SeriesOf['tone-over-time'],
  context: Context,
): Drawn {
  const { unit, entity, points, undated } = data
  const lines = TONE_DIRECTIONS.map((direction) => lineOf(direction, data))
  const covered = new Map(
    points.flatMap((one) => (one.period?.from ? [[one.period.from, one.covered] as const] : [])),
  )
  const without = undatedWords([{ label: entity.name, value: undated.mentions }], 'mention')
  const figure = timeFigure(
    { unit, axisLabel: `Mentions per ${unit}`, lines, covered, undated: without },
    context,
  )
  const mean = meanWords(data.polarity)
  const ways = data.directions.map(
    (one) => `${count(one.mentions, 'mention')} ${DIRECTION_WORDS[one.direction]}`,
  )
  return frame('tone-over-time', spec.title, context, {
    title: `Words for and against ${entity.name} over time, ${voiceWords(spec.voice)}`,
    measure: `Mentions of ${entity.name} per ${unit} by what their clause says, ${voiceWords(spec.voice)}`,
    finding: `${list(ways)}; ${mean ? `mean ${mean}` : 'nothing is said either way'}.`,
    caveats: [without, figure.gaps, figure.partial],
    empty: data.mentions === 0 ? `No clause about ${entity.name} was read so in these articles.` : null,
    counted: COUNTED_TONE,
    figure,
    table: {
      caption: `Mentions of ${entity.name} per ${unit} by what their clause says`,
      columns: [{ label: capital(unit), numeric: false }, ...toneColumns(spec.voice)],
      rows: [...points, undated].map((point) => {
        const name = point.period?.from ? capital(bucketName(point.period.from, unit)) : 'Without a date'
        return [wordCell(name), ...toneCells(point, `${name}: words about ${entity.name}`)]
      }),
    },
  })
}

function lineOf(
  direction: ToneDirection,
  { points, undated, entity, unit }: SeriesOf['tone-over-time'],
): Line {
  const words = DIRECTION_WORDS[direction]
  const marked = (point: TonePoint, when: string) => {
    const found = inDirection(point, direction)
    const behind: Opens | null =
      found === undefined ? null : opens(found.slice, found.subject, `${when}: words ${words} ${entity.name}`)
    const value = found?.mentions ?? 0
    return {
      value,
      articles: found?.articles ?? 0,
      mark: mark(value, [`${capital(words)}, ${when}`, count(value, 'mention')], behind),
    }
  }
  return {
    id: direction,
    label: words,
    look: { colour: DIRECTION_COLOURS[direction], ...DASHES[direction] },
    points: new Map(
      points.flatMap((point) =>
        point.period?.from
          ? [[point.period.from, marked(point, bucketName(point.period.from, unit))] as const]
          : [],
      ),
    ),
    undated:
      (inDirection(undated, direction)?.mentions ?? 0) > 0 ? marked(undated, 'without a date').mark : null,
  }
}
