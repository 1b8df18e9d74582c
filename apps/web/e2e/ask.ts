import { expect } from 'vitest'
import { address } from './browser.ts'

/** What the API answers; an error in the answer fails the test. */
export async function ask<T>(query: string, variables: object = {}): Promise<T> {
  const response = await fetch(`${address('PARALLAX_API_URL')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown }
  expect(errors).toBeUndefined()
  return data
}
