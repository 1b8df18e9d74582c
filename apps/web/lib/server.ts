import { apiWords } from '@parallax/client'
import { type AnyVariables, createClient, fetchExchange, type TypedDocumentNode } from '@urql/core'
import { registerUrql } from '@urql/next/rsc'
import { env } from '../env.ts'

const { getClient } = registerUrql(() =>
  createClient({
    url: new URL('/graphql', env.PARALLAX_API_URL).href,
    exchanges: [fetchExchange],
    preferGetMethod: false,
    // The collection changes under us; a stored answer would disagree with the number beside it.
    fetchOptions: { cache: 'no-store' },
  }),
)

/** Asks the API while a page is made. A fault is thrown to the nearest error screen. */
export async function ask<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const answer = await getClient().query(document, apiWords(variables)).toPromise()
  if (answer.error)
    throw new Error(`The API did not answer: ${answer.error.message}`, { cause: answer.error })
  if (!answer.data) throw new Error('The API answered without data.')
  return answer.data
}
