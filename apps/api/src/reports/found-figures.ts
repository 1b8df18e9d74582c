import type { Renderer } from '@parallax/charts/export'
import type { Travelling } from '@parallax/charts/text'
import type { ReportDocument, ReportFigure } from '@parallax/domain'
import type { GivenFigure, MissingFigure } from '@parallax/reports/compose'
import { type FigurePictures, PICTURES_OF, type ReportForm } from '@parallax/reports/press'
import { type ChartSource, findChart } from '../charts/find-chart.ts'
import { inTurn } from './in-turn.ts'
import { picturesOf } from './pictures.ts'

/** A figure of a report: the chart at its address, or why there is none, and its pictures. */
export interface FigureFound extends GivenFigure {
  pictures: FigurePictures | null
}

export interface FigureMaker {
  charts: ChartSource
  renderer: Renderer
  /** What is told of a figure that cannot be made, whose fault is written down. */
  failed: (figure: ReportFigure, error: unknown) => MissingFigure
}

/** Questions to the database and drawings side by side; the drawing threads are two. */
const AT_ONCE = 2

/**
 * The figures of a report in its order. One that cannot be shown says why, and the others are shown.
 * @param form for which pictures are drawn; null where none are wanted
 * @throws RendererBusy where too many charts wait to be drawn
 */
export function foundFigures(
  { blocks }: ReportDocument,
  form: ReportForm | null,
  request: Request,
  maker: FigureMaker,
): Promise<FigureFound[]> {
  const figures = blocks.filter((block) => block.kind === 'figure')
  return inTurn(figures, AT_ONCE, (block) => foundFigure(block, form, request, maker))
}

async function foundFigure(
  block: ReportFigure,
  form: ReportForm | null,
  request: Request,
  { charts, renderer, failed }: FigureMaker,
): Promise<FigureFound> {
  try {
    const chart = await chartOf(block, request, charts)
    if (!('drawn' in chart)) return { block, chart, pictures: null }
    const names = form ? PICTURES_OF[form] : []
    return { block, chart, pictures: await picturesOf(chart, block.size, names, renderer) }
  } catch (error) {
    return { block, chart: failed(block, error), pictures: null }
  }
}

/** A report asks as somebody without a link: what is shown only by link is not in its files. */
async function chartOf(
  { chart: slug }: ReportFigure,
  request: Request,
  charts: ChartSource,
): Promise<Travelling | MissingFigure> {
  const found = await findChart(slug, request, charts, new URLSearchParams())
  return 'status' in found ? found : found.shown()
}
