import { resolvePending } from '@parallax/database'
import type { IdentityResolver } from '@parallax/domain'
import { type Draft, storeArticle } from '@parallax/testkit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bench, bench } from './operation.ts'

const person = (roles?: string[]) => ({ type: 'PERSON' as const, ...(roles && { roles }) })
const DRAFTS: Draft[] = [
  {
    id: 'full',
    outlet: 'Quillport Courier',
    body: 'Ama Okoro met Eve Hart. Ama Okoro left.',
    names: { 'Ama Okoro': person(['senator']), 'Eve Hart': person() },
    topics: { 'medtop:11000000': 0.9 },
  },
  {
    id: 'short',
    outlet: 'Eastmere Post',
    body: 'Okoro met Eve Hart.',
    names: { Okoro: person(), 'Eve Hart': person() },
    topics: { 'medtop:11000000': 0.9 },
  },
  {
    id: 'other',
    body: 'Okoro beat Bo Lind. Ben Okoro won.',
    names: {
      Okoro: { ...person(['boxer']), name: 'Ben Okoro' },
      'Ben Okoro': person(['boxer']),
      'Bo Lind': person(),
    },
    topics: { 'medtop:15000000': 0.9 },
  },
]

/** Joins "Okoro" to Ama Okoro, as the engine would where one alone bears the name. */
const resolver: IdentityResolver = {
  shortsOf: () => [],
  decide: ({ key, readings }) =>
    readings.map(({ article }) => {
      const joined = key === 'person.okoro'
      return {
        ...{ article, key, entity: joined ? 'person.ama-okoro' : key, rule: joined ? 'surname' : 'as-read' },
        ...{ confidence: joined ? 0.85 : 1, companions: joined ? ['person.eve-hart'] : [] },
      }
    }),
}

let api: Bench
beforeAll(async () => {
  api = await bench()
  for (const draft of DRAFTS) await storeArticle(api.database, draft)
  await resolvePending(api.database, resolver)
})
afterAll(() => api.database.drop())

const ask = async (fields: string, id = 'person.ama-okoro') =>
  (await api.data(`{ node(id: "Entity:${id}") { id ... on Entity { ${fields} } } }`)).node

describe('the names of an entity', () => {
  it('say in which words, how often and in which outlets', async () => {
    const { aliases, mentions } = await ask(
      'mentions aliases { wording mentions articles keys outlets { outlet { name } mentions } }',
    )
    expect(aliases).toEqual([
      {
        ...{ wording: 'Ama Okoro', mentions: 2, articles: 1, keys: ['person.ama-okoro'] },
        outlets: [{ outlet: { name: 'Quillport Courier' }, mentions: 2 }],
      },
      {
        ...{ wording: 'Okoro', mentions: 1, articles: 1, keys: ['person.okoro'] },
        outlets: [{ outlet: { name: 'Eastmere Post' }, mentions: 1 }],
      },
    ])
    expect(mentions).toBe(3)
  })

  it('say what led to it, and whose company agreed', async () => {
    const { joins } = await ask('joins { key name rule confidence articles companions { name } }')
    expect(joins).toEqual([
      ...[
        {
          key: 'person.ama-okoro',
          name: 'Ama Okoro',
          rule: 'as-read',
          confidence: 1,
          articles: 1,
          companions: [],
        },
      ],
      {
        ...{ key: 'person.okoro', name: 'Okoro', rule: 'surname', confidence: 0.85, articles: 1 },
        companions: [{ name: 'Eve Hart' }],
      },
    ])
  })

  it('open onto just the mentions in these words', async () => {
    const { joins } = await ask(
      'joins { key evidence { totalCount nodes { sentence } } articleList { totalCount } }',
    )
    expect(joins[1]).toEqual({
      key: 'person.okoro',
      evidence: { totalCount: 1, nodes: [{ sentence: 'Okoro met Eve Hart.' }] },
      articleList: { totalCount: 1 },
    })
  })
})

describe('namesakes', () => {
  it('are told with what tells them apart', async () => {
    const { namesakes } = await ask(
      `namesakes { entity { name } wordings rule mentions articles roles topics { id } companions { name }
         articleList(first: 0) { totalCount } evidence(first: 0) { totalCount } }`,
    )
    expect(namesakes).toEqual([
      {
        ...{ entity: { name: 'Ben Okoro' }, wordings: ['Okoro'], rule: 'as-read', mentions: 2, articles: 1 },
        ...{ roles: ['boxer'], topics: [{ id: 'Topic:medtop:15000000' }], companions: [{ name: 'Bo Lind' }] },
        ...{ articleList: { totalCount: 1 }, evidence: { totalCount: 2 } },
      },
    ])
  })
})

it('an id that was joined away leads to what it became', async () => {
  expect(await ask('mentions', 'person.okoro')).toEqual({ id: 'Entity:person.ama-okoro', mentions: 3 })
})
