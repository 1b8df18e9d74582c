import { type OutletTone, TONE_DIRECTIONS } from '@parallax/domain'
import type { Context, SeriesOf, SpecOf } from './context.ts'
import type { BarRow, Drawn } from './drawn.ts'
import { frame, inArticles, mark, opens, topOf, wordCell } from './frame.ts'
import { MEASURE } from './palette.ts'
import { nameOf } from './source-comparison.ts'
import {
  COUNTED_TONE,
  DIRECTION_COLOURS,
  inDirection,
  meanWords,
  TONE_COLUMNS,
  toneCells,
  voiceWords,
} from './tone-parts.ts'
import { DIRECTION_WORDS } from './tone-words.ts'
import { count, list, number } from './words.ts'

const MOST_ROWS = 20

export function toneByOutlet(
  spec: SpecOf<'tone-by-outlet'>,
  { entity, outlets: all }: SeriesOf['tone-by-outlet'],
  context: Context,
): Drawn {
  const known = all.filter(({ mentions }) => mentions > 0)
  const outlets = known.slice(0, MOST_ROWS)
  const shown = topOf(outlets.length, known.length, 'outlet')
  return frame('tone-by-outlet', spec.title, context, {
    title: `Words for and against ${entity.name}, by outlet`,
    measure: `Mentions of ${entity.name} by what their clause says${voiceWords(spec.voice)}`,
    finding: finding(outlets, entity.name),
    empty: outlets.length === 0 ? `No clause about ${entity.name} was read so in these articles.` : null,
    counted: COUNTED_TONE,
    figure: {
      type: 'bars',
      max: Math.max(0, ...outlets.map(({ mentions }) => mentions)),
      colour: MEASURE,
      rows: outlets.map((entry) => rowOf(entry, entity.name)),
      expectedLabel: null,
      legend: TONE_DIRECTIONS.map((direction) => ({
        ...{ id: direction, label: DIRECTION_WORDS[direction], colour: DIRECTION_COLOURS[direction] },
      })),
      shown,
    },
    table: {
      caption: `Mentions of ${entity.name} by outlet and by what their clause says`,
      columns: [{ label: 'Outlet', numeric: false }, ...TONE_COLUMNS],
      rows: outlets.map((entry) => [
        wordCell(nameOf(entry)),
        ...toneCells(entry, `${nameOf(entry)}: words about ${entity.name}`),
      ]),
    },
  })
}

function rowOf(entry: OutletTone, name: string): BarRow {
  const parts = TONE_DIRECTIONS.map((id) => ({ id, value: inDirection(entry, id)?.mentions ?? 0 })).filter(
    ({ value }) => value > 0,
  )
  const mean = meanWords(entry.polarity)
  const said = mean ? `mean ${mean}` : 'nothing said either way'
  const ways = parts.map(({ id, value }) => `${number(value)} ${DIRECTION_WORDS[id]}`)
  return {
    id: entry.outlet?.id ?? 'unknown',
    label: nameOf(entry),
    detail: null,
    value: entry.mentions,
    text: number(entry.mentions),
    more: said,
    expected: null,
    parts,
    mark: mark(
      entry.mentions,
      [nameOf(entry), count(entry.mentions, 'mention'), list(ways), inArticles(entry.articles), said],
      opens(entry.slice, entry.subject, `${nameOf(entry)}: words about ${name}`),
    ),
  }
}

/** Only outlets whose interval leaves out 0 are said to lean: what a reader may repeat. */
function finding(outlets: readonly OutletTone[], name: string): string {
  const against = outlets.filter(({ polarity }) => (polarity?.upper ?? 0) < 0).map(nameOf)
  const inFavour = outlets.filter(({ polarity }) => (polarity?.lower ?? 0) > 0).map(nameOf)
  const parts = [
    ...(against.length > 0 ? [`more often against ${name} in ${list(against)}`] : []),
    ...(inFavour.length > 0 ? [`more often for ${name} in ${list(inFavour)}`] : []),
  ]
  if (parts.length === 0)
    return `In no outlet do words about ${name} go one way so often that chance could not explain it.`
  return `Words that say something are, beyond chance, ${list(parts)}.`
}
