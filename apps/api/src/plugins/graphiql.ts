import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Plugin } from 'graphql-yoga'

/** Where `npm run build` puts GraphiQL. */
const GRAPHIQL_FOLDER = path.join(import.meta.dirname, '../../dist/graphiql')

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

/** GraphiQL speaks to this server alone, runs only our files, and stands in nobody's frame. Its editor writes inline styles. */
const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-cache',
  'x-frame-options': 'DENY',
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
}

const NOT_BUILT =
  'GraphiQL is not built yet: run `npm run build` in the project, then open this page again.\n'

/**
 * Shows GraphiQL to browsers at GET /graphql and serves its files below it. The names of the files carry a hash of their
 * content, so they may be kept for good; only names that the build made are served.
 */
export function graphiqlPage(folder: string = GRAPHIQL_FOLDER): Plugin {
  const assets = new Map(listAssets(folder).map((name) => [`/graphql/assets/${name}`, name]))
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET') return
      const asset = assets.get(url.pathname)
      if (asset) {
        const headers = {
          'content-type': TYPES[path.extname(asset)] ?? 'application/octet-stream',
          'cache-control': 'public, max-age=31536000, immutable',
        }
        endResponse(new fetchAPI.Response(await readFile(path.join(folder, 'assets', asset)), { headers }))
      } else if (wantsPage(request, url)) {
        const page = await readFile(path.join(folder, 'index.html'), 'utf8').catch(() => null)
        if (page !== null) return endResponse(new fetchAPI.Response(page, { headers: PAGE_HEADERS }))
        const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }
        endResponse(new fetchAPI.Response(NOT_BUILT, { status: 503, headers }))
      }
    },
  }
}

function listAssets(folder: string): string[] {
  const assets = path.join(folder, 'assets')
  return existsSync(assets) ? readdirSync(assets) : []
}

function wantsPage(request: Request, url: URL): boolean {
  const isEndpoint = url.pathname === '/graphql' || url.pathname === '/graphql/'
  return isEndpoint && (request.headers.get('accept') ?? '').includes('text/html')
}
