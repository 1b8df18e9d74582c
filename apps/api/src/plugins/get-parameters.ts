import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** Says which parameter of a GET is not JSON, which would otherwise count as a fault of ours. */
export function getParameters(): Plugin {
  return {
    onRequestParse({ request, url }) {
      if (request.method !== 'GET') return
      for (const name of ['variables', 'extensions']) {
        const value = url.searchParams.get(name)
        if (!value || isJson(value)) continue
        throw new GraphQLError(`The parameter "${name}" is not JSON.`, {
          extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
        })
      }
    },
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
