import { createRenderer } from '@parallax/charts/export'
import type { TestDatabase } from '@parallax/testkit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Transport } from '../src/transport.ts'
import { createApi } from '../src/yoga.ts'
import { sampleDatabase } from './support/product.ts'
import { saveChart } from './support/save-chart.ts'

const WEB = 'http://127.0.0.1:3000'
let database: TestDatabase
let api: Transport
let slug: string
const renderer = createRenderer()

beforeAll(async () => {
  database = await sampleDatabase()
  api = createApi({
    database,
    startIngest: () => {},
    changeBlocks: async () => {},
    changeStories: async () => 1,
    renderer,
    webUrl: WEB,
  })
  slug = await save({ kind: 'top-entities', filter: {}, limit: 5 })
}, 300_000)
afterAll(async () => {
  await renderer.close()
  await database.drop()
})

const save = (spec: object) => saveChart(api, spec)
const get = async (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  api.fetch(`http://127.0.0.1/charts/${path}`, { headers })
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer())

describe('one address, every form', () => {
  test.each([
    ['svg', 'image/svg+xml', '<svg '],
    ['png', 'image/png', '\u0089PNG'],
    ['pdf', 'application/pdf', '%PDF-'],
    ['zip', 'application/zip', 'PK'],
    ['csv', 'text/csv', 'Name,'],
    ['json', 'application/json', '{'],
    ['md', 'text/markdown', '# '],
    ['bib', 'application/x-bibtex', '@misc{parallax-top-entities-'],
    ['ris', 'application/x-research-info-systems', 'TY  - FIGURE\r\n'],
    ['csl.json', 'application/vnd.citationstyles.csl+json', '[\n  {\n    "id": "parallax-top-entities-'],
  ])('.%s', async (form, type, begins) => {
    const answer = await get(`${slug}.${form}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain(type)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('content-disposition')).toMatch(
      /^inline; filename="[\w-]+_\d{4}-\d\d-\d\d\.[\w.]+"$/,
    )
    expect((await bytesOf(answer)).toString('latin1').slice(0, begins.length)).toBe(begins)
  })

  test('an SVG opened by itself may run and load nothing', async () => {
    const answer = await get(`${slug}.svg`)
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('asked for again with its tag it has not changed', async () => {
    const first = await get(`${slug}.svg`)
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]{27}"$/)
    const again = await get(`${slug}.svg`, { 'if-none-match': etag })
    expect(again.status).toBe(304)
    expect((await get(`${slug}.svg?theme=dark`, { 'if-none-match': etag })).status).toBe(200)
  })

  test('a picture, its numbers and its document say the same', async () => {
    const [svg, json, csv] = await Promise.all([
      get(`${slug}.svg`).then((answer) => answer.text()),
      get(`${slug}.json`).then((answer) => answer.json()) as Promise<{
        rows: unknown[][]
        title: string
        address: string
      }>,
      get(`${slug}.csv`).then((answer) => answer.text()),
    ])
    expect(json.rows).toHaveLength(5)
    expect(csv.trim().split('\r\n')).toHaveLength(6)
    expect(json.address).toBe(`${WEB}/charts/${slug}`)
    for (const [name] of json.rows) expect(svg).toContain(String(name))
    expect(svg).toContain(json.title)
  })

  test('the numbers behind the whole of it, where it shows a part', async () => {
    const [shown, full] = await Promise.all([get(`${slug}.csv`), get(`${slug}.csv?data=full`)])
    const lines = (text: string) => text.trim().split('\r\n')
    const [few, all] = [lines(await shown.text()), lines(await full.text())]
    expect(all.length).toBeGreaterThan(few.length)
    expect(all.slice(0, few.length)).toEqual(few)
  })

  test('to be kept: as an attachment; what is not understood is named and left out', async () => {
    const answer = await get(`${slug}.png?download=1&theme=pink&frobnicate=1`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment;/)
    expect(decodeURIComponent(answer.headers.get('parallax-ignored') ?? '')).toBe('theme,frobnicate')
  })
})

describe('what cannot be shown is said in the form that was asked for', () => {
  test.each([
    ['nosuchchart-0000000000', 404, 'There is no chart here'],
    ['top-entities-fromfuture0', 422, 'version 99'],
  ])('%s', async (address, status, words) => {
    await database.prisma.chart.upsert({
      where: { slug: 'top-entities-fromfuture0' },
      create: { slug: 'top-entities-fromfuture0', spec: { version: 99, kind: 'top-entities' } },
      update: {},
    })
    const svg = await get(`${address}.svg`)
    expect(svg.status).toBe(status)
    expect(svg.headers.get('content-type')).toContain('image/svg+xml')
    expect(await svg.text()).toContain(words)
    const png = await get(`${address}.png`)
    expect((await bytesOf(png)).toString('latin1').slice(1, 4)).toBe('PNG')
    const csv = await get(`${address}.csv`)
    expect([csv.status, csv.headers.get('content-type')]).toEqual([status, 'application/json; charset=utf-8'])
  })

  test('another ending than these is nothing here', async () => {
    expect((await get(`${slug}.exe`)).status).toBe(404)
    expect((await get(`..%2f${slug}.svg`)).status).toBe(404)
  })
})
