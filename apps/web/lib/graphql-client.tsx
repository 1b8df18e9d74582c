'use client'

import { cacheExchange, createClient, fetchExchange, ssrExchange, UrqlProvider } from '@urql/next'
import { type ReactNode, useMemo } from 'react'

/**
 * The browser's client. It asks the dashboard's own origin, which passes questions on to the API, so that
 * no browser needs to reach the API or be allowed to by CORS. Subscriptions travel as server-sent events.
 */
export function GraphqlProvider({ children }: { children: ReactNode }) {
  const [client, ssr] = useMemo(() => {
    const ssr = ssrExchange({ isClient: typeof window !== 'undefined' })
    const client = createClient({
      url: '/graphql',
      exchanges: [cacheExchange, ssr, fetchExchange],
      fetchSubscriptions: true,
      preferGetMethod: false,
      suspense: false,
    })
    return [client, ssr] as const
  }, [])
  return (
    <UrqlProvider client={client} ssr={ssr}>
      {children}
    </UrqlProvider>
  )
}
