import type { Plugin } from 'graphql-yoga'
import { refusal } from '../refusal.ts'

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|::1)$/

/** The name in a Host header, without its port; IPv4 addresses in their usual form. */
function hostname(header: string): string | null {
  return URL.parse(`http://${header}`)?.hostname ?? null
}

/**
 * True where a request with this Host header may be answered. A server that listens on this machine alone answers only to
 * names of this machine: a foreign name that was pointed at 127.0.0.1 (DNS rebinding) would otherwise make its page one
 * of our own, and it could read the whole collection.
 */
export function hostAllowed(listening: string, header: string | null): boolean {
  if (!LOOPBACK.test(listening) || header === null) return true
  return LOOPBACK.test(hostname(header) ?? '')
}

/** Refuses requests that were made under a name that is not this machine's. */
export function hostGuard(listening: string): Plugin {
  return {
    onRequest({ request, fetchAPI, endResponse }) {
      if (hostAllowed(listening, request.headers.get('host'))) return
      const message = `This server answers only as localhost. To serve other machines, set PARALLAX_HOST.`
      endResponse(refusal(fetchAPI, 421, 'WRONG_HOST', message))
    },
  }
}
