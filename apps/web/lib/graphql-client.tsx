'use client'

import { apiWords } from '@parallax/client'
import {
  cacheExchange,
  createClient,
  fetchExchange,
  makeOperation,
  mapExchange,
  ssrExchange,
  UrqlProvider,
} from '@urql/next'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'

const Renewal = createContext<() => void>(() => {})

/** Forgets every answer: after articles came in, each number of the collection may have changed. */
export const useRenewal = () => useContext(Renewal)

const inApiWords = mapExchange({
  onOperation: (operation) =>
    makeOperation(operation.kind, { ...operation, variables: apiWords(operation.variables) }),
})

function makeClient() {
  const ssr = ssrExchange({ isClient: typeof window !== 'undefined' })
  const client = createClient({
    url: '/graphql',
    exchanges: [cacheExchange, ssr, inApiWords, fetchExchange],
    fetchSubscriptions: true,
    preferGetMethod: false,
    suspense: false,
  })
  return { client, ssr }
}

/**
 * The browser's client. It asks the dashboard's own origin, which passes questions on to the API, so that
 * no browser needs to reach the API or be allowed to by CORS. Subscriptions travel as server-sent events.
 */
export function GraphqlProvider({ children }: { children: ReactNode }) {
  const [age, setAge] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new age asks for a client without memories
  const { client, ssr } = useMemo(makeClient, [age])
  const renew = useCallback(() => setAge((known) => known + 1), [])
  return (
    <Renewal.Provider value={renew}>
      <UrqlProvider client={client} ssr={ssr}>
        {children}
      </UrqlProvider>
    </Renewal.Provider>
  )
}
