import type { Plugin } from 'graphql-yoga'

/** Headers that every answer carries: no guessing of types, and caches keep answers for different pages apart. */
export function securityHeaders(): Plugin {
  return {
    onResponse({ response }) {
      response.headers.set('x-content-type-options', 'nosniff')
      response.headers.set('referrer-policy', 'no-referrer')
      response.headers.append('vary', 'Origin')
    },
  }
}
