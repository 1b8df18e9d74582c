import { pageOfChart } from '@parallax/addresses'
import { type Renderer, RendererBusy } from '@parallax/charts/export'
import { frameAncestorsSources } from '@parallax/domain'
import type { Plugin } from 'graphql-yoga'
import { type ChartSource, type FoundChart, findChart } from '../charts/find-chart.ts'
import { type EmbedAsked, embedAsked, filesQuery, slugOfEmbed } from '../embed/address.ts'
import { embedPage, embedPolicy, escaped } from '../embed/page.ts'
import { etagOf, matches } from '../etag.ts'
import { faultId, type Log } from '../log.ts'

export interface EmbedOptions extends ChartSource {
  renderer: Renderer
  log: Log
}

/** GET /embed/SLUG: one chart for somebody else's page. No cookies, no storage, nothing fetched from inside the frame. */
export function embeds(options: EmbedOptions): Plugin {
  return {
    async onRequest({ request, url, endResponse }) {
      const slug = slugOfEmbed(url.pathname)
      if (slug === null || (request.method !== 'GET' && request.method !== 'HEAD')) return
      endResponse(await embedFor(slug, request, url, options))
    },
  }
}

async function embedFor(slug: string, request: Request, url: URL, options: EmbedOptions): Promise<Response> {
  const asked = embedAsked(url.searchParams)
  try {
    const chart = await findChart(slug, request, options)
    if ('status' in chart) return said(slug, asked, chart)
    return await shown(chart, asked, request, url, options)
  } catch (error) {
    if (error instanceof RendererBusy)
      return said(slug, asked, {
        status: 503,
        title: 'Many charts are being drawn',
        message: 'Load this page again in a moment.',
      })
    const id = faultId()
    options.log({ id, where: `embed ${slug}`, error })
    return said(slug, asked, {
      status: 500,
      title: 'This chart could not be drawn',
      message: `The fault has the number ${id}.`,
    })
  }
}

async function shown(
  chart: FoundChart,
  asked: EmbedAsked,
  request: Request,
  url: URL,
  { renderer }: EmbedOptions,
): Promise<Response> {
  const { slug, frameAncestors, isPrivate } = chart
  const travelling = await chart.shown()
  const embed = {
    page: chart.isFrozen ? `/charts/${slug}` : pageOfChart(chart.spec),
    files: `/charts/${slug}`,
    query: filesQuery(asked, chart.taken, url.searchParams),
    menu: asked.menu,
    isFrozen: chart.isFrozen,
  }
  const body = await renderer.render({ form: 'embed', chart: travelling, look: {}, embed })
  const { title, finding } = travelling.drawn
  const page = embedPage({
    title,
    description: finding,
    slug,
    ...asked,
    body: new TextDecoder().decode(body),
  })
  const etag = etagOf(page)
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': embedPolicy(frameAncestorsSources(frameAncestors)),
    'cache-control': isPrivate ? 'private, no-store' : 'no-cache',
    etag,
  }
  if (matches(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  return new Response(request.method === 'HEAD' ? null : page, { headers })
}

interface Said {
  status: number
  title: string
  message: string
}

/** Why no chart stands here, in the frame that waits for one. */
function said(slug: string, asked: EmbedAsked, { status, title, message }: Said): Response {
  const body = `<main><h1>${escaped(title)}</h1><p class="finding">${escaped(message)}</p></main>\n`
  return new Response(embedPage({ title, description: message, slug, ...asked, body }), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': embedPolicy('*'),
      'cache-control': 'no-store',
      ...(status === 503 ? { 'retry-after': '5' } : {}),
    },
  })
}
