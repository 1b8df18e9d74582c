import { type EntityRef, type OutletSpeakers, SMALL_SAMPLE } from '@parallax/domain'
import type { Context, SeriesOf, SpecOf } from './context.ts'
import type { Drawn, HeatFigure } from './drawn.ts'
import { figureCell, frame, mark, opens, wordCell } from './frame.ts'
import { shareCell, stepsIn } from './heat-steps.ts'
import { chosenWords, QUOTATION_NOTE } from './quoted-speakers.ts'
import { nameOf } from './share-figure.ts'
import { count, number, ofWhole, ratio } from './words.ts'

const MOST_COLUMNS = 12

type Entry = OutletSpeakers['speakers'][number]

export function speakersByOutlet(
  spec: SpecOf<'speakers-by-outlet'>,
  data: SeriesOf['speakers-by-outlet'],
  context: Context,
): Drawn {
  const known = data
    .filter(({ quotations }) => quotations > 0)
    .sort((a, b) => Number(a.outlet === null) - Number(b.outlet === null) || b.quotations - a.quotations)
  const outlets = known.slice(0, MOST_COLUMNS)
  const speakers = speakersOf(outlets).slice(0, spec.limit)
  return frame('speakers-by-outlet', spec.title, context, {
    title: 'Whom each outlet quotes',
    measure: `Share of each outlet’s quotations by speaker${chosenWords(spec.quotations, context)}`,
    finding: finding(outlets, speakers),
    empty:
      outlets.length === 0
        ? 'Nobody is quoted so in these articles.'
        : speakers.length === 0
          ? 'None of these quotations has a speaker that was joined to a name.'
          : null,
    counted: `A cell is the share of the outlet’s quotations that are the speaker’s. ${QUOTATION_NOTE} Quotations of speakers that are not shown, or not known, are in the whole. Outlets with fewer than ${SMALL_SAMPLE} quotations get one dot per quotation instead of a percentage.`,
    figure: figureOf(outlets, speakers, known.length),
    table: {
      caption: 'Quotations by speaker and outlet, each with its share of the outlet’s quotations',
      columns: [
        { label: 'Speaker', numeric: false },
        ...outlets.map((entry) => ({
          label: `${nameOf(entry)} (${number(entry.quotations)})`,
          numeric: true,
        })),
      ],
      rows: [
        [wordCell('All quotations'), ...outlets.map((entry) => figureCell(entry.quotations, wholeOf(entry)))],
        ...speakers.map((speaker) => [
          wordCell(speaker.name),
          ...outlets.map((outlet) => {
            const entry = find(outlet, speaker)
            if (!entry || entry.quotations === 0) return figureCell(0, null)
            const text = ratio(entry.quotations, outlet.quotations)
            return figureCell(entry.quotations, behind(outlet, entry), text)
          }),
        ]),
      ],
    },
  })
}

const find = ({ speakers }: OutletSpeakers, { id }: EntityRef): Entry | undefined =>
  speakers.find(({ speaker }) => speaker.id === id)

const behind = (outlet: OutletSpeakers, { slice, subject, speaker }: Entry) =>
  opens(slice, subject, `${nameOf(outlet)}: quotations of ${speaker.name}`)

const wholeOf = (outlet: OutletSpeakers) =>
  opens(outlet.slice, outlet.subject, `All quotations: ${nameOf(outlet)}`)

/** Every speaker that one of these outlets quotes, those quoted most first. */
function speakersOf(outlets: readonly OutletSpeakers[]): EntityRef[] {
  const total = new Map<string, { speaker: EntityRef; quotations: number }>()
  for (const { speakers } of outlets)
    for (const { speaker, quotations } of speakers)
      total.set(speaker.id, { speaker, quotations: (total.get(speaker.id)?.quotations ?? 0) + quotations })
  return [...total.values()]
    .filter(({ quotations }) => quotations > 0)
    .sort((a, b) => b.quotations - a.quotations || (a.speaker.id < b.speaker.id ? -1 : 1))
    .map(({ speaker }) => speaker)
}

function figureOf(
  outlets: readonly OutletSpeakers[],
  speakers: readonly EntityRef[],
  known: number,
): HeatFigure {
  const rows = speakers.map((speaker) => ({
    id: speaker.id,
    label: speaker.name,
    cells: outlets.map((outlet) => {
      const entry = find(outlet, speaker)
      return shareCell({
        hits: entry?.quotations ?? 0,
        of: outlet.quotations,
        noun: 'quotation',
        name: `${nameOf(outlet)}, ${speaker.name}`,
        interval: entry?.share,
        behind: entry ? behind(outlet, entry) : null,
      })
    }),
  }))
  const { legend, isSmall } = stepsIn(rows)
  return {
    type: 'heat',
    columns: outlets.map((outlet) => ({
      id: outlet.outlet?.id ?? 'unknown',
      label: nameOf(outlet),
      text: `n = ${number(outlet.quotations)}`,
      mark: mark(outlet.quotations, [nameOf(outlet), count(outlet.quotations, 'quotation')], wholeOf(outlet)),
    })),
    rows,
    legend,
    unitsLabel: isSmall
      ? `Fewer than ${SMALL_SAMPLE} quotations: one dot each, filled where the speaker’s`
      : null,
    shown:
      outlets.length < known
        ? `The ${number(outlets.length)} that quote most of ${count(known, 'outlet')}`
        : null,
  }
}

/** The cell that differs most from the same speaker in all other outlets that are large enough. */
function finding(outlets: readonly OutletSpeakers[], speakers: readonly EntityRef[]): string {
  const large = outlets.filter(({ quotations }) => quotations >= SMALL_SAMPLE)
  if (large.length < 2) return mostQuoted(outlets, speakers)
  let best: {
    outlet: OutletSpeakers
    speaker: EntityRef
    hits: number
    part: number
    whole: number
    gap: number
  } | null = null
  for (const speaker of speakers) {
    const whole = sum(large, ({ quotations }) => quotations)
    const part = sum(large, (outlet) => hitsOf(outlet, speaker))
    for (const outlet of large) {
      const hits = hitsOf(outlet, speaker)
      const rest = { part: part - hits, whole: whole - outlet.quotations }
      const gap = hits / outlet.quotations - rest.part / rest.whole
      if (!best || gap > best.gap) best = { outlet, speaker, hits, ...rest, gap }
    }
  }
  if (!best || best.gap <= 0) return 'These outlets give every speaker the same share of their quotations.'
  const { outlet, speaker, hits, part, whole } = best
  return `${nameOf(outlet)} stands out most with ${speaker.name}: ${ofWhole(hits, outlet.quotations, 'quotation')}, against ${ratio(part, whole)} in the other outlets with at least ${SMALL_SAMPLE} quotations.`
}

function mostQuoted(outlets: readonly OutletSpeakers[], speakers: readonly EntityRef[]): string {
  const [speaker] = speakers
  if (!speaker) return ''
  const part = sum(outlets, (outlet) => hitsOf(outlet, speaker))
  const whole = sum(outlets, ({ quotations }) => quotations)
  const large = outlets.filter(({ quotations }) => quotations >= SMALL_SAMPLE).length
  const few =
    large === 0
      ? `No outlet has ${SMALL_SAMPLE} quotations, too few for shares.`
      : `Only one outlet has ${SMALL_SAMPLE} quotations, too few to compare shares.`
  return `${few} ${speaker.name} is quoted most: ${ofWhole(part, whole, 'quotation')}.`
}

const hitsOf = (outlet: OutletSpeakers, speaker: EntityRef): number => find(outlet, speaker)?.quotations ?? 0

const sum = (outlets: readonly OutletSpeakers[], of: (outlet: OutletSpeakers) => number): number =>
  outlets.reduce((all, outlet) => all + of(outlet), 0)
