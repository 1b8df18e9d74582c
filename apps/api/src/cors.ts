import type { CORSOptions } from 'graphql-yoga'

/** The dashboard's origin, and the same under the machine's other name: people type either. */
export function dashboardOrigins(webUrl: string): string[] {
  const url = new URL(webUrl)
  const origins = [url.origin]
  const twin = { localhost: '127.0.0.1', '127.0.0.1': 'localhost' }[url.hostname]
  if (twin) {
    url.hostname = twin
    origins.push(url.origin)
  }
  return origins
}

/**
 * Which pages may read our answers: the dashboard's, without credentials. For all others no header is sent at all; a
 * header that says `null` would let sandboxed frames in, since their origin is called just that.
 */
export function corsFor(webUrl: string): (request: Request) => CORSOptions {
  const allowed = dashboardOrigins(webUrl)
  return (request) => {
    const origin = request.headers.get('origin')
    if (!origin || !allowed.includes(origin)) return false
    return {
      origin: [origin],
      credentials: false,
      methods: ['GET', 'POST'],
      allowedHeaders: ['content-type', 'accept'],
      maxAge: 600,
    }
  }
}
