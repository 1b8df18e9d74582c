import type { FetchAPI } from 'graphql-yoga'

/** An answer to a request that never reached GraphQL: one error in the shape that GraphQL clients read. */
export function refusal(
  fetchAPI: Pick<FetchAPI, 'Response'>,
  status: number,
  code: string,
  message: string,
): Response {
  return new fetchAPI.Response(refusalBody(code, message), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
}

export function refusalBody(code: string, message: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { code } }] })
}
