import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { refusalBody } from './refusal.ts'

export interface Listening {
  url: string
  /** Takes no new requests, lets those that run finish, ends streams, and cuts what is left after a few seconds. */
  close(): Promise<void>
}

/** How long requests that run may go on after `close`, in milliseconds. */
const GRACE_MS = 5_000

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown

/**
 * Listens for HTTP requests.
 * @throws Error with a plain sentence where the address cannot be listened on
 */
export async function listen(handler: Handler, host: string, port: number): Promise<Listening> {
  const streams = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    const address = request.url ?? ''
    if (!address.startsWith('/') || !URL.canParse(`http://localhost${address}`))
      return refuseAddress(response)
    if (request.headers.accept?.includes('text/event-stream')) {
      streams.add(response)
      response.once('close', () => streams.delete(response))
    }
    handler(request, response)
  })
  await bind(server, host, port)
  return {
    url: urlOf(server.address() as AddressInfo),
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      for (const stream of streams) stream.destroy()
      const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS)
      await closed
      clearTimeout(cut)
    },
  }
}

function refuseAddress(response: ServerResponse): void {
  response.writeHead(400, { 'content-type': 'application/json; charset=utf-8' })
  response.end(refusalBody('BAD_REQUEST', 'The address of this request is not one.'))
}

const REASONS: Record<string, string> = {
  EADDRINUSE: 'something listens there already',
  EACCES: 'this user may not listen there',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'no such name is known',
}

function bind(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const reason = REASONS[cause.code ?? ''] ?? cause.message
      reject(new Error(`The API cannot listen on ${host}:${port}: ${reason}.`, { cause }))
    })
    server.listen({ host, port }, resolve)
  })
}

/** An address that a browser on this machine can open. */
function urlOf({ address, family, port }: AddressInfo): string {
  if (address === '0.0.0.0') return `http://127.0.0.1:${port}`
  if (address === '::') return `http://[::1]:${port}`
  return family === 'IPv6' ? `http://[${address}]:${port}` : `http://${address}:${port}`
}
