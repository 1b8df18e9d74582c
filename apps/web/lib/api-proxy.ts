import { env } from '../env.ts'

/** Headers that belong to one connection, and those that `fetch` works out itself. */
const OWN = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'cookie',
  'host',
  'keep-alive',
  'set-cookie',
  'transfer-encoding',
  'upgrade',
])

const carried = (headers: Headers) => new Headers([...headers].filter(([name]) => !OWN.has(name)))

/**
 * Passes a request on to the API and streams the answer back. The address is read when the server runs, not
 * when it is built, and nothing on the way gathers up or compresses an event stream. All other headers travel
 * as they are, so that the API's own rule against forged requests sees what the browser sent.
 */
export async function passToApi(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  const target = new URL(pathname + search, env.PARALLAX_API_URL)
  try {
    const answer = await fetch(target, {
      method: request.method,
      headers: carried(request.headers),
      body: request.body,
      // A body that streams must say so.
      duplex: 'half',
      redirect: 'manual',
      cache: 'no-store',
      signal: request.signal,
    } as RequestInit)
    const headers = carried(answer.headers)
    if (headers.get('content-type')?.startsWith('text/event-stream'))
      headers.set('cache-control', 'no-cache, no-transform')
    return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers })
  } catch (cause) {
    if (request.signal.aborted) return new Response(null, { status: 499 })
    console.error('The API could not be reached', { target: target.origin, cause })
    return Response.json({ errors: [{ message: 'The API does not answer at the moment.' }] }, { status: 502 })
  }
}
