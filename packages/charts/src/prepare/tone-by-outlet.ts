import type { OutletTone } from '@parallax/domain'
import type { Context, SeriesOf, SpecOf } from './context.ts'
import type { Drawn } from './drawn.ts'
import { frame, topOf, wordCell } from './frame.ts'
import { nameOf } from './share-figure.ts'
import { toneMeans } from './tone-means.ts'
import { COUNTED_TONE, toneCells, toneColumns, voiceWords } from './tone-parts.ts'
import { list } from './words.ts'

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
    title: `Words for and against ${entity.name} by outlet, ${voiceWords(spec.voice)}`,
    measure: `Mean of what the clauses around mentions of ${entity.name} say, ${voiceWords(spec.voice)}`,
    finding: finding(outlets, entity.name),
    caveats: [shown && `${shown}, by mentions read.`, without(outlets), silent(outlets)],
    empty: emptyWords(outlets, entity.name),
    counted: COUNTED_TONE,
    figure: toneMeans(outlets, entity.name),
    table: {
      caption: `Mentions of ${entity.name} by outlet and by what their clause says`,
      columns: [{ label: 'Outlet', numeric: false }, ...toneColumns(spec.voice)],
      rows: outlets.map((entry) => [
        wordCell(nameOf(entry)),
        ...toneCells(entry, `${nameOf(entry)}: words about ${entity.name}`),
      ]),
    },
  })
}

function emptyWords(outlets: readonly OutletTone[], name: string): string | null {
  if (outlets.length === 0) return `No clause about ${name} was read so in these articles.`
  return outlets.every(({ polarity }) => polarity === null)
    ? `No clause about ${name} says anything for or against in these articles.`
    : null
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

const without = (outlets: readonly OutletTone[]): string | null =>
  outlets.some(({ polarity }) => polarity !== null && polarity.lower === null)
    ? 'A dot without a bar has no interval: too few articles say something, or all say the same.'
    : null

/** Outlets of which there is nothing to draw; their counts stand in the table. */
function silent(outlets: readonly OutletTone[]): string | null {
  const names = outlets.filter(({ polarity }) => polarity === null).map(nameOf)
  return names.length > 0 ? `Nothing is said either way in ${list(names)}.` : null
}
