import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FORMS } from '../src/chart-files/address.ts'
import { type SmallProduct, smallProduct, spec, WEB } from './support/small-product.ts'

const FIRST = [
  {
    id: 'f1',
    title: 'Ferry to Quillport stopped',
    text: 'Mira Solheim stopped the ferry to Quillport on Monday. Mira Solheim said that the hull leaks.',
  },
  {
    id: 'f2',
    title: 'Bridge opens',
    text: 'Tomas Brekke opened the bridge in Quillport. Tomas Brekke smiled.',
  },
]
const LATER = [
  {
    id: 'f3',
    title: 'Ferry runs again',
    text: 'Mira Solheim let the ferry run again. Greta Vosslund thanked Mira Solheim in Quillport.',
  },
]
const CHART = spec({ kind: 'top-entities', types: ['PERSON'], limit: 5, title: 'People of the ferry' })

const FREEZE = `mutation ($spec: JSON!) { freezeChart(spec: $spec) { __typename
  ... on MutationFreezeChartSuccess { data { slug spec frozen { liveSlug engine asOf frozenAt drawn } } }
  ... on InputFailure { code message } } }`
const CHANGES = `query ($slug: ID!) { chart(slug: $slug) { frozen { changes {
  sentence articles { was now } engine { was now } differ numbers
  rows { change label cells { column was now opens } } } } } }`

let product: SmallProduct
let slug: string
let liveSlug: string
const before = new Map<string, string>()

const digestOf = async (answer: Response) =>
  createHash('sha256')
    .update(Buffer.from(await answer.arrayBuffer()))
    .digest('hex')

beforeAll(async () => {
  product = await smallProduct(FIRST)
  const { data } = (await product.ask(FREEZE, { spec: CHART })).freezeChart
  slug = data.slug
  liveSlug = data.frozen.liveSlug
  for (const form of FORMS) before.set(form, await digestOf(await product.get(`/charts/${slug}.${form}`)))
}, 240_000)
afterAll(() => product.close())

const changes = async () => (await product.ask(CHANGES, { slug })).chart.frozen.changes

test('the address says that it is frozen, and is derived from what is', async () => {
  expect(slug).toMatch(/^top-entities-frozen-[0-9a-z]{20}$/)
  const { freezeChart } = await product.ask(FREEZE, { spec: CHART })
  expect(freezeChart.data.slug).toBe(slug)
  const [row] = await product.database.prisma.frozenChart.findMany()
  expect(freezeChart.data.frozen.frozenAt).toBe(row?.frozenAt.toISOString())
  expect(await product.database.prisma.frozenChart.count()).toBe(1)
})

test('a document that is no chart is not frozen', async () => {
  const { freezeChart } = await product.ask(FREEZE, { spec: { version: 2, kind: 'pie', filter: {} } })
  expect(freezeChart).toMatchObject({ __typename: 'InputFailure', code: 'BAD_INPUT' })
})

test('every file says what it is and where the live one lives', async () => {
  for (const form of ['json', 'md', 'svg'] as const) {
    const text = await (await product.get(`/charts/${slug}.${form}`)).text()
    expect(text.replace(/<[^<>]*>/g, ' ').replace(/\s+/g, ' '), form).toMatch(
      /Frozen on \d+ \w+ \d{4}; numbers of/,
    )
    expect(text, form).toContain(`${WEB}/charts/${liveSlug}`)
    expect(text, form).toContain(`${WEB}/charts/${slug}`)
  }
})

test('its embed quotes: no mark opens what may have changed, and it leads to the page that says so', async () => {
  const page = await (await product.get(`/embed/${slug}`)).text()
  expect(page).toContain('Mira Solheim')
  expect(page).not.toMatch(/href="\/articles/)
  expect(page).toContain(`href="/charts/${slug}"`)
  expect(await (await product.get(`/embed/${liveSlug}`)).text()).toMatch(/href="\/articles/)
})

test('its default files may be kept for ever, its other looks are asked about', async () => {
  const cached = async (path: string) => (await product.get(path)).headers.get('cache-control')
  expect(await cached(`/charts/${slug}.svg`)).toBe('public, max-age=31536000, immutable')
  expect(await cached(`/charts/${slug}.svg?download=1`)).toBe('public, max-age=31536000, immutable')
  expect(await cached(`/charts/${slug}.svg?theme=dark`)).toBe('no-cache')
  expect(await cached(`/charts/${liveSlug}.svg`)).toBe('no-cache')
})

test('nothing has changed before anything has', async () => {
  expect(await changes()).toMatchObject({ sentence: 'Nothing has changed since.', differ: 0, rows: [] })
})

describe('after articles came in', () => {
  let live: string
  beforeAll(async () => {
    live = await (await product.get(`/charts/${liveSlug}.csv`)).text()
    await product.add(LATER)
  }, 120_000)

  test.each(FORMS)('.%s is the same bytes', async (form) => {
    const answer = await product.get(`/charts/${slug}.${form}`)
    expect(answer.status).toBe(200)
    expect(await digestOf(answer)).toBe(before.get(form))
    const kept = await product.database.prisma.frozenFile.findUniqueOrThrow({
      where: { slug_form: { slug, form } },
    })
    expect(kept.sha256).toBe(before.get(form))
  })

  test('another look has the numbers of then', async () => {
    const dark = await (await product.get(`/charts/${slug}.svg?theme=dark&width=900`)).text()
    expect(dark).not.toContain('Greta Vosslund')
  })

  test('the live one has other numbers', async () => {
    expect(await (await product.get(`/charts/${liveSlug}.csv`)).text()).not.toBe(live)
  })

  test('the changes say it, row by row', async () => {
    const changed = await changes()
    expect(changed.articles).toEqual({ was: 2, now: 3 })
    expect(changed.sentence).toContain(' the filter matches 1 article more (3, then 2); ')
    expect(changed.sentence).toMatch(/numbers differ/)
    const mira = changed.rows.find(({ label }: { label: string }) => label === 'Mira Solheim')
    const mentions = mira.cells.find(({ column }: { column: string }) => column === 'Mentions')
    expect(mira.change).toBe('CHANGED')
    expect(Number(mentions.now)).toBeGreaterThan(Number(mentions.was))
    expect(mentions.opens).toMatch(/^\/articles\?/)
    expect(new URL(mentions.opens, WEB).searchParams.get('open')).toContain('mira-solheim')
    expect(changed.rows).toContainEqual(expect.objectContaining({ change: 'ADDED', label: 'Greta Vosslund' }))
  })

  test('frozen again it is another figure, and the first is as it was', async () => {
    const { data } = (await product.ask(FREEZE, { spec: CHART })).freezeChart
    expect(data.slug).not.toBe(slug)
    expect(data.frozen.liveSlug).toBe(liveSlug)
    expect(await digestOf(await product.get(`/charts/${slug}.png`))).toBe(before.get('png'))
  })
})

test('a live chart is deleted and says so; a frozen one is not, whoever asks', async () => {
  const remove = `mutation ($slug: ID!) { deleteChart(slug: $slug) { __typename
    ... on InputFailure { code message } ... on MutationDeleteChartSuccess { data } } }`
  expect((await product.ask(remove, { slug })).deleteChart).toMatchObject({
    code: 'BAD_INPUT',
    message: expect.stringContaining('kept for ever'),
  })
  expect((await product.ask(remove, { slug: 'top-entities-0000000000' })).deleteChart.code).toBe('NOT_FOUND')
  expect((await product.ask(remove, { slug: liveSlug })).deleteChart.data).toBe(liveSlug)
  const gone = await product.get(`/charts/${liveSlug}.svg`)
  expect([gone.status, await gone.text()]).toEqual([410, expect.stringContaining('This chart was deleted')])
  await expect(product.database.prisma.chart.delete({ where: { slug } })).rejects.toThrow(/frozen_chart/)
  expect(await digestOf(await product.get(`/charts/${slug}.pdf`))).toBe(before.get('pdf'))
  const saved = await product.ask(
    'mutation ($spec: JSON!) { saveChart(spec: $spec) { ... on MutationSaveChartSuccess { data { slug } } } }',
    { spec: CHART },
  )
  expect(saved.saveChart.data.slug).toBe(liveSlug)
  expect((await product.get(`/charts/${liveSlug}.svg`)).status).toBe(200)
})

test('the list has live and frozen ones, the newest first, page by page', async () => {
  const page = async (after: string | null) =>
    (
      await product.ask(
        'query ($after: String) { charts(first: 1, after: $after) { totalCount pageInfo { endCursor hasNextPage } nodes { slug createdAt frozen { liveSlug } sharing { links { id } } } } }',
        { after },
      )
    ).charts
  const met: { slug: string; createdAt: string }[] = []
  let cursor: string | null = null
  do {
    const { nodes, pageInfo, totalCount } = await page(cursor)
    met.push(...nodes)
    expect(totalCount).toBe(3)
    cursor = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (cursor)
  expect(new Set(met.map((chart) => chart.slug)).size).toBe(3)
  const times = met.map(({ createdAt }) => createdAt)
  expect(times).toEqual([...times].sort().reverse())
})
