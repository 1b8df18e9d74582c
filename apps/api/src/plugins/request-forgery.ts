import type { Plugin } from 'graphql-yoga'
import { refusal } from '../refusal.ts'

/** What an operation may be posted as. A browser asks us first (CORS) before it posts either from another site. */
const ACCEPTED = ['application/json', 'application/graphql+json']

/**
 * Cross-site request forgery: refuses what another site's page could send in a visitor's name without the browser asking
 * first. These are POSTs that a form could make (or a body without a type), and GETs that run an operation for a foreign page.
 */
export function forgeryProtection(): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      const reason = request.method === 'POST' ? forgeablePost(request) : forgeableGet(request, url)
      if (reason) endResponse(refusal(fetchAPI, reason.status, reason.code, reason.message))
    },
  }
}

interface Reason {
  status: number
  code: string
  message: string
}

function forgeablePost(request: Request): Reason | null {
  const type = (request.headers.get('content-type') ?? '').split(/[;,]/)[0]?.trim()
  if (type && ACCEPTED.includes(type)) return null
  return {
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: `Send operations as application/json, not ${type ? `as ${type}` : 'without a content type'}.`,
  }
}

function forgeableGet(request: Request, url: URL): Reason | null {
  if (!url.searchParams.has('query')) return null
  if (request.headers.get('sec-fetch-site') !== 'cross-site') return null
  // Following a link opens GraphiQL with the query written in, and runs nothing.
  if (request.headers.get('sec-fetch-mode') === 'navigate') return null
  return { status: 403, code: 'CROSS_SITE', message: 'Operations by GET are not taken from other sites.' }
}
