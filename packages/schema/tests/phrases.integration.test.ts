import { storeArticle } from '@parallax/testkit'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Bench, bench } from './operation.ts'

let api: Bench
beforeAll(async () => {
  api = await bench()
  for (const [id, phrase] of [
    ['one', 'Grain deals'],
    ['two', 'Grain deals'],
    ['three', 'grain deal'],
  ] as const)
    await storeArticle(api.database, { id, body: `The ${phrase} was signed.`, keyphrases: [phrase] })
})
afterAll(() => api.database.drop())

it('a phrase is a node, worded as most articles word it; several are one statement', async () => {
  const { nodes } = await api.data(
    `{ nodes(ids: ["Phrase:grain deal", "Phrase:never said", "Phrase:nul\\u0000"]) {
      __typename id ... on Phrase { key text } } }`,
  )
  expect(nodes).toEqual([
    { __typename: 'Phrase', id: 'Phrase:grain deal', key: 'grain deal', text: 'Grain deals' },
    null,
    null,
  ])
  expect(api.statements).toHaveLength(1)
})
