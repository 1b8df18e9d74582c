import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Bench, bench } from './operation.ts'

let api: Bench
beforeAll(async () => {
  api = await bench()
})
afterAll(() => api.database.drop())
beforeEach(async () => {
  await api.database.prisma.report.deleteMany()
})

const FAILED = '__typename ... on InputFailure { code field message }'
const REPORT = 'data { id title figures document revision }'
const CREATE = `mutation ($document: JSON!) { change: createReport(document: $document) {
  ${FAILED} ... on MutationCreateReportSuccess { ${REPORT} } } }`
const UPDATE = `mutation ($id: ID!, $revision: Int!, $document: JSON!) {
  change: updateReport(id: $id, revision: $revision, document: $document) {
    ${FAILED} ... on MutationUpdateReportSuccess { ${REPORT} } } }`
const DELETE = `mutation ($id: ID!) { change: deleteReport(id: $id) { ${FAILED} ... on MutationDeleteReportSuccess { data } } }`

const change = async (operation: string, variables: Record<string, unknown>) =>
  (await api.data(operation, variables)).change
const report = (title: string, blocks: object[] = []) => ({ version: 1, title, blocks })
const words = { kind: 'text', id: 'a', markdown: 'Ferries *again*.' }
const figure = { kind: 'figure', id: 'b', chart: 'top-entities-3k9x0d1q7w', table: true, size: 'small' }

describe('a report', () => {
  it('is kept, found again, saved anew and thrown away', async () => {
    const { data: made } = await change(CREATE, { document: report('Ferries', [words]) })
    expect(made).toMatchObject({ title: 'Ferries', figures: 0, revision: 1 })
    expect(made.id).toMatch(/^[0-9a-z]{10}$/)
    const next = report('Ferries and piers', [figure, words])
    const { data: saved } = await change(UPDATE, { id: made.id, revision: 1, document: next })
    expect(saved).toMatchObject({ id: made.id, revision: 2, figures: 1, document: next })
    const found = await api.data('query ($id: ID!) { report(id: $id) { id revision document } }', made)
    expect(found.report).toMatchObject({ revision: 2, document: next })
    expect(await change(DELETE, { id: made.id })).toMatchObject({ data: made.id })
    expect(await change(DELETE, { id: made.id })).toMatchObject({ code: 'NOT_FOUND' })
    expect((await api.data('query ($id: ID!) { report(id: $id) { id } }', made)).report).toBeNull()
  })

  it('that somebody else saved since is not saved over, and says so', async () => {
    const { data } = await change(CREATE, { document: report('Ferries') })
    const first = report('Ferries of one')
    await change(UPDATE, { id: data.id, revision: 1, document: first })
    const stale = await change(UPDATE, { id: data.id, revision: 1, document: report('Ferries of another') })
    expect(stale).toMatchObject({ __typename: 'InputFailure', code: 'STALE', field: 'revision' })
    expect(stale.message).toContain('take your words')
    const { report: kept } = await api.data('query ($id: ID!) { report(id: $id) { title } }', data)
    expect(kept.title).toBe('Ferries of one')
    // The same words again: an answer that got lost is no conflict.
    expect(await change(UPDATE, { id: data.id, revision: 1, document: first })).toMatchObject({
      data: { revision: 2 },
    })
  })

  it('of two who save at once one is told', async () => {
    const { data } = await change(CREATE, { document: report('Ferries') })
    const both = await Promise.all(
      ['one', 'two'].map((title) => change(UPDATE, { id: data.id, revision: 1, document: report(title) })),
    )
    expect(both.filter(({ code }) => code === 'STALE')).toHaveLength(1)
  })

  it.each([
    ['no title', report(''), 'document.title'],
    ['another version', { ...report('x'), version: 9 }, 'document.version'],
    ['another block', report('x', [{ kind: 'film', id: 'a' }]), 'document.blocks.0.kind'],
    ['words', 'words', 'document'],
  ])('says what is wrong: %s', async (_, document, field) => {
    expect(await change(CREATE, { document })).toMatchObject({ code: 'BAD_INPUT', field })
  })

  it('takes any text', async () => {
    const markdown = 'a\u0000b \ud800 <script>alert(1)</script> العربية 🎉'
    const { data } = await change(CREATE, { document: report('Any', [{ ...words, markdown }]) })
    expect(data.document.blocks[0].markdown).toBe('a\ufffdb \ufffd <script>alert(1)</script> العربية 🎉')
  })

  it('of a version that is not known here is given as it was saved', async () => {
    const document = { version: 9, pages: [] }
    await api.database.prisma.report.create({ data: { id: 'future0000', document } })
    const answer = await api.data('{ report(id: "future0000") { title figures document } }')
    expect(answer.report).toEqual({ title: 'A report of another version', figures: 0, document })
  })
})

describe('lists', () => {
  it('reports: those saved last first, page by page', async () => {
    for (const title of ['one', 'two', 'three']) await change(CREATE, { document: report(title) })
    const page = async (after: string | null) =>
      (
        await api.data(
          'query ($after: String) { reports(first: 2, after: $after) { totalCount nodes { title } pageInfo { endCursor hasNextPage } } }',
          { after },
        )
      ).reports
    const first = await page(null)
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } })
    const second = await page(first.pageInfo.endCursor)
    const titles = [...first.nodes, ...second.nodes].map(({ title }: { title: string }) => title)
    expect(titles).toHaveLength(3)
    expect(new Set(titles)).toEqual(new Set(['one', 'two', 'three']))
  })

  it('charts: the newest first', async () => {
    for (const [slug, day] of [
      ['top-entities-0000000000', '2026-11-01'],
      ['top-entities-1111111111', '2026-11-03'],
      ['top-entities-2222222222', '2026-11-02'],
    ] as const)
      await api.database.prisma.chart.create({
        data: {
          slug,
          spec: { version: 2, kind: 'top-entities', filter: {}, limit: 5 },
          createdAt: `${day}T00:00:00Z`,
        },
      })
    const { charts } = await api.data(
      '{ charts(first: 2) { totalCount nodes { slug spec } pageInfo { hasNextPage } } }',
    )
    expect(charts).toMatchObject({
      totalCount: 3,
      nodes: [{ slug: 'top-entities-1111111111' }, { slug: 'top-entities-2222222222' }],
      pageInfo: { hasNextPage: true },
    })
  })
})
