import { type Renderer, RendererBusy } from '@parallax/charts/export'
import { fileName } from '@parallax/charts/text'
import type { Plugin } from 'graphql-yoga'
import { chartFile, type Form, parametersOf } from '../chart-files/address.ts'
import { makeFile, TYPES } from '../chart-files/make-file.ts'
import { notice } from '../chart-files/notice.ts'
import { addressOfChart, type ChartSource, findChart } from '../charts/find-chart.ts'
import { etagOf, matches } from '../etag.ts'
import { faultId, type Log } from '../log.ts'
import { refusalBody } from '../refusal.ts'

export interface ChartFileOptions extends ChartSource {
  renderer: Renderer
  log: Log
}

/** Whoever has the address may read the chart from any page: it is there to travel. It carries nobody's cookies. */
const OPEN = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, content-disposition',
}

/** An SVG that is opened by itself is a document of our origin: nothing in it may run or load. */
const policyOf = (form: Form): Record<string, string> =>
  form === 'svg'
    ? { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" }
    : {}

/** GET /charts/SLUG.FORM: a chart as a file. */
export function chartFiles(options: ChartFileOptions): Plugin {
  return {
    async onRequest({ request, url, endResponse }) {
      const asked = chartFile(url.pathname)
      if (!asked || (request.method !== 'GET' && request.method !== 'HEAD')) return
      endResponse(await fileFor(asked, request, url, options))
    },
  }
}

async function fileFor(
  { slug, form }: { slug: string; form: Form },
  request: Request,
  url: URL,
  options: ChartFileOptions,
): Promise<Response> {
  const { asked, ignored } = parametersOf(url.searchParams)
  const address = addressOfChart(options.webUrl, slug)
  const unable = (status: number, title: string, message: string) =>
    said(status, title, message, { form, address, render: options.renderer.render })
  try {
    const chart = await findChart(slug, request, options)
    if ('status' in chart) return await unable(chart.status, chart.title, chart.message)
    const full = asked.data === 'full' || form === 'zip' ? await chart.full() : null
    const shown = full && asked.data === 'full' ? full : await chart.shown()
    const kept = isDefault(asked) ? await chart.kept(form) : null
    const bytes =
      kept ??
      (await makeFile({ form, spec: chart.spec, chart: shown, full, look: asked }, options.renderer.render))
    const etag = etagOf(bytes)
    const headers = {
      ...OPEN,
      ...policyOf(form),
      'content-type': TYPES[form],
      'content-disposition': `${asked.download ? 'attachment' : 'inline'}; filename="${fileName(shown.drawn, shown.asOf)}${asked.data === 'full' ? '_full' : ''}.${form}"`,
      etag,
      'cache-control': chart.isPrivate ? 'private, no-store' : kept ? FOR_EVER : ASKED_ABOUT,
      ...ignoredHeader(ignored.filter((name) => !chart.taken.includes(name))),
    }
    if (matches(request.headers.get('if-none-match'), etag))
      return new Response(null, { status: 304, headers })
    return new Response(request.method === 'HEAD' ? null : (bytes as BodyInit), { headers })
  } catch (error) {
    if (error instanceof RendererBusy)
      return unable(503, 'Many charts are being drawn', 'Ask again in a moment.')
    const id = faultId()
    options.log({ id, where: `chart ${slug}.${form}`, error })
    return unable(500, 'This chart could not be drawn', `The fault has the number ${id}.`)
  }
}

/** A live chart: a copy may be kept, and is asked about each time. */
const ASKED_ABOUT = 'no-cache'
/** The very bytes of a frozen one. */
const FOR_EVER = 'public, max-age=31536000, immutable'

/** What was kept when a chart was frozen: it looks like every other one, and shows what the chart shows. */
const isDefault = ({
  download: _download,
  data,
  ...look
}: ReturnType<typeof parametersOf>['asked']): boolean => data !== 'full' && Object.keys(look).length === 0

const ignoredHeader = (ignored: readonly string[]): Record<string, string> =>
  ignored.length > 0 ? { 'parallax-ignored': encodeURIComponent(ignored.join(',')).slice(0, 200) } : {}

interface Unable {
  form: Form
  address: string
  render: Renderer['render']
}

/** A refusal in the form that was asked for: a picture where a picture was, so that a page shows words and no broken image. */
async function said(
  status: number,
  title: string,
  message: string,
  { form, address, render }: Unable,
): Promise<Response> {
  const headers = { ...OPEN, 'cache-control': 'no-store', ...(status === 503 ? { 'retry-after': '5' } : {}) }
  if (form !== 'svg' && form !== 'png')
    return new Response(refusalBody(CODES[status] ?? 'FAULT', `${title}. ${message}`), {
      status,
      headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
    })
  const chart = { drawn: notice(title, message), address, asOf: '1980-01-02T00:00:00.000Z' }
  try {
    const bytes = await render({ form, chart, look: {} })
    return new Response(bytes as BodyInit, {
      status,
      headers: { ...headers, ...policyOf(form), 'content-type': TYPES[form] },
    })
  } catch {
    return new Response(`${title}. ${message}\n`, {
      status,
      headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
    })
  }
}

const CODES: Readonly<Record<number, string>> = {
  404: 'NOT_FOUND',
  410: 'GONE',
  422: 'BAD_INPUT',
  503: 'BUSY',
}
