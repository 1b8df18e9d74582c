import type { Plugin } from 'graphql-yoga'
import { refusal } from '../refusal.ts'

/** Says where things are to whoever asks for something that is not here. */
export function notFound(): Plugin {
  return {
    onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname === '/graphql' || url.pathname === '/graphql/') return
      const message = `There is nothing at ${url.pathname}. The API is at /graphql, its state at /health.`
      endResponse(refusal(fetchAPI, 404, 'NOT_FOUND', message))
    },
  }
}
