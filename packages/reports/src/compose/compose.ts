import { citationOf, type Travelling } from '@parallax/charts/text'
import type { ReportDocument } from '@parallax/domain'
import { captionOf } from './caption.ts'
import { type FigurePart, type GivenFigure, isFound, type Part, type ReportContents } from './contents.ts'
import { methodsOf } from './methods/methods.ts'

export interface ComposeOptions {
  /** Where the report lives, without an ending. */
  address: string
  /** Where a chart lives, without an ending. */
  addressOf: (chart: string) => string
  /** When the document was last saved: ISO instant. */
  savedAt: string
  /** The engines that read the articles of the collection. */
  engines: readonly string[]
  /** Of the program. */
  version: string
}

/**
 * A report's document and the charts of its figures as everything that the report says. Pure.
 * @param figures in the order of the document, one for each of its figures
 */
export function compose(
  document: ReportDocument,
  figures: readonly GivenFigure[],
  options: ComposeOptions,
): ReportContents {
  const shown = figures.map(({ chart }) => chart).filter(isFound)
  return {
    title: document.title.trim(),
    byline: document.byline?.trim() || null,
    address: options.address,
    asOf: [options.savedAt, ...shown.map(({ asOf }) => asOf)].sort().at(-1) ?? options.savedAt,
    parts: partsOf(document, figures, options),
    methods: methodsOf({ figures: numbered(figures), ...options }),
    citations: eachOnce(shown).map((chart) => citationOf(chart, { version: options.version })),
  }
}

function partsOf(
  { blocks }: ReportDocument,
  figures: readonly GivenFigure[],
  options: ComposeOptions,
): Part[] {
  let number = 0
  return blocks.flatMap((block): Part[] => {
    if (block.kind === 'text')
      return block.markdown.trim() === '' ? [] : [{ kind: 'text', markdown: block.markdown }]
    const given = figures[number]
    number++
    return given ? [figurePart(given, number, options)] : []
  })
}

function figurePart(
  { block, chart }: GivenFigure,
  number: number,
  { addressOf }: ComposeOptions,
): FigurePart {
  const part = {
    kind: 'figure' as const,
    number,
    label: `Figure ${number}`,
    address: addressOf(block.chart),
    size: block.size,
  }
  if (!isFound(chart)) return { ...part, content: chart }
  const { drawn, asOf } = chart
  const alt = `${drawn.title}. ${drawn.finding}`
  return {
    ...part,
    content: { drawn, asOf, caption: captionOf(drawn, block.caption), alt, table: block.table },
  }
}

const numbered = (figures: readonly GivenFigure[]) =>
  figures.map(({ chart }, i) => ({ number: i + 1, chart: isFound(chart) ? chart : null }))

function eachOnce(shown: readonly Travelling[]): Travelling[] {
  const byAddress = new Map(shown.map((chart) => [chart.address, chart]))
  return [...byAddress.values()]
}
