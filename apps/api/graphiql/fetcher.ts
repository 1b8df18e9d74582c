import type { Fetcher, FetcherOpts, FetcherParams, Observable } from '@graphiql/toolkit'
import type { ExecutionResult } from 'graphql'
import { serverSentEvents } from './server-sent-events.ts'

const ENDPOINT = '/graphql'

function post(params: FetcherParams, options: FetcherOpts | undefined, accept: string, signal?: AbortSignal) {
  return fetch(ENDPOINT, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept, ...options?.headers },
    body: JSON.stringify(params),
    ...(signal ? { signal } : {}),
  })
}

/** A refused request answers with JSON too: GraphiQL shows its errors as they are. */
async function once(params: FetcherParams, options: FetcherOpts | undefined): Promise<ExecutionResult> {
  const response = await post(params, options, 'application/graphql-response+json, application/json')
  return (await response.json()) as ExecutionResult
}

interface Sink {
  next(result: ExecutionResult): void
  error(reason: unknown): void
  complete(): void
}

async function read(response: Response, sink: Sink): Promise<void> {
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream')
  if (!isStream || !response.body) return sink.next((await response.json()) as ExecutionResult)
  for await (const event of serverSentEvents(response.body))
    if (event.type === 'next') sink.next(JSON.parse(event.data) as ExecutionResult)
}

/** A subscription over server-sent events; stopping it ends the request. */
function stream(params: FetcherParams, options: FetcherOpts | undefined): Observable<ExecutionResult> {
  const subscribe = (sink: Sink) => {
    const stop = new AbortController()
    post(params, options, 'text/event-stream', stop.signal)
      .then((response) => read(response, sink))
      .then(
        () => sink.complete(),
        (reason: unknown) => {
          if (!stop.signal.aborted) sink.error(reason)
        },
      )
    return { unsubscribe: () => stop.abort() }
  }
  // GraphiQL always hands over an object with the three methods; its type also allows three functions.
  return { subscribe: subscribe as Observable<ExecutionResult>['subscribe'] }
}

function isSubscription(params: FetcherParams, options: FetcherOpts | undefined): boolean {
  const operations =
    options?.documentAST?.definitions.filter((node) => node.kind === 'OperationDefinition') ?? []
  const chosen = operations.find((node) => node.name?.value === params.operationName) ?? operations[0]
  return chosen?.operation === 'subscription'
}

export const fetcher: Fetcher = (params, options) =>
  isSubscription(params, options) ? stream(params, options) : once(params, options)
