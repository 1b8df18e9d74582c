import type { ChartKind } from '@parallax/domain'
import type { MethodParagraph } from '../contents.ts'
import { articleWords } from './articles.ts'
import { copyWords } from './copies.ts'
import { type CountedFigure, figureNames, grouped, inFigures, type NumberedFigure } from './figures.ts'
import { intervalWords } from './intervals.ts'
import { timeWords } from './time.ts'

export interface MethodFacts {
  figures: readonly NumberedFigure[]
  /** The engines that read the articles of the collection. */
  engines: readonly string[]
  /** Of the program. */
  version: string
  /** Where the report lives. */
  address: string
}

/**
 * How the numbers of a report came about, made by rules from what was done for its figures and from nothing else. Empty where
 * it shows no figure. Pure.
 */
export function methodsOf({ figures, engines, version, address }: MethodFacts): MethodParagraph[] {
  const counted = figures.flatMap(({ number, chart }): CountedFigure[] => (chart ? [{ number, chart }] : []))
  if (counted.length === 0) return []
  const paragraphs: [string, string][] = [
    ['Articles', articleWords(counted)],
    ['Copies', copyWords(counted)],
    ['What is counted', countedWords(counted)],
    ['Page furniture', furnitureWords(counted)],
    ['Intervals', intervalWords(counted)],
    ['Limits', limitWords(counted, figures)],
    [
      'Time and program',
      `${timeWords(counted, engines)} Made with Parallax ${version}; the report is at ${address}.`,
    ],
  ]
  return paragraphs.flatMap(([title, text]) => (text === '' ? [] : [{ title, text }]))
}

/** The unit of each figure, and what is left out of it. */
const countedWords = (figures: readonly CountedFigure[]): string =>
  grouped(figures, ({ chart }) => chart.drawn.counted.trim() || null)
    .map(({ saying, figures: some }) => (figures.length === 1 ? saying : `${figureNames(some)}: ${saying}`))
    .join(' ')

/** Kinds that count articles alone, whatever their texts say. */
const OF_ARTICLES: ReadonlySet<ChartKind> = new Set(['articles-over-time', 'outlets-over-time', 'wire-share'])

function furnitureWords(figures: readonly CountedFigure[]): string {
  const ofText = figures.filter(({ chart }) => !OF_ARTICLES.has(chart.drawn.kind))
  if (ofText.length === 0) return ''
  const beside = figures.filter(({ chart }) => chart.drawn.furniture !== null)
  const said =
    'Headlines and bodies are counted. Menus, teasers, captions, adverts and whatever else stands on a page around its article are not'
  return beside.length === 0
    ? `${said}.`
    : `${said}; what they would have added is said ${inFigures(beside, figures).replace(/^in/, 'under')}.`
}

function limitWords(counted: readonly CountedFigure[], figures: readonly NumberedFigure[]): string {
  const caveats = counted.flatMap((figure) =>
    figure.chart.drawn.caveats.map((caveat) => ({ number: figure.number, caveat })),
  )
  const missing = figures.filter(({ chart }) => chart === null)
  return [
    ...grouped(caveats, ({ caveat }) => caveat).map(({ saying, figures: some }) =>
      counted.length === 1 ? saying : `${figureNames(some)}: ${saying}`,
    ),
    'Names, topics, quotations and tone are read by rules and models, which err; the articles behind every number open at the address of its figure.',
    ...(missing.length > 0
      ? [
          `${figureNames(missing)} could not be shown; nothing here speaks of ${missing.length === 1 ? 'it' : 'them'}.`,
        ]
      : []),
  ].join(' ')
}
