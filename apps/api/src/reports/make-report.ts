import { RendererBusy } from '@parallax/charts/export'
import { readReportDocument } from '@parallax/domain'
import { compose, type ReportContents, reportJson } from '@parallax/reports/compose'
import type { Press } from '@parallax/reports/press'
import manifest from '../../package.json' with { type: 'json' }
import { addressOfChart } from '../charts/find-chart.ts'
import { faultId, type Log } from '../log.ts'
import type { Form } from './address.ts'
import { type FigureFound, type FigureMaker, foundFigures } from './found-figures.ts'

export interface ReportSource extends Omit<FigureMaker, 'failed'> {
  /** The report with this id, as it was saved. */
  stored: (id: string) => Promise<{ document: unknown; updatedAt: Date } | null>
  /** The engines that read the articles of the collection. */
  engines: () => Promise<string[]>
  press: Press
  log: Log
}

/** Why there is no report to show. */
export interface NoReport {
  status: 404 | 422
  message: string
}

export interface MadeReport {
  contents: ReportContents
  bytes: Uint8Array
}

/** A report in one form. @throws RendererBusy and PressBusy, and what the press throws */
export async function makeReport(
  id: string,
  form: Form,
  request: Request,
  source: ReportSource,
): Promise<MadeReport | NoReport> {
  const report = await source.stored(id)
  if (!report)
    return {
      status: 404,
      message: 'There is no report here. It may have been deleted, or its address cut short.',
    }
  const { document, failure } = readReportDocument(report.document)
  if (failure) return { status: 422, message: failure.message }
  const pictured = form === 'json' ? null : form
  const figures = await foundFigures(document, pictured, request, {
    ...source,
    failed: failedOf(id, source.log),
  })
  const contents = compose(document, figures, {
    address: addressOfReport(source.charts.webUrl, id),
    addressOf: (slug) => addressOfChart(source.charts.webUrl, slug),
    savedAt: report.updatedAt.toISOString(),
    engines: await source.engines(),
    version: manifest.version,
  })
  return { contents, bytes: pictured ? await pressed(pictured, contents, figures, source) : data(contents) }
}

const addressOfReport = (webUrl: string, id: string): string => `${webUrl.replace(/\/$/, '')}/reports/${id}`

const data = (contents: ReportContents): Uint8Array => new TextEncoder().encode(reportJson(contents))

const pressed = (
  form: Exclude<Form, 'json'>,
  contents: ReportContents,
  figures: readonly FigureFound[],
  { press }: ReportSource,
): Promise<Uint8Array> => press.make({ form, contents, pictures: figures.map(({ pictures }) => pictures) })

/** A fault of ours takes its own figure only; that too many wait is no fault, and passes by itself. */
const failedOf =
  (id: string, log: Log): FigureMaker['failed'] =>
  ({ chart }, error) => {
    if (error instanceof RendererBusy) throw error
    const fault = faultId()
    log({ id: fault, where: `report ${id}, chart ${chart}`, error })
    return { title: 'This chart could not be drawn', message: `The fault has the number ${fault}.` }
  }
