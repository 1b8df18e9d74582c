import { type Renderer, RendererBusy } from '@parallax/charts/export'
import type { Plugin } from 'graphql-yoga'
import type { z } from 'zod'
import { type ChartSource, type FoundChart, findChart } from '../charts/find-chart.ts'
import { faultId, type Log } from '../log.ts'
import { chartOfUrl, OembedParameters } from '../oembed/address.ts'
import { frameOf, type OembedAnswer, xmlOf } from '../oembed/answer.ts'
import { refusalBody } from '../refusal.ts'

export interface OembedOptions extends ChartSource {
  renderer: Renderer
  log: Log
}

type Asked = z.infer<typeof OembedParameters>

const USUAL_WIDTH = 720
/** What a preview of a link shows: `preset=og`, a dot for each pixel. */
const THUMBNAIL = { thumbnail_width: 1200, thumbnail_height: 630 }
/** Of the address of a file, what would give the picture another size. */
const SIZES = ['width', 'height', 'plain', 'download']

/** GET /oembed?url=…: how a page shows the chart that stands at an address (oEmbed 1.0). */
export function oembed(options: OembedOptions): Plugin {
  return {
    async onRequest({ request, url, endResponse }) {
      if (url.pathname !== '/oembed' || (request.method !== 'GET' && request.method !== 'HEAD')) return
      endResponse(await answerFor(request, url, options))
    },
  }
}

async function answerFor(request: Request, url: URL, options: OembedOptions): Promise<Response> {
  const parsed = OembedParameters.safeParse(Object.fromEntries(url.searchParams))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    // oEmbed § 2.3.6: a format that is not made is 501.
    return refused(
      issue?.path[0] === 'format' ? 501 : 400,
      'BAD_INPUT',
      `${issue?.path.join('.')}: ${issue?.message}`,
    )
  }
  try {
    const place = chartOfUrl(parsed.data.url, options.webUrl)
    if (!place) return refused(404, 'NOT_FOUND', 'There is no chart at this address.')
    const chart = await findChart(place.slug, request, options, place.search)
    if ('status' in chart)
      return refused(chart.status, CODES[chart.status], `${chart.title}. ${chart.message}`)
    const answer = await answerOf(chart, place.search, parsed.data, options)
    return written(answer, parsed.data.format, chart.isPrivate)
  } catch (error) {
    if (error instanceof RendererBusy)
      return refused(503, 'BUSY', 'Many charts are being drawn. Ask again in a moment.')
    const id = faultId()
    options.log({ id, where: 'oembed', error })
    return refused(500, 'FAULT', `The fault has the number ${id}.`)
  }
}

async function answerOf(
  chart: FoundChart,
  search: URLSearchParams,
  { maxwidth, maxheight }: Asked,
  { webUrl, renderer }: OembedOptions,
): Promise<OembedAnswer> {
  const travelling = await chart.shown()
  const width = Math.min(USUAL_WIDTH, maxwidth ?? USUAL_WIDTH)
  const needed = Number(
    new TextDecoder().decode(await renderer.render({ form: 'height', chart: travelling, look: { width } })),
  )
  const height = Math.min(needed, maxheight ?? needed)
  const { title } = travelling.drawn
  const query = search.size > 0 ? `?${search}` : ''
  const home = webUrl.replace(/\/$/, '')
  for (const name of SIZES) search.delete(name)
  search.set('preset', 'og')
  search.set('scale', '1')
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Parallax',
    provider_url: home,
    // A link can be revoked.
    cache_age: chart.isPrivate ? 0 : 3600,
    html: frameOf({ src: `${home}/embed/${chart.slug}${query}`, title, width, height }),
    width,
    height,
    thumbnail_url: `${chart.address}.png?${search}`,
    ...THUMBNAIL,
  }
}

/** Any page may ask: what it gets is a frame to show. */
const OPEN = { 'access-control-allow-origin': '*', 'cache-control': 'no-cache' }
const NOT_KEPT = { ...OPEN, 'cache-control': 'private, no-store' }

function written(answer: OembedAnswer, format: Asked['format'], isPrivate: boolean): Response {
  const headers = isPrivate ? NOT_KEPT : OPEN
  return format === 'xml'
    ? new Response(xmlOf(answer), { headers: { ...headers, 'content-type': 'text/xml; charset=utf-8' } })
    : new Response(JSON.stringify(answer), {
        headers: { ...headers, 'content-type': 'application/json+oembed; charset=utf-8' },
      })
}

const CODES = { 404: 'NOT_FOUND', 410: 'GONE', 422: 'BAD_INPUT' } as const

const refused = (status: number, code: string, message: string): Response =>
  new Response(refusalBody(code, message), {
    status,
    headers: {
      ...OPEN,
      'content-type': 'application/json; charset=utf-8',
      ...(status === 503 ? { 'retry-after': '5' } : {}),
    },
  })
