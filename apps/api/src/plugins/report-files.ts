import { RendererBusy } from '@parallax/charts/export'
import { fileNameOf } from '@parallax/charts/text'
import { PressBusy } from '@parallax/reports/press'
import type { Plugin } from 'graphql-yoga'
import { etagOf, matches } from '../etag.ts'
import { faultId } from '../log.ts'
import { refusalBody } from '../refusal.ts'
import { type Form, reportFile, TYPES } from '../reports/address.ts'
import { makeReport, type ReportSource } from '../reports/make-report.ts'

/** Opened by itself it is a document of our origin: nothing in it may run, or load anything. */
const HTML_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-popups"

/** GET /reports/ID.FORM: a report as a file. */
export function reportFiles(source: ReportSource): Plugin {
  return {
    async onRequest({ request, url, endResponse }) {
      const asked = reportFile(url.pathname)
      if (!asked || (request.method !== 'GET' && request.method !== 'HEAD')) return
      endResponse(await fileFor(asked, request, url.searchParams.has('download'), source))
    },
  }
}

async function fileFor(
  { id, form }: { id: string; form: Form },
  request: Request,
  download: boolean,
  source: ReportSource,
): Promise<Response> {
  try {
    const report = await makeReport(id, form, request, source)
    if ('status' in report) return refused(report.status, report.message)
    const { contents, bytes } = report
    const etag = etagOf(bytes)
    const name = fileNameOf(contents.title, 'report', contents.asOf)
    const headers = {
      'content-type': TYPES[form],
      'content-disposition': `${download ? 'attachment' : 'inline'}; filename="${name}.${form}"`,
      ...(form === 'html' ? { 'content-security-policy': HTML_POLICY } : {}),
      etag,
      // Its words and its numbers may change: a copy may be kept, and is asked about each time.
      'cache-control': 'no-cache',
    }
    if (matches(request.headers.get('if-none-match'), etag))
      return new Response(null, { status: 304, headers })
    return new Response(request.method === 'HEAD' ? null : (bytes as BodyInit), { headers })
  } catch (error) {
    if (error instanceof RendererBusy || error instanceof PressBusy)
      return refused(503, 'Many reports are being made. Ask again in a moment.')
    const fault = faultId()
    source.log({ id: fault, where: `report ${id}.${form}`, error })
    return refused(500, `The report could not be made. The fault has the number ${fault}.`)
  }
}

const CODES: Readonly<Record<number, string>> = { 404: 'NOT_FOUND', 422: 'BAD_INPUT', 503: 'BUSY' }

const refused = (status: number, message: string): Response =>
  new Response(refusalBody(CODES[status] ?? 'FAULT', message), {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      ...(status === 503 ? { 'retry-after': '5' } : {}),
    },
  })
