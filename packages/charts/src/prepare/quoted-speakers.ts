import type { QuotationKind, QuotedMeasure, QuotedSpeaker, QuotedSpeakers } from '@parallax/domain'
import type { Context, SeriesOf, SpecOf } from './context.ts'
import type { BarRow, Cell, Drawn } from './drawn.ts'
import type { Colour, Opens } from './figure-parts.ts'
import { nameIn } from './filter-words.ts'
import {
  emptyCell,
  figureCell,
  frame,
  inArticles,
  mark,
  opens,
  statisticCell,
  topOf,
  wordCell,
} from './frame.ts'
import { HUES, MEASURE, NEUTRAL } from './palette.ts'
import { KIND_WORDS, quotationWords } from './quotation-words.ts'
import { TYPE_WORDS } from './top-entities.ts'
import { capital, count, list, number, ofWhole, percent } from './words.ts'

/** From the speaker's own words to the outlet's. */
const KINDS: readonly { kind: QuotationKind; colour: Colour }[] = [
  { kind: 'direct', colour: MEASURE },
  { kind: 'mixed', colour: HUES[2] ?? MEASURE },
  { kind: 'indirect', colour: NEUTRAL },
]

export const QUOTATION_NOTE =
  'A quotation is a stretch of words in headline or body that is reported as somebody’s: in quotation marks (direct), in the outlet’s words (indirect) or both (mixed). Each piece of one that is broken by “she said” counts. A speaker counts where the words were joined to a name, also through “he” or “the minister”.'

export function quotedSpeakers(
  spec: SpecOf<'quoted-speakers'>,
  data: SeriesOf['quoted-speakers'],
  context: Context,
): Drawn {
  const counts = data.counts.slice(0, spec.limit)
  const { measure } = spec
  const shown = topOf(counts.length, data.speakers, 'speaker')
  const which = chosenWords(spec.quotations, context)
  return frame('quoted-speakers', spec.title, context, {
    title: measure === 'words' ? 'Who is quoted with most words' : 'Who is quoted most',
    measure: `${measure === 'words' ? 'Words quoted by speaker' : 'Quotations by speaker'}${which}`,
    finding: finding(counts, data, measure),
    caveats: [unknownNote(data)],
    empty: counts.length === 0 ? noSpeaker(data) : null,
    counted: `${QUOTATION_NOTE} Shares are of ${count(data.quotations, 'quotation')} and of ${count(data.words, 'word')} quoted, whoever speaks.`,
    figure: {
      type: 'bars',
      max: counts[0]?.[measure] ?? 0,
      colour: MEASURE,
      rows: counts.map((entry) => row(entry, measure)),
      expectedLabel: null,
      ...(measure === 'quotations' && {
        legend: KINDS.filter(({ kind }) => isQuotedSo(counts, kind)).map(({ kind, colour }) => ({
          ...{ id: kind, label: KIND_WORDS[kind], colour },
        })),
      }),
      shown,
    },
    table: {
      caption: `Quotations, words and where they stand, ${shown ?? 'all speakers'}, and those of nobody known`,
      columns: [
        { label: 'Speaker', numeric: false },
        { label: 'Type', numeric: false },
        { label: 'Quotations', numeric: true },
        ...KINDS.map(({ kind }) => ({ label: capital(KIND_WORDS[kind]), numeric: true })),
        { label: 'Articles', numeric: true },
        { label: 'Words', numeric: true },
        { label: `Share of ${count(data.words, 'word')}`, numeric: true },
        { label: 'How far down', numeric: true },
      ],
      rows: [...counts, ...(data.unknown.quotations > 0 ? [data.unknown] : [])].map(cells),
    },
  })
}

const isQuotedSo = (counts: readonly QuotedSpeaker[], kind: QuotationKind): boolean =>
  counts.some(({ kinds }) => kinds.some((one) => one.kind === kind && one.quotations > 0))

/** ", direct quotations with a doubting cue": the choice in words; nothing where all are meant. */
export function chosenWords(choice: SpecOf<'quoted-speakers'>['quotations'], { names }: Context): string {
  const words = quotationWords(choice ?? {}, (id) => nameIn(names, id))
  return words === 'quotations' ? '' : `, ${words}`
}

const nameOf = ({ speaker }: QuotedSpeaker): string => speaker?.name ?? 'Speaker not known'

const behind = (entry: QuotedSpeaker): Opens =>
  opens(
    entry.slice,
    entry.subject,
    entry.speaker ? `Quotations of ${nameOf(entry)}` : 'Quotations of nobody known',
  )

function cells(entry: QuotedSpeaker): Cell[] {
  const opened = behind(entry)
  const ofKind = ({ kind }: (typeof KINDS)[number]): Cell => {
    const found = entry.kinds.find((one) => one.kind === kind)
    if (!found) return figureCell(0, null)
    return figureCell(
      found.quotations,
      opens(found.slice, found.subject, `${opened.title}, ${KIND_WORDS[kind]}`),
    )
  }
  return [
    wordCell(nameOf(entry)),
    entry.speaker ? wordCell(TYPE_WORDS[entry.speaker.type]) : emptyCell('–'),
    figureCell(entry.quotations, opened),
    ...KINDS.map(ofKind),
    figureCell(entry.articles, opened),
    figureCell(entry.words, opened),
    figureCell(entry.wordShare ?? 0, opened, percent(entry.wordShare ?? 0)),
    entry.depth === null ? emptyCell('–') : statisticCell(entry.depth, entry.depth.toFixed(2)),
  ]
}

function row(entry: QuotedSpeaker, measure: QuotedMeasure): BarRow {
  const { quotations, words, articles } = entry
  const quoted = [count(quotations, 'quotation'), count(words, 'word')]
  const first = measure === 'words' ? quoted.reverse() : quoted
  const parts = KINDS.map(({ kind }) => ({
    id: kind,
    value: entry.kinds.find((one) => one.kind === kind)?.quotations ?? 0,
  })).filter(({ value }) => value > 0)
  const by = parts.map(({ id, value }) => `${number(value)} ${id}`)
  return {
    id: entry.speaker?.id ?? 'unknown',
    label: nameOf(entry),
    detail: entry.speaker ? TYPE_WORDS[entry.speaker.type] : null,
    value: entry[measure],
    text: number(entry[measure]),
    more: measure === 'words' ? `in ${count(quotations, 'quotation')}` : inArticles(articles),
    expected: null,
    ...(measure === 'quotations' && { parts }),
    mark: mark(
      entry[measure],
      [nameOf(entry), ...first, ...(measure === 'quotations' ? [list(by)] : []), inArticles(articles)],
      behind(entry),
    ),
  }
}

const unknownNote = ({ unknown, quotations }: QuotedSpeakers): string | null =>
  unknown.quotations === 0
    ? null
    : `The speaker of ${ofWhole(unknown.quotations, quotations, 'quotation')} was not joined to a name.`

function noSpeaker({ quotations }: QuotedSpeakers): string {
  return quotations === 0
    ? 'Nobody is quoted so in these articles.'
    : 'None of these quotations has a speaker that was joined to a name.'
}

function finding(counts: readonly QuotedSpeaker[], data: QuotedSpeakers, measure: QuotedMeasure): string {
  const [top, second] = counts
  if (!top) return ''
  const level = counts.filter((one) => one[measure] === top[measure])
  const noun = measure === 'words' ? 'word' : 'quotation'
  if (level.length > 1)
    return `${list(level.map(nameOf))} are quoted equally: ${count(top[measure], noun)} each.`
  const lead =
    measure === 'words'
      ? `${nameOf(top)} is quoted with most words: ${ofWhole(top.words, data.words, 'word')}, in ${count(top.quotations, 'quotation')}.`
      : `${nameOf(top)} is quoted most: ${ofWhole(top.quotations, data.quotations, 'quotation')}, ${inArticles(top.articles)}.`
  if (!second) return lead
  return `${lead} Next is ${nameOf(second)} with ${count(second[measure], noun)}.`
}
