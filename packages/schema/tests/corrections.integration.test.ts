import { createRun, processRun, readerPool } from '@parallax/ingest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bench, bench } from './operation.ts'

const TEASER = 'Oswin Tarrant wins the regatta of Quillport for a third time'
const HEADLINE = 'Brackwater council agrees to rebuild its old sea bridge'
const PAGE = [
  ...['Home', 'Sport', HEADLINE],
  'The council of Brackwater agreed on Thursday to rebuild the sea bridge that a spring tide damaged last winter, ending a long dispute.',
  'The harbour master, Ilse Varga, told the meeting that the bridge carried four thousand people a day before it was closed.',
  'Opponents of the plan wanted a new bridge further north, which would have spared the fish market but doubled the price.',
  ...['Latest News', TEASER, 'Ferry fares to rise', '© 2020 The Tidewater Examiner. All rights reserved.'],
].join('\n\n')

let api: Bench
let articleId: string
beforeAll(async () => {
  api = await bench()
  const reader = readerPool({ size: 1 })
  const run = await createRun(api.database, [{ name: 'page', input: { id: 'page', text: PAGE } }])
  await processRun(api.database, run, { reader })
  await reader.close()
  articleId = (await api.data('{ articles { nodes { id } } }')).articles.nodes[0].id
})
afterAll(() => api.database.drop())

const CORRECTION = 'number step start end role engineRole words applies by note decidedAt undoneAt'
const RESULT = `__typename ... on InputFailure { code field message }
  ... on MutationCorrectBlocksSuccess { data { id words title
    corrections { ${CORRECTION} } blocks { role start end rule confidence engineRole correction { number by } } } }`
const CORRECT = `mutation ($articleId: ID!, $corrections: [BlockCorrectionInput!]!, $note: String) {
  correctBlocks(articleId: $articleId, corrections: $corrections, note: $note) { ${RESULT} } }`
const change = (name: 'undo' | 'redo') => `mutation ($articleId: ID!, $numbers: [Int!]!) {
  ${name}Corrections(articleId: $articleId, numbers: $numbers) { __typename
    ... on InputFailure { code field } ... on Mutation${name === 'undo' ? 'Undo' : 'Redo'}CorrectionsSuccess { data { words
      corrections { number undoneAt } } } } }`
/** Everything that a dashboard counts. */
const SUMS = `{ overview { articles mentions entities quotations }
  topEntities(limit: 20) { counts { mentions articles entity { id } evidence { totalCount } } }
  topicBreakdown { topic { id } articles }
  articles { nodes { id title words excerpt blocks { role start end rule } entities { mentions entity { id } } } } }`

const at = (part: string, role: string) => {
  const start = PAGE.indexOf(part)
  return { start, end: start + part.length, role }
}

describe('correcting blocks', () => {
  it('answers with the article as it reads now, and every sum follows; taken back, all is as before', async () => {
    const before = await api.data(SUMS)
    const { correctBlocks } = await api.data(CORRECT, {
      articleId,
      corrections: [{ ...at(TEASER, 'BODY'), words: 'Oswin Tarrant' }],
      note: ' part of the text ',
    })
    expect(correctBlocks.__typename).toBe('MutationCorrectBlocksSuccess')
    expect(correctBlocks.data.corrections).toMatchObject([
      {
        ...{ number: 1, step: 1, role: 'BODY', engineRole: 'TEASER', words: TEASER, applies: true },
        ...{ by: 'owner', note: 'part of the text', undoneAt: null },
      },
    ])
    const corrected = correctBlocks.data.blocks.filter(
      ({ correction }: { correction: unknown }) => correction,
    )
    expect(corrected).toMatchObject([
      {
        ...{ role: 'BODY', rule: 'corrected', confidence: 1, engineRole: 'TEASER' },
        correction: { number: 1, by: 'owner' },
      },
    ])
    const after = await api.data(SUMS)
    const named = ({ topEntities }: typeof after) =>
      topEntities.counts.find(({ entity }: { entity: { id: string } }) => entity.id.includes('oswin-tarrant'))
    expect(named(before)).toBeUndefined()
    expect(named(after)).toMatchObject({ mentions: 1, articles: 1, evidence: { totalCount: 1 } })
    expect(after.overview.mentions).toBeGreaterThan(before.overview.mentions)
    expect(correctBlocks.data.words).toBe(before.articles.nodes[0].words + 11)

    const { undoCorrections } = await api.data(change('undo'), { articleId, numbers: [1] })
    expect(undoCorrections.data.corrections).toMatchObject([{ number: 1, undoneAt: expect.anything() }])
    expect(await api.data(SUMS)).toEqual(before)
    const { redoCorrections } = await api.data(change('redo'), { articleId, numbers: [1] })
    expect(redoCorrections.data.corrections).toEqual([{ number: 1, undoneAt: null }])
    expect(await api.data(SUMS)).toEqual(after)
    await api.data(change('undo'), { articleId, numbers: [1] })
  })

  it('makes a stretch the title, and says of the former one what the engine took it for', async () => {
    const { correctBlocks } = await api.data(CORRECT, {
      articleId,
      corrections: [at('Ferry fares to rise', 'HEADLINE')],
    })
    expect(correctBlocks.data.title).toBe('Ferry fares to rise')
    expect(
      correctBlocks.data.blocks.find(({ rule }: { rule: string }) => rule === 'headline-replaced'),
    ).toMatchObject({ role: 'OTHER', engineRole: 'HEADLINE', correction: null })
    const [{ number }] = correctBlocks.data.corrections
    await api.data(change('undo'), { articleId, numbers: [number] })
  })

  it.each([
    [
      'an article that is not there',
      { articleId: 'Article:4d84c2f4-0088-46c3-b050-3226884cefb7' },
      'NOT_FOUND',
      'articleId',
    ],
    ['what is no article id', { articleId: 'x' }, 'NOT_FOUND', 'articleId'],
    [
      'offsets behind the text',
      { corrections: [{ start: 0, end: 99_999, role: 'BODY' }] },
      'BAD_INPUT',
      'corrections.0',
    ],
    [
      'a stretch of nothing',
      { corrections: [{ start: 5, end: 5, role: 'BODY' }] },
      'BAD_INPUT',
      'corrections.0',
    ],
    [
      'white space',
      { corrections: [at('\n\nSport', 'BODY')].map((c) => ({ ...c, end: c.start + 2 })) },
      'BAD_INPUT',
      'corrections',
    ],
    [
      'other words than stand there',
      { corrections: [{ ...at(TEASER, 'BODY'), words: 'Otto' }] },
      'BAD_INPUT',
      'corrections.0',
    ],
  ])('%s is a failure, and nothing changes', async (_, wrong, code, field) => {
    const before = await api.data(SUMS)
    const variables = { articleId, corrections: [at(TEASER, 'BODY')], ...wrong }
    expect((await api.data(CORRECT, variables)).correctBlocks).toMatchObject({
      ...{ __typename: 'InputFailure', code, field, message: expect.stringMatching(/\.$/) },
    })
    expect(await api.data(SUMS)).toEqual(before)
  })

  it.each([
    ['a role that there is not', { corrections: [{ start: 0, end: 4, role: 'POEM' }] }],
    ['offsets before the text', { corrections: [{ start: -1, end: 4, role: 'BODY' }] }],
    ['nothing', { corrections: [] }],
    ['the id of something else', { articleId: 'Entity:person.x' }],
  ])('%s is refused', async (_, wrong) => {
    const { errors } = await api.run(CORRECT, { articleId, corrections: [at(TEASER, 'BODY')], ...wrong })
    expect(errors).toHaveLength(1)
  })

  it.each(['undo', 'redo'] as const)('to %s a number that is not there is a failure', async (name) => {
    const answer = await api.data(change(name), { articleId, numbers: [1, 77] })
    expect(answer[`${name}Corrections`]).toEqual({
      ...{ __typename: 'InputFailure', code: 'NOT_FOUND', field: 'numbers' },
    })
  })

  it('is done also where nobody looks at the answer', async () => {
    const { correctBlocks } = await api.data(
      `mutation ($articleId: ID!, $corrections: [BlockCorrectionInput!]!) {
        correctBlocks(articleId: $articleId, corrections: $corrections) { __typename } }`,
      { articleId, corrections: [at(TEASER, 'CAPTION')] },
    )
    expect(correctBlocks).toEqual({ __typename: 'MutationCorrectBlocksSuccess' })
    const { addArticles } = await api.data(
      'mutation { addArticles(articles: [{ name: "a", text: "The ferry left." }]) { __typename } }',
    )
    expect(addArticles).toEqual({ __typename: 'MutationAddArticlesSuccess' })
  })

  it('needs the scope write', async () => {
    const { errors } = await api.run(
      CORRECT,
      { articleId, corrections: [at(TEASER, 'BODY')] },
      { read: true, write: false },
    )
    expect(errors?.[0]?.message).toBe('This is not open to you.')
  })
})
